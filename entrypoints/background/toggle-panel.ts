import { openSidePanel } from '@/utils/platform/side-panel';
import { activeTab } from '@/utils/platform/tabs';
import { tellPage } from './page-commands';
import { readFeed } from './panel-feed';
import { isKnownToStandInBrowser } from './side-panels';

/**
 * The shortcut: to the panel, and back to the page. A side panel is opened for a gesture only, and waiting for anything forgets that
 * there was one; where it does not open, the panel opens in the page.
 * @param tabId of the tab in front, where the browser says it with the command
 */
export const togglePanel = async (tabId: number | undefined): Promise<void> => {
  const opening = tabId !== undefined && isKnownToStandInBrowser(tabId) ? openSidePanel(tabId) : Promise.reject(new Error('in the page'));
  const opened = await opening.then(
    () => true,
    () => false,
  );
  if (opened) return;
  const front = tabId ?? (await activeTab())?.id;
  if (front === undefined || (await readFeed(front))?.place.apart) return;
  await tellPage(front, { command: 'toggle-panel' }, 0);
};
