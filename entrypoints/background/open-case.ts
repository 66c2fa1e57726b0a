import { caseAddress } from '@/utils/messaging/case-address';
import { browser } from '@/utils/platform/browser';
import { addressOfTab, focusTab, openTab, turnTab, visibleTabs } from '@/utils/platform/tabs';
import { findCase } from '@/utils/storage/cases';
import { ownOrigin } from './origins';
import { feedsOfCase } from './panel-feed';

/** Addresses are kept from what a page said, so only these are ever opened. */
const mayOpen = (url: string): boolean => /^https?:/.test(url) || url.startsWith(`${ownOrigin()}/`);

const focusOrOpen = async (url: string): Promise<void> => {
  // A desk may tell its conversations apart after the hash; otherwise that is a place in the page.
  const whole = url.includes('#');
  const open = (await visibleTabs()).find((tab) => (whole ? tab.url : tab.url.split('#', 1)[0]) === url);
  if (open) await focusTab(open.id);
  else await openTab(url);
};

/** Brings the Today page to the front. */
export const openToday = (): Promise<void> => focusOrOpen(browser.runtime.getURL('/today.html'));

/** Shows a case that has no desk: the open Today page turns to it. */
const openByHand = async (key: string): Promise<void> => {
  const today = browser.runtime.getURL('/today.html');
  const address = browser.runtime.getURL(caseAddress(key));
  const open = (await visibleTabs()).find(({ url }) => url.startsWith(today));
  if (open) await turnTab(open.id, address);
  else await openTab(address);
};

/** Brings a conversation to the front: the tab that shows it, one with its address, or a new one. A case started by hand is on the Today page. */
export const openCase = async (key: string): Promise<void> => {
  const url = (await findCase(key))?.url ?? '';
  if (!mayOpen(url)) return openByHand(key);
  for (const { tabId, origin } of await feedsOfCase(key)) {
    // A feed outlives a navigation to a site that is not ours to see.
    if ((await addressOfTab(tabId))?.startsWith(`${origin}/`)) return focusTab(tabId);
  }
  return focusOrOpen(url);
};
