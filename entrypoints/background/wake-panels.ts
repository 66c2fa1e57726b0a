import { databaseRevisionKey, feedKey } from '@/utils/messaging/panel-feed';
import type { Changed } from '@/utils/messaging/live';
import { browser } from '@/utils/platform/browser';
import { sendToTab } from '@/utils/platform/tabs';
import { allPanels } from './panel-frames';

/**
 * Firefox gives an extension's frame in a site's page no `storage.session`, so that a panel there never hears of a change.
 * It is told by name what changed, and reads again.
 */
export const wakePanels = async (changes: Record<string, unknown>, area: string): Promise<void> => {
  if (area !== 'session') return;
  const changed = Object.keys(changes).filter((key) => key === databaseRevisionKey || key.startsWith('feed:'));
  if (changed.length === 0) return;
  const told = (await allPanels()).flatMap(({ tabId, frames }) => {
    const own = changed.filter((key) => key === databaseRevisionKey || key === feedKey(tabId));
    // The latest first, all at once: a held transfer waits, and most of the others are gone.
    return own.length === 0 ? [] : frames.toReversed().map((frameId) => sendToTab(tabId, { changed: own } satisfies Changed, frameId));
  });
  await Promise.all(told);
};

/** Whether this browser's panels have to be told. */
export const panelsHearNothing = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');
