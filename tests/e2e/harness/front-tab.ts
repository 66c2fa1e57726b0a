import type { Browser } from 'webextension-polyfill';
import type { ExtensionBrowser } from './extension-browser';

/** For what is evaluated in the worker. */
declare const chrome: Browser;

/** Addresses of the tab in front of every window, and how many tabs there are. */
export async function tabsNow(browser: ExtensionBrowser): Promise<{ front: string[]; count: number }> {
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return { front: tabs.filter(({ active }) => active).map(({ url }) => url ?? ''), count: tabs.length };
  });
}
