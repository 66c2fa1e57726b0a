import { i18n } from '#i18n';
import type { PackSummary } from '@/utils/messaging/protocol-packs';
import { Button } from '../ui/Button';
import { sayAddressState, sayKeptProblem } from './say-address';

/** What can be done with the address that a pack follows. */
export interface AddressActions {
  onCheck: (pack: PackSummary) => void;
  onStop: (pack: PackSummary) => void;
}

interface Props extends AddressActions {
  pack: PackSummary;
  /** Epoch milliseconds. */
  now: number;
}

/** Where newer versions of a pack come from, when that was looked at and when it will be, and what was wrong. */
export const AddressState = ({ pack, now, onCheck, onStop }: Props) => {
  const { address } = pack;
  if (!address) return null;
  const problem = sayKeptProblem(address.lastProblem);
  return (
    <div className="pack-address">
      <p className="small" dir="auto">
        {i18n.t('address.follows', [address.address])}
      </p>
      <p className="soft small">{sayAddressState(address, now)}</p>
      {problem ? <p className="pack-refused small">{problem}</p> : null}
      <div className="ui-actions">
        <Button look="quiet" aria-label={i18n.t('address.checkLabel', [pack.name])} onPress={() => onCheck(pack)}>
          {i18n.t('address.check')}
        </Button>
        <Button look="quiet" aria-label={i18n.t('address.stopLabel', [pack.name])} onPress={() => onStop(pack)}>
          {i18n.t('address.stop')}
        </Button>
      </div>
    </div>
  );
};
