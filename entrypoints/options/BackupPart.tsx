import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { SaveBackup, type BackupStep } from '@/components/keeping/SaveBackup';
import { sayCounts } from '@/components/keeping/say-merged';
import { TakeInFile } from '@/components/keeping/TakeInFile';
import { WipedNightly } from '@/components/keeping/WipedNightly';
import type { FilePort } from '@/components/keeping/use-taken-file';
import { dated, saveFile } from '@/components/ui/save-file';
import { Section } from '@/components/ui/Section';
import { useLive } from '@/components/use-live';
import { sumOf } from '@/utils/backup/merged';
import type { Backup } from '@/utils/backup/saved-file';
import { seal } from '@/utils/backup/sealed-file';
import { call } from '@/utils/messaging/client';
import { onDatabase } from '@/utils/messaging/live';

const readState = () => call('backup.state', {});

const save = async (passphrase: string, step: (at: BackupStep) => void): Promise<string> => {
  step('reading');
  const everything = JSON.stringify(await call('data.export', {}));
  step('sealing');
  const name = saveFile(await seal(everything, passphrase), dated('backup'), 'application/octet-stream');
  await call('backup.saved', {});
  return name;
};

const port: FilePort<Backup> = {
  formats: ['followthrough-backup'],
  preview: (file) => call('restore.preview', { file }),
  apply: (file) => call('restore.apply', { file }),
};

const sayFile = ({ exportedAt }: Backup): string => {
  const at = new Date(exportedAt);
  return i18n.t('keeping.fileOf', [Number.isNaN(at.getTime()) ? '?' : at.toLocaleString([], { dateStyle: 'long', timeStyle: 'short' })]);
};

/** A copy of everything, sealed, and the way back from one. */
export function BackupPart({ offerUndo, failed }: { offerUndo: (words: string, undo: () => void) => void; failed: (error: Error) => void }) {
  const { value } = useLive(readState, onDatabase);
  const place = useRef<HTMLDivElement>(null);
  const known = value !== null;
  // Where the address leads here, it does so once the rest of the page has taken its room.
  useEffect(() => {
    if (known && location.hash === '#backup') place.current?.scrollIntoView({ block: 'start' });
  }, [known]);
  return (
    <div ref={place}>
      <Section name={i18n.t('keeping.backupTitle')}>
        <SaveBackup madeAt={value?.madeAt ?? null} save={save} />
        <WipedNightly on={value?.nightly ?? false} onChange={(on) => void call('backup.nightly', { on }).catch(failed)} />
      </Section>
      <Section name={i18n.t('keeping.restoreTitle')}>
        <p>{i18n.t('keeping.restoreLead')}</p>
        <TakeInFile
          port={port}
          chooseLabel={i18n.t('keeping.restoreChoose')}
          acceptLabel={i18n.t('keeping.restoreButton')}
          about={sayFile}
          onTaken={(merged) => offerUndo(i18n.t('keeping.restored', [sayCounts(sumOf(merged))]), () => void call('restore.undo', {}).catch(failed))}
        />
      </Section>
    </div>
  );
}
