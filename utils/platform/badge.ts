import { browser } from './browser';

/** Text on the toolbar button, and the words shown when it is pointed at. */
export const showBadge = async (text: string, color: string, title: string): Promise<void> => {
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color });
  await browser.action.setTitle({ title });
};
