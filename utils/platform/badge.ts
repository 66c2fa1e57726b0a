import { browser } from './browser';

/** Text on the toolbar button, and the words shown when it is pointed at. */
export const showBadge = async (text: string, color: string, title: string): Promise<void> => {
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color });
  await browser.action.setTitle({ title });
};

/** Text and colour of the button while one tab is in front; no text: as everywhere. */
export const showBadgeOnTab = async (tabId: number, { text, color }: { text: string | null; color: string }): Promise<void> => {
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setBadgeBackgroundColor({ tabId, color });
};
