import { browser } from '@/utils/platform/browser';
import { grantedPatterns } from '@/utils/platform/permissions';
import { openTab } from '@/utils/platform/tabs';

/**
 * Opens the first page, once, at install. It comes to the front to say how a site is turned on; where hosts are granted
 * already there is nothing to turn on, and the desk that may stand in front keeps its place and the keys.
 */
export const openWelcome = async (): Promise<void> => {
  const nothingGranted = (await grantedPatterns()).length === 0;
  await openTab(browser.runtime.getURL('/welcome.html'), nothingGranted);
};
