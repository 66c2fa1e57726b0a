import { i18n } from '#i18n';
import type { Merged } from '@/utils/backup/merged';
import { ChooseFile } from '../ui/ChooseFile';
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
  const { stage, choose, unlock, accept, cancel } = useTakenFile(port, onTaken);
  return (
    <>
      {stage.at === 'locked' ? (
        <UnlockForm problem={stage.problem ? sayProblem(stage.problem) : undefined} onUnlock={(words) => unlock(stage.bytes, words)} onCancel={cancel} />
      ) : stage.at === 'planned' ? (
        <MergePlan merged={stage.merged} about={about(stage.content)} acceptLabel={acceptLabel} onAccept={() => accept(stage.content)} onCancel={cancel} />
      ) : (
        <div className="ui-actions">
          <ChooseFile label={chooseLabel} isDisabled={stage.at === 'opening'} onFile={choose} />
        </div>
      )}
      <p role="status" className="page-said">
        {stage.at === 'opening' ? i18n.t('keeping.opening') : stage.at === 'start' ? stage.said : ''}
      </p>
    </>
  );
};
