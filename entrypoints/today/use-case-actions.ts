import { useMemo } from 'react';
import { i18n } from '#i18n';
import { asMark, sayMarked } from '@/components/checklist/say-marked';
import type { TypedPromise } from '@/components/commitments/PromiseForm';
import type { TimeProblem } from '@/components/commitments/time-problem';
import type { ItemState } from '@/utils/checklist/checklist';
import type { ShownStage } from '@/utils/checklist/stages';
import type { CaseRecord } from '@/utils/conversation/case';
import { call } from '@/utils/messaging/client';
import type { PromiseActions } from './use-promise-actions';

/**
 * What can be done with one case on this page, each with a way back.
 * @param kept as it is now; null while it is not read yet
 * @param onOpen null: the list
 */
export const useCaseActions = (key: string, kept: CaseRecord | null, { attempt, offerUndo, offerUndoInPlace }: PromiseActions, onOpen: (key: string | null) => void) =>
  useMemo(() => {
    const { marks = {}, title = '', url = '' } = kept ?? {};
    const open = (): void => void (url && attempt(call('case.open', { key })));
    const restore = async (): Promise<void> => {
      if (await attempt(call('case.restore', { key }).then(() => true))) onOpen(key);
    };
    return {
      onTell: open,
      ...(url ? { onOpenConversation: open } : {}),
      onShow: (shown: ShownStage) => void attempt(call('case.stage', { shown, key })),
      onTheirZone: async (words: string): Promise<boolean> => !('refused' in (await call('case.zone', { words, key }))),
      async onAdd(typed: TypedPromise): Promise<TimeProblem | null> {
        const answer = await attempt(call('case.promise', { key, ...typed }));
        if (!answer) return 'not-saved';
        if ('refused' in answer) return answer.refused;
        const takeBack = () => void attempt(call('commitment.takeBack', { id: answer.commitment }));
        if (answer.fresh) offerUndoInPlace(i18n.t('promises.kept'), takeBack);
        return null;
      },
      async onMark(item: string, state: ItemState, reason?: string): Promise<boolean> {
        const former = marks[item];
        const unmark = () => void attempt(call('case.mark', { key, ...asMark(item, former?.state ?? 'open', former?.reason) }));
        const taken = await attempt(call('case.mark', { key, ...asMark(item, state, reason) }).then(() => true));
        if (taken) offerUndoInPlace(sayMarked(state), unmark);
        return taken ?? false;
      },
      async onSituation(situation: string | null): Promise<boolean> {
        const answer = await attempt(call('case.situation', { situation, key }));
        if (!answer) return false;
        const words = situation === null ? i18n.t('checklist.situationNone') : i18n.t('checklist.situationIs', [situation]);
        offerUndoInPlace(words, () => void attempt(call('case.situation', { situation: answer.former, key })));
        return true;
      },
      async onRemove(): Promise<void> {
        if (!(await attempt(call('case.remove', { key }).then(() => true)))) return;
        onOpen(null);
        offerUndo(i18n.t('today.wasRemoved', [title || i18n.t('today.untitled')]), () => void restore());
      },
    };
  }, [key, kept, attempt, offerUndo, offerUndoInPlace, onOpen]);
