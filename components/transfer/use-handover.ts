import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { ComposerKind } from '@/utils/conversation/conversation';
import type { Written } from '@/utils/sites/write-text/write-text';
import { missingIn, type Watch } from '@/utils/transfer/handover';
import type { NoteFacts } from '../case/say-case-note';
import { copyText } from '../ui/copy-text';
import { shortcut } from '../ui/shortcut';
import { useTyped } from '../ui/typed-words';
import { sayHandover } from './say-handover';
import { watchOf } from './say-watch';

/** Milliseconds after which a page that does not answer is not waited for: the note is copied instead. */
const longestWrite = 3_000;

const late = (): Promise<Written> => new Promise((resolve) => setTimeout(resolve, longestWrite, { how: 'clipboard', why: 'not-taken' }));

export interface HandoverProps {
  facts: NoteFacts;
  /** What is open to write in; null: nothing that was seen. */
  composer: ComposerKind | null;
  /** Where the transfer goes, as the desk names it; may be empty. */
  to: string;
  /** What the agent says was tried, in the question about it. */
  tried: string;
  onWrite: (text: string, onlyInNote: boolean) => Promise<Written>;
  onSay: (words: string) => void;
}

/** A handover that is filled in from what was kept, as long as the agent does not write it anew. */
export const useHandover = ({ facts, composer, to, tried, onWrite, onSay }: HandoverProps) => {
  const [edited, setEdited, forgetEdited] = useTyped('transfer/handover');
  const [next, setNext, forgetNext] = useTyped('transfer/next');
  const [watch, setWatch] = useState(true);
  const area = useRef<HTMLTextAreaElement>(null);
  const text = edited || sayHandover(facts, { tried, next });
  const isNote = composer === 'note';
  return {
    isNote,
    /** Everything that the part shows. */
    part: {
      text,
      onText: setEdited,
      area,
      next: facts.kept.some(({ kind }) => kind === 'next') ? null : next,
      onNext: setNext,
      missing: missingIn(facts.kept, { tried, next }),
      watch,
      onWatch: setWatch,
    },
    watch: (): Watch | null => (watch ? watchOf(to) : null),
    /** Puts it where colleagues will read it. @returns false: the browser took it nowhere, and it is selected so that the agent can copy it */
    async deliver(): Promise<boolean> {
      const written = isNote ? await Promise.race([onWrite(text, true).catch((): Written => ({ how: 'clipboard', why: 'changed' })), late()]) : null;
      if (written && written.how !== 'clipboard') return true;
      const copied = area.current !== null && copyText(area.current, text);
      onSay(copied ? i18n.t('handover.copied', [shortcut('V')]) : i18n.t('caseNote.copyByHand', [shortcut('C')]));
      return copied;
    },
    forget() {
      forgetEdited();
      forgetNext();
    },
  };
};
