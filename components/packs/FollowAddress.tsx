import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { TextField } from '../ui/TextField';

interface Props {
  /** Reads what is there; nothing counts yet. @returns why nothing could be read, in words; null: it is shown */
  onLook: (address: string) => Promise<string | null>;
}

/** Reads a pack at an address, so that newer versions of it are found by themselves. */
export const FollowAddress = ({ onLook }: Props) => {
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const [looking, setLooking] = useState(false);
  const look = async (): Promise<void> => {
    setLooking(true);
    setProblem((await onLook(address)) ?? undefined);
    setLooking(false);
  };
  return (
    <div className="follow-address">
      <Disclosure label={i18n.t('address.open')}>
        <form
          className="take-pack"
          aria-label={i18n.t('address.open')}
          onSubmit={(event) => {
            event.preventDefault();
            if (!looking) void look();
          }}
        >
          <TextField label={i18n.t('address.label')} value={address} onChange={setAddress} hint={i18n.t('address.hint')} error={problem} placeholder="https://" maxLength={500} />
          <div className="ui-actions">
            <Button type="submit" isPending={looking}>
              {i18n.t(looking ? 'address.looking' : 'address.look')}
            </Button>
          </div>
        </form>
      </Disclosure>
    </div>
  );
};
