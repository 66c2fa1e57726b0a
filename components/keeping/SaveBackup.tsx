import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { useInlineForm } from '../ui/use-inline-form';
import { PassphraseForm } from './PassphraseForm';
import './keeping.css';

/** How far a backup has come. */
export type BackupStep = 'reading' | 'sealing';

interface Props {
  /** Epoch milliseconds; null: never. */
  madeAt: number | null;
  /** Seals and saves. @returns the name of the file */
  save: (passphrase: string, step: (at: BackupStep) => void) => Promise<string>;
}

/** Saves everything as one file under a passphrase. */
export const SaveBackup = ({ madeAt, save }: Props) => {
  const form = useInlineForm();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const last = madeAt === null ? i18n.t('keeping.backupNever') : i18n.t('keeping.backupLast', [new Date(madeAt).toLocaleString([], { dateStyle: 'long', timeStyle: 'short' })]);
  const step = (at: BackupStep): void => setSaid(i18n.t(at === 'reading' ? 'keeping.backupReading' : 'keeping.backupSealing'));
  const start = (passphrase: string): void => {
    setBusy(true);
    save(passphrase, step)
      .then(
        (name) => {
          form.close();
          setSaid(i18n.t('keeping.backupSaved', [name]));
        },
        (error: Error) => setSaid(i18n.t('keeping.failed', [error.message])),
      )
      .finally(() => setBusy(false));
  };
  return (
    <>
      <p>{i18n.t('keeping.backupLead')}</p>
      <p className="soft">{last}</p>
      {form.isOpen ? (
        <PassphraseForm label={i18n.t('keeping.backupForm')} button={i18n.t('keeping.backupButton')} busy={busy} onDone={start} onCancel={form.close} onKeyDown={form.closeOnEscape} />
      ) : (
        <div className="ui-actions">
          <Button look="primary" autoFocus={form.wasOpen} onPress={form.open}>
            {i18n.t('keeping.backupStart')}
          </Button>
        </div>
      )}
      <p role="status" className="page-said">
        {said}
      </p>
    </>
  );
};
