import { useState } from 'react';
import { i18n } from '#i18n';
import type { Merged } from '@/utils/backup/merged';
import { type FileProblem, openFile } from '@/utils/backup/saved-file';

/** What can be done with a file of one kind. */
export interface FilePort<Content> {
  formats: readonly string[];
  preview: (content: Content) => Promise<Merged>;
  /** Takes it in. */
  apply: (content: Content) => Promise<Merged>;
}

type Stage<Content> =
  | { at: 'start'; said: string }
  | { at: 'opening' }
  | { at: 'locked'; bytes: Uint8Array<ArrayBuffer>; problem: FileProblem | null }
  | { at: 'planned'; content: Content; merged: Merged };

/** In words that say what to do. */
export const sayProblem = (problem: FileProblem): string =>
  ({
    'wrong-passphrase': i18n.t('keeping.problem.wrongPassphrase'),
    damaged: i18n.t('keeping.problem.damaged'),
    newer: i18n.t('keeping.problem.newer'),
    'not-ours': i18n.t('keeping.problem.notOurs'),
  })[problem];

/** A chosen file on its way in: opened, its passphrase asked for, shown what it does, taken in. */
export const useTakenFile = <Content>({ formats, preview, apply }: FilePort<Content>, onTaken: (merged: Merged) => void) => {
  const [stage, setStage] = useState<Stage<Content>>({ at: 'start', said: '' });
  const fail = (error: Error): void => setStage({ at: 'start', said: i18n.t('keeping.failed', [error.message]) });

  const look = async (bytes: Uint8Array<ArrayBuffer>, passphrase: string | null): Promise<void> => {
    setStage({ at: 'opening' });
    const opened = await openFile<Content>(bytes, formats, passphrase);
    if (opened.state === 'locked') return setStage({ at: 'locked', bytes, problem: null });
    if (opened.state === 'open') return setStage({ at: 'planned', content: opened.content, merged: await preview(opened.content) });
    if (opened.problem === 'wrong-passphrase') return setStage({ at: 'locked', bytes, problem: opened.problem });
    setStage({ at: 'start', said: sayProblem(opened.problem) });
  };

  return {
    stage,
    choose: (file: File): void => void file.arrayBuffer().then((bytes) => look(new Uint8Array(bytes), null)).catch(fail),
    unlock: (bytes: Uint8Array<ArrayBuffer>, passphrase: string): void => void look(bytes, passphrase).catch(fail),
    accept: (content: Content): void =>
      void apply(content).then((merged) => {
        setStage({ at: 'start', said: '' });
        onTaken(merged);
      }, fail),
    cancel: (): void => setStage({ at: 'start', said: '' }),
  };
};
