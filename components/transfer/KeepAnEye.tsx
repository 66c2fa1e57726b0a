import { i18n } from '#i18n';
import type { Watch } from '@/utils/transfer/handover';
import type { TransferRecord } from '@/utils/transfer/transfer';
import { sayWhen } from '../commitments/say-when';
import { type Times, useResolved } from '../commitments/use-resolved';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { watchedFrom, watchOf } from './say-watch';

export interface KeepAnEyeProps {
  transfer: TransferRecord;
  times: Times;
  /** Epoch milliseconds. */
  now: number;
  onWatch: (watch: Watch) => void;
}

/** After a transfer: the first owner may stay responsible for its landing, by one press. */
export const KeepAnEye = ({ transfer: { to }, times, now, onWatch }: KeepAnEyeProps) => {
  const resolved = useResolved(watchedFrom, 'reminder', 'after', times);
  const at = resolved?.ok ? sayWhen(resolved.time.dueAt, resolved.time.zone, now).short : watchedFrom;
  return (
    <Button look="quiet" onPress={() => onWatch(watchOf(to))}>
      <Icon name="plus" />
      {to ? i18n.t('handover.keepAnEye', [at, to]) : i18n.t('handover.watch', [at])}
    </Button>
  );
};
