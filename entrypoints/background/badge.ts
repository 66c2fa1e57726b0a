import { i18n } from '#i18n';
import { isPractice } from '@/utils/conversation/practice';
import { showBadge } from '@/utils/platform/badge';
import { noteTrouble } from '@/utils/platform/log';
import { openCommitments } from '@/utils/storage/commitments';
import { readSetting } from '@/utils/storage/settings';

const due = '#b3261e';
const quiet = '#5f6368';

const refresh = async (): Promise<void> => {
  const now = Date.now();
  const count = (await openCommitments()).records.filter((one) => one.dueAt <= now && !isPractice(one.caseKey)).length;
  const paused = ((await readSetting('paused-until')) ?? 0) > now;
  if (count) return showBadge(count > 99 ? '99+' : String(count), due, i18n.t('badge.due', count));
  if (paused) return showBadge('II', quiet, i18n.t('badge.paused'));
  return showBadge('', quiet, i18n.t('extension.name'));
};

/** The toolbar button says how many promises are due or late, else whether everything is quiet. A button that cannot be drawn stops nothing else. */
export const refreshBadge = (): Promise<void> => refresh().catch((error: unknown) => noteTrouble('badge', error));
