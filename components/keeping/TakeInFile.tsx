import { useRef } from 'react';
import { i18n } from '#i18n';
import type { Merged } from '@/utils/backup/merged';
import { Button } from '../ui/Button';
import { MergePlan } from './MergePlan';
import { UnlockForm } from './UnlockForm';
import { type FilePort, sayProblem, useTakenFile } from './use-taken-file';
import './keeping.css';

interface Props<Content> {
  port: FilePort<Content>;
  chooseLabel: string;
  acceptLabel: string;
  /** Which file it is, in words. */
  about: (content: Content) => string;
  onTaken: (merged: Merged) => void;
}

/** Chooses a file, asks for its passphrase where it has one, shows what it will do, and takes it in. */
export const TakeInFile = <Content,>({ port, chooseLabel, acceptLabel, about, onTaken }: Props<Content>) => {
  const chosen = useRef<HTMLInputElement>(null);
  const { stage, choose, unlock, accept, cancel } = useTakenFile(port, onTaken);
  return (
    <>
      <input
        ref={chosen}
        type="file"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) choose(file);
          target.value = '';
        }}
      />
      {stage.at === 'locked' ? (
        <UnlockForm problem={stage.problem ? sayProblem(stage.problem) : undefined} onUnlock={(words) => unlock(stage.bytes, words)} onCancel={cancel} />
      ) : stage.at === 'planned' ? (
        <MergePlan merged={stage.merged} about={about(stage.content)} acceptLabel={acceptLabel} onAccept={() => accept(stage.content)} onCancel={cancel} />
      ) : (
        <div className="ui-actions">
          <Button isDisabled={stage.at === 'opening'} onPress={() => chosen.current?.click()}>
            {chooseLabel}
          </Button>
        </div>
      )}
      <p role="status" className="page-said">
        {stage.at === 'opening' ? i18n.t('keeping.opening') : stage.at === 'start' ? stage.said : ''}
      </p>
    </>
  );
};
