import { i18n } from '#i18n';
import { sayCounts } from '@/components/keeping/say-merged';
import { TakeInFile } from '@/components/keeping/TakeInFile';
import type { FilePort } from '@/components/keeping/use-taken-file';
import { allOpen, openOf } from '@/components/today/open-of';
import { HandOnPage } from '@/components/today/HandOnPage';
import { Button } from '@/components/ui/Button';
import { dated, saveJson } from '@/components/ui/save-file';
import { Section } from '@/components/ui/Section';
import { useLive } from '@/components/use-live';
import { useNow } from '@/components/use-now';
import { sumOf } from '@/utils/backup/merged';
import type { PromisesFile } from '@/utils/commitments/hand-on';
import { call } from '@/utils/messaging/client';
import { onDatabase } from '@/utils/messaging/live';
import type { PromiseActions } from './use-promise-actions';

const read = () => call('today.read', { most: allOpen });

const port: FilePort<PromisesFile> = {
  formats: ['followthrough-promises'],
  preview: (file) => call('handOn.preview', { file }),
  apply: (file) => call('handOn.takeOver', { file }),
};

const sayFile = ({ from, savedAt }: PromisesFile): string => {
  const at = new Date(savedAt);
  const when = Number.isNaN(at.getTime()) ? '?' : at.toLocaleString([], { dateStyle: 'long', timeStyle: 'short' });
  return from ? i18n.t('handOn.fileFrom', [String(from), when]) : i18n.t('keeping.fileOf', [when]);
};

interface Props {
  actions: PromiseActions;
  /** Chosen already. */
  chosen: string[];
  onClose: () => void;
}

/** Open promises to a colleague and from one, as files. */
export function HandOnView({ actions: { attempt, offerUndoInPlace, say }, chosen, onClose }: Props) {
  const { value: today } = useLive(read, onDatabase);
  const now = useNow();
  if (!today) return <p role="status">{i18n.t('today.loading')}</p>;
  return (
    <article aria-label={i18n.t('handOn.title')} className="case-page">
      <Button look="quiet" autoFocus onPress={onClose}>
        {i18n.t('today.caseClose')}
      </Button>
      <h2>{i18n.t('handOn.title')}</h2>
      <p className="soft">{i18n.t('handOn.lead')}</p>
      <HandOnPage
        promises={openOf(today)}
        atFirst={chosen}
        now={now}
        look={(ids, from, withNames) => attempt(call('handOn.file', { ids, from, withNames }))}
        onSave={(file) => say(i18n.t('handOn.saved', [saveJson(file, dated('json', 'followthrough-promises'))]))}
      />
      <Section name={i18n.t('handOn.takeTitle')}>
        <p className="soft">{i18n.t('handOn.takeLead')}</p>
        <TakeInFile
          port={port}
          chooseLabel={i18n.t('handOn.takeChoose')}
          acceptLabel={i18n.t('handOn.takeAccept')}
          about={sayFile}
          onTaken={(merged) => offerUndoInPlace(i18n.t('keeping.restored', [sayCounts(sumOf(merged))]), () => void attempt(call('restore.undo', {})))}
        />
      </Section>
    </article>
  );
}
