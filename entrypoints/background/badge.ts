import { i18n } from '#i18n';
import { showBadge, showBadgeOnTab } from '@/utils/platform/badge';
import { noteTrouble } from '@/utils/platform/log';
import { countDue } from './count-due';
import { allFeeds } from './panel-feed';
import { isQuiet, pausedUntil, pauseOf } from './what-is-paused';

const due = '#b3261e';
const quiet = '#5f6368';
const pausedSign = 'II';

const refresh = async (): Promise<void> => {
  const now = Date.now();
  const count = await countDue(now + 1);
  const number = count > 99 ? '99+' : String(count || '');
  const paused = (await pausedUntil(now)) !== null;
  const words = [...(count ? [i18n.t('badge.due', count)] : []), ...(paused ? [i18n.t('badge.paused')] : [])].join(' ');
  const color = count && !paused ? due : quiet;
  await showBadge(number || (paused ? pausedSign : ''), color, words || i18n.t('extension.name'));
  for (const { tabId, origin, conversation } of await allFeeds()) {
    const here = isQuiet(await pauseOf(origin, conversation?.key ?? null, now));
    await showBadgeOnTab(tabId, here ? { text: number || pausedSign, color: quiet } : { text: null, color });
  }
};

/**
 * The toolbar button says how many promises are due or late and, in grey, that everything (or what its tab shows) is quiet. A button
 * that cannot be drawn stops nothing else.
 */
export const refreshBadge = (): Promise<void> => refresh().catch((error: unknown) => noteTrouble('badge', error));
