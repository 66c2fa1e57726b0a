import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { call } from '@/utils/messaging/client';
import { onDatabase } from '@/utils/messaging/live';
import type { PublisherKey } from '@/utils/messaging/protocol-studio';
import { AlertDialog } from '../ui/AlertDialog';
import { Button } from '../ui/Button';
import { ChoiceField } from '../ui/ChoiceField';
import { Section } from '../ui/Section';
import { useLive } from '../use-live';
import { MakeKey } from './MakeKey';
import { saveKeyFile } from './save-key';
import { TakeInKey } from './TakeInKey';
import { useFingerprint } from './use-fingerprint';

export interface PublisherKeysProps {
  /** Id of the key that the next version is signed with; null: none. */
  chosen: string | null;
  onChoose: (id: string | null) => void;
}

const read = () => call('publisherKey.list', {});

/** The lead's keys: made here, kept here, and saved in a file of their own under a passphrase. */
export const PublisherKeys = ({ chosen, onChoose }: PublisherKeysProps) => {
  const { value: keys } = useLive(read, onDatabase);
  const [said, setSaid] = useState('');
  const [removing, setRemoving] = useState<PublisherKey | null>(null);
  const key = keys?.find(({ id }) => id === chosen);
  const fingerprint = useFingerprint(key?.publicKey ?? null);
  // Whoever has one key signs with it unless they say otherwise.
  const only = keys?.length === 1 ? keys[0]!.id : null;
  useEffect(() => {
    if (only) onChoose(only);
  }, [only, onChoose]);
  const done = (kept: PublisherKey, words: string): void => {
    onChoose(kept.id);
    setSaid(words);
  };
  const saveAgain = async ({ id, name }: PublisherKey): Promise<void> => {
    const { sealed } = await call('publisherKey.file', { id });
    setSaid(sealed ? i18n.t('studio.key.saved', [saveKeyFile(sealed, name)]) : i18n.t('studio.key.noFile'));
  };
  return (
    <Section name={i18n.t('studio.key.title')}>
      <p className="soft">{i18n.t('studio.key.lead')}</p>
      {keys && keys.length > 0 ? (
        <ChoiceField label={i18n.t('studio.key.signWith')} choices={[...keys.map(({ id, name }) => ({ value: id, label: name })), { value: '', label: i18n.t('studio.key.none') }]} value={chosen ?? ''} onChange={(id) => onChoose(id || null)} />
      ) : null}
      {key ? (
        <>
          <p className="soft small">
            {i18n.t('studio.key.fingerprint')} <code className="studio-code">{fingerprint}</code>
          </p>
          <div className="ui-actions">
            <Button look="quiet" onPress={() => void saveAgain(key).catch((error: Error) => setSaid(error.message))}>
              {i18n.t('studio.key.saveAgain')}
            </Button>
            <Button look="quiet" onPress={() => setRemoving(key)}>
              {i18n.t('studio.key.remove')}
            </Button>
          </div>
        </>
      ) : null}
      <MakeKey onMade={done} />
      <TakeInKey onTaken={done} />
      <p role="status" className="page-said">
        {said}
      </p>
      <AlertDialog
        title={i18n.t('studio.key.removeTitle', [removing?.name ?? ''])}
        isOpen={removing !== null}
        onEscape={() => setRemoving(null)}
        actions={
          <>
            <Button autoFocus onPress={() => setRemoving(null)}>
              {i18n.t('common.cancel')}
            </Button>
            <Button
              look="primary"
              onPress={() => {
                onChoose(null);
                setRemoving(null);
                call('publisherKey.remove', { id: removing!.id }).then(
                  () => setSaid(i18n.t('studio.key.removed')),
                  (error: Error) => setSaid(error.message),
                );
              }}
            >
              {i18n.t('studio.key.remove')}
            </Button>
          </>
        }
      >
        <p>{i18n.t('studio.key.removeWords')}</p>
      </AlertDialog>
    </Section>
  );
};
