import { useState } from 'react';
import { i18n } from '#i18n';
import type { PublisherKey } from '@/utils/messaging/protocol-studio';
import { newKeyFile } from '@/utils/packs/key-file';
import { PassphraseForm } from '../keeping/PassphraseForm';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { useInlineForm } from '../ui/use-inline-form';
import { keepSealed, saveKeyFile } from './save-key';

/** Makes a key and saves its file at once: a key that is lost with this browser could not be had again. */
export const MakeKey = ({ onMade }: { onMade: (key: PublisherKey, words: string) => void }) => {
  const form = useInlineForm();
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const make = async (passphrase: string): Promise<void> => {
    if (name.trim() === '') return setProblem(i18n.t('studio.problem.empty'));
    setBusy(true);
    const { kept, sealed } = await keepSealed(await newKeyFile(name.trim()), passphrase);
    form.close();
    onMade(kept, i18n.t('studio.key.made', [saveKeyFile(sealed, kept.name)]));
  };
  if (!form.isOpen) {
    return (
      <div className="ui-actions">
        <Button autoFocus={form.wasOpen} onPress={form.open}>
          {i18n.t('studio.key.make')}
        </Button>
      </div>
    );
  }
  return (
    <div className="studio-fields studio-narrow" data-own-undo="">
      <TextField label={i18n.t('studio.key.name')} hint={i18n.t('studio.key.nameHint')} value={name} onChange={setName} error={problem && name.trim() === '' ? problem : undefined} maxLength={80} autoFocus />
      <PassphraseForm
        label={i18n.t('studio.key.make')}
        button={i18n.t('studio.key.makeAndSave')}
        busy={busy}
        autoFocus={false}
        onDone={(passphrase) =>
          void make(passphrase)
            .catch((error: Error) => setProblem(error.message))
            .finally(() => setBusy(false))
        }
        onCancel={form.close}
        onKeyDown={form.closeOnEscape}
      />
    </div>
  );
};
