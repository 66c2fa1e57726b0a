import { browser } from '@/utils/platform/browser';

/** The page that the popup was opened on. `closed`: a page that no extension may enter. */
export type OpenPage = { kind: 'closed' } | { kind: 'site'; tabId: number; origin: string };

/** Web stores refuse every extension, whatever was granted. */
const webStores = ['chromewebstore.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org', 'addons.opera.com'];

/** @param address what the browser tells of the tab; undefined where it tells nothing, which is itself a closed page */
export function openPageFrom(tabId: number | undefined, address: string | undefined): OpenPage {
  if (tabId === undefined || !address || !URL.canParse(address)) return { kind: 'closed' };
  const { protocol, hostname, origin } = new URL(address);
  const web = protocol === 'http:' || protocol === 'https:';
  return web && !webStores.includes(hostname) ? { kind: 'site', tabId, origin } : { kind: 'closed' };
}

/** Reads the active tab of the popup's window; clicking the icon is what lets us see its address. */
export async function readOpenPage(): Promise<OpenPage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return openPageFrom(tab?.id, tab?.url);
}
