import type { Browser } from 'webextension-polyfill';
import type { PanelFeed } from '@/utils/messaging/panel-feed';
import type { ExtensionBrowser } from './extension-browser';

/** For what is evaluated in the worker. */
declare const chrome: Browser;

/** What the background holds for the tab whose feed was begun last. */
export async function newestFeed(browser: ExtensionBrowser): Promise<PanelFeed | null> {
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const feeds = Object.entries(await chrome.storage.session.get(null)).filter(([key]) => key.startsWith('feed:'));
    return (feeds.toSorted(([, a], [, b]) => (a as { tabId: number }).tabId - (b as { tabId: number }).tabId).at(-1)?.[1] ?? null) as never;
  });
}
