import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { ComposerKind } from '@/utils/conversation/conversation';
import { noteAsMarkdown } from '@/utils/conversation/note-as-markdown';
import type { Written } from '@/utils/sites/write-text/write-text';
import { Button } from '../ui/Button';
import { copyText } from '../ui/copy-text';
import { shortcut } from '../ui/shortcut';
import { TextField } from '../ui/TextField';
import { onEscape } from '../ui/on-escape';
import { useIsTyped, useTyped } from '../ui/typed-words';
import { type NoteFacts, sayCaseNote } from './say-case-note';

const keptAs = 'note/text';

export interface CaseNoteProps {
  facts: NoteFacts;
  /** What is open to write in; null: nothing that was seen. */
  composer: ComposerKind | null;
  /** Writes into it; null: this is no page of a desk. @param onlyInNote into an internal note only, whatever is open by then */
  onWrite: ((text: string, onlyInNote: boolean) => Promise<Written>) | null;
  /** Says what was done once the form is gone. */
  onSay: (words: string) => void;
}

/** What is known of the case as a note: read and changed by the agent first, then copied or written into what is open. */
export const CaseNote = (props: CaseNoteProps) => {
  const typed = useIsTyped([keptAs]);
  const [state, setState] = useState<'closed' | 'open' | 'left'>(typed ? 'open' : 'closed');
  if (state !== 'open') {
    return (
      <Button look="quiet" autoFocus={state === 'left'} onPress={() => setState('open')}>
        {i18n.t('caseNote.open')}
      </Button>
    );
  }
  return (
    <NoteForm
      {...props}
      onLeave={() => setState('left')}
      // The focus is in the reply by then and stays there.
      onWritten={() => setState('closed')}
    />
  );
};

const NoteForm = ({ facts, composer, onWrite, onSay, onLeave, onWritten }: CaseNoteProps & { onLeave: () => void; onWritten: () => void }) => {
  const [text, setText, forget] = useTyped(keptAs, sayCaseNote(facts));
  const [said, setSaid] = useState('');
  const [writing, setWriting] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const isNote = composer === 'note';

  const leave = () => {
    forget();
    onLeave();
  };
  const copy = (words: string, copied: string) => setSaid(area.current && copyText(area.current, words) ? copied : i18n.t('caseNote.copyByHand', [shortcut('C')]));
  const write = async (into: NonNullable<typeof onWrite>) => {
    setWriting(true);
    const { how, why } = await into(text, isNote).catch((): Written => ({ how: 'clipboard', why: 'changed' }));
    setWriting(false);
    if (how !== 'clipboard') {
      forget();
      onSay(i18n.t(isNote ? 'caseNote.writtenNote' : 'caseNote.written', [shortcut('Z')]));
      onWritten();
    } else if (why === 'changed') setSaid(i18n.t('caseNote.changed'));
    else if (why === 'unclear') setSaid(i18n.t('caseNote.unclear', [shortcut('Z')]));
    else copy(text, i18n.t(why === 'no-composer' ? 'caseNote.noComposer' : 'caseNote.notTaken', [shortcut('V')]));
  };

  const insert = onWrite && (
    <Button key="insert" look={isNote ? 'primary' : 'plain'} isDisabled={writing} onPress={() => void write(onWrite)}>
      {i18n.t(isNote ? 'caseNote.insertNote' : 'caseNote.insert')}
    </Button>
  );
  const copies = (
    <Button key="copy" look={isNote ? 'plain' : 'primary'} onPress={() => copy(text, i18n.t('caseNote.copied', [shortcut('V')]))}>
      {i18n.t('caseNote.copy')}
    </Button>
  );
  return (
    <div
      role="group"
      aria-label={i18n.t('caseNote.name')}
      className="case-note"
      onKeyDown={onEscape(leave)}
    >
      <TextField label={i18n.t('caseNote.label')} value={text} onChange={setText} hint={onWrite ? sayWho(composer) : i18n.t('caseNote.toCopy')} multiline rows={9} maxLength={20_000} area={area} autoFocus />
      <div className="ui-actions">
        {isNote ? [insert, copies] : [copies, insert]}
        <Button look="quiet" onPress={() => copy(noteAsMarkdown(text), i18n.t('caseNote.copied', [shortcut('V')]))}>
          {i18n.t('caseNote.copyMarkdown')}
        </Button>
        <Button look="quiet" onPress={leave}>
          {i18n.t('common.cancel')}
        </Button>
      </div>
      <p role="status" className="small">
        {said}
      </p>
    </div>
  );
};

/** Who would read it where it is inserted. */
const sayWho = (composer: ComposerKind | null): string => {
  if (composer === null) return i18n.t('caseNote.nothingOpen');
  return i18n.t(composer === 'note' ? 'caseNote.toColleagues' : 'caseNote.toCustomer');
};
