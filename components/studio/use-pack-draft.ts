import { useCallback, useEffect, useState } from 'react';
import { call } from '@/utils/messaging/client';
import { onDatabase } from '@/utils/messaging/live';
import { type PackDraft, readDraft } from '@/utils/packs/edit-draft';
import { everywhere, type History, historyOf, redone, undone, withStep } from '@/utils/packs/edit-history';
import { keepLatest, type KeptState } from './keep-latest';
import type { Edit } from './studio-context';

/** `unreadable`: it is there, is left as it is, and can only be copied out of here by hand. */
export type OpenedDraft = { state: 'reading' } | { state: 'gone' } | { state: 'unreadable' } | { state: 'open'; history: History<PackDraft> };

/** Keeps one draft, and knows its text as the database has it. */
const draftKeeper = (id: string, told: (state: KeptState) => void) => {
  let known = '';
  const keeper = keepLatest(async (draft: PackDraft) => {
    const text = JSON.stringify(draft);
    await call('packDraft.write', { id, name: draft.name, text });
    known = text;
  }, told);
  return {
    ...keeper,
    known: () => known,
    know: (text: string): void => {
      known = text;
    },
  };
};

/** One draft, read once and kept at every change; what another page writes into it comes in as one more step. */
export const usePackDraft = (id: string) => {
  const [opened, setOpened] = useState<OpenedDraft>({ state: 'reading' });
  const [kept, setKept] = useState<KeptState>('kept');
  const [keeper] = useState(() => draftKeeper(id, setKept));

  useEffect(() => {
    let gone = false;
    const read = async (): Promise<void> => {
      const record = await call('packDraft.read', { id });
      if (gone || !keeper.isIdle() || record?.text === keeper.known()) return;
      keeper.know(record?.text ?? '');
      const draft = record && readDraft(record.text);
      if (!draft) return setOpened(record ? { state: 'unreadable' } : { state: 'gone' });
      setOpened((last) => ({ state: 'open', history: last.state === 'open' ? withStep(last.history, draft, '', Date.now()) : historyOf(draft) }));
    };
    const readQuietly = () => void read().catch(() => undefined);
    readQuietly();
    const end = onDatabase(readQuietly);
    return () => {
      gone = true;
      end();
    };
  }, [id, keeper]);

  // What was changed is kept, however it was changed; a draft that was only read is left alone.
  const present = opened.state === 'open' ? opened.history.present : null;
  useEffect(() => {
    if (present && JSON.stringify(present) !== keeper.known()) keeper.keep(present);
  }, [present, keeper]);

  const change = useCallback((next: (history: History<PackDraft>) => History<PackDraft>) => setOpened((last) => (last.state === 'open' ? { ...last, history: next(last.history) } : last)), []);
  const edit: Edit = useCallback((of, field = '') => change((history) => withStep(history, of(history.present), field, Date.now())), [change]);
  /** What undo must not take back: that a version was handed out. */
  const settle = useCallback((settled: Pick<PackDraft, 'version' | 'changelog' | 'changes'>) => change((history) => everywhere(history, (draft) => ({ ...draft, ...settled }))), [change]);
  return { opened, kept, edit, settle, undo: useCallback(() => change(undone), [change]), redo: useCallback(() => change(redone), [change]) };
};
