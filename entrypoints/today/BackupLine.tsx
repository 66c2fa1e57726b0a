import { i18n } from '#i18n';
import { BackupNag } from '@/components/keeping/BackupNag';
import { useLive } from '@/components/use-live';
import { nagRests } from '@/utils/backup/backup-due';
import { call } from '@/utils/messaging/client';
import { onDatabase } from '@/utils/messaging/live';
import type { PromiseActions } from './use-promise-actions';

/** Until tomorrow, in milliseconds, whenever it is put off in the evening. */
const halfDay = 12 * 3_600_000;

const read = () => call('backup.state', {});

/** Asks for a backup when it is time, until it was made or put off. */
export function BackupLine({ actions: { attempt, offerUndo } }: { actions: PromiseActions }) {
  const { value } = useLive(read, onDatabase);
  if (!value?.due) return null;
  const later = async (): Promise<void> => {
    const rested = await attempt(call('backup.rest', { until: Date.now() + (value.nightly ? halfDay : nagRests) }));
    if (rested) offerUndo(i18n.t(value.nightly ? 'keeping.nagRestsToday' : 'keeping.nagRests'), () => void attempt(call('backup.rest', { until: rested.former })));
  };
  return <BackupNag nightly={value.nightly} first={value.madeAt === null} onLater={() => void later()} />;
}
