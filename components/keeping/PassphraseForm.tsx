import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import './keeping.css';

/** A sealed file can be tried for ever, so a short passphrase is none. */
const shortest = 12;

export interface PassphraseFormProps {
  /** What the form is for. */
  label: string;
  /** What its button does. */
  button: string;
  busy: boolean;
  /** False where another field stands before it. */
  autoFocus?: boolean;
  onDone: (passphrase: string) => void;
  onCancel: () => void;
  onKeyDown: React.KeyboardEventHandler;
}

/** A passphrase, twice. */
export const PassphraseForm = ({ label, button, busy, autoFocus = true, onDone, onCancel, onKeyDown }: PassphraseFormProps) => {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const short = passphrase.length < shortest;
  const differs = passphrase !== again;
  return (
    <form
      className="keeping-form"
      aria-label={label}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!short && !differs) onDone(passphrase);
      }}
    >
      <TextField
        label={i18n.t('keeping.passphrase')}
        value={passphrase}
        onChange={setPassphrase}
        hint={i18n.t('keeping.passphraseHint')}
        error={tried && short ? i18n.t('keeping.passphraseShort') : undefined}
        secret
        autoFocus={autoFocus}
      />
      <TextField
        label={i18n.t('keeping.passphraseAgain')}
        value={again}
        onChange={setAgain}
        error={tried && !short && differs ? i18n.t('keeping.passphraseDiffers') : undefined}
        secret
      />
      <div className="ui-actions">
        <Button look="primary" type="submit" isDisabled={busy}>
          {button}
        </Button>
        <Button onPress={onCancel}>{i18n.t('common.cancel')}</Button>
      </div>
    </form>
  );
};
