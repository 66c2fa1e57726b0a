import { i18n } from '#i18n';
import { isPractice } from '@/utils/conversation/practice';
import { showBadge } from '@/utils/platform/badge';
import { noteTrouble } from '@/utils/platform/log';
import { openCommitments } from '@/utils/storage/commitments';
import { pausedUntil } from './pause-everywhere';

const due = '#b3261e';
const quiet = '#5f6368';

const refresh = async (): Promise<void> => {
  const now = Date.now();
  const count = (await openCommitments()).records.filter((one) => one.dueAt <= now && !isPractice(one.caseKey)).length;
  const paused = (await pausedUntil(now)) !== null;
  const words = [...(count ? [i18n.t('badge.due', count)] : []), ...(paused ? [i18n.t('badge.paused')] : [])].join(' ');
  if (count) return showBadge(count > 99 ? '99+' : String(count), paused ? quiet : due, words);
  if (paused) return showBadge('II', quiet, words);
  return showBadge('', quiet, i18n.t('extension.name'));
};

/** The toolbar button says how many promises are due or late and, in grey, that everything is quiet for a while. A button that cannot be drawn stops nothing else. */
export const refreshBadge = (): Promise<void> => refresh().catch((error: unknown) => noteTrouble('badge', error));
