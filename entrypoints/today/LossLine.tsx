import { i18n } from '#i18n';
import { LossNotice } from '@/components/keeping/LossNotice';
import { sayCounts } from '@/components/keeping/say-merged';
import { useLive } from '@/components/use-live';
import { sumOf } from '@/utils/backup/merged';
import { call } from '@/utils/messaging/client';
import { onDatabase } from '@/utils/messaging/live';
import type { PromiseActions } from './use-promise-actions';

const read = () => call('copy.list', {});

/** Comes first of all where the browser lost the database. */
export function LossLine({ actions: { attempt, offerUndo } }: { actions: PromiseActions }) {
  const lost = useLive(read, onDatabase).value?.lost;
  if (!lost) return null;
  const settle = (name: string | null) => attempt(call('loss.settle', { name }).then(() => true));
  const take = async (): Promise<void> => {
    const merged = await attempt(call('loss.takeIn', {}));
    if (merged) offerUndo(i18n.t('keeping.restored', [sayCounts(sumOf(merged))]), () => void attempt(call('restore.undo', {}).then(() => settle(lost.name))));
  };
  const leave = async (): Promise<void> => {
    if (await settle(null)) offerUndo(i18n.t('keeping.lostLeft'), () => void settle(lost.name));
  };
  return <LossNotice copy={lost} onTake={() => void take()} onLeave={() => void leave()} />;
}
