import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import './keeping.css';

export interface UnlockFormProps {
  problem: string | undefined;
  onUnlock: (passphrase: string) => void;
  onCancel: () => void;
}

/** The passphrase of a sealed file. */
export const UnlockForm = ({ problem, onUnlock, onCancel }: UnlockFormProps) => {
  const [words, setWords] = useState('');
  return (
    <form
      className="keeping-form"
      aria-label={i18n.t('keeping.lockedLead')}
      onSubmit={(event) => {
        event.preventDefault();
        onUnlock(words);
      }}
    >
      <p>{i18n.t('keeping.lockedLead')}</p>
      <TextField label={i18n.t('keeping.passphrase')} value={words} onChange={setWords} error={words ? undefined : problem} secret autoFocus />
      <div className="ui-actions">
        <Button look="primary" type="submit" isDisabled={!words}>
          {i18n.t('keeping.unlock')}
        </Button>
        <Button onPress={onCancel}>{i18n.t('common.cancel')}</Button>
      </div>
    </form>
  );
};
