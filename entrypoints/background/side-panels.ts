import { readSession, writeSession } from '@/utils/platform/session';
import { stillOpenIn } from '@/utils/platform/side-panel';
import { windowOfTab } from '@/utils/platform/tabs';
import type { PanelFeed } from '@/utils/messaging/panel-feed';
import { inTurn } from './in-turn';
import { tellPage } from './page-commands';
import { allFeeds, changeFeed, readFeed } from './panel-feed';

/** Windows in which our side panel was opened. It tells once it is loaded, and no page can. */
const storeKey = 'side-panels';
const readOpen = async (): Promise<number[]> => (await readSession<number[]>(storeKey)) ?? [];

/** Tabs whose sidebar stands in the browser, for who cannot wait to read it. Lost with the worker, and then the panel opens in the page. */
const known = new Set<number>();
export const isKnownToStandInBrowser = (tabId: number): boolean => known.has(tabId);

/** Whether the sidebar of a tab's site stands in the side panel of its window now. What is held is asked about in the page: only there it can take the keys. */
export const standsApart = async (tabId: number, inBrowser: boolean, held: boolean): Promise<boolean> => {
  if (inBrowser) known.add(tabId);
  else known.delete(tabId);
  if (!inBrowser || held) return false;
  const windowId = await windowOfTab(tabId);
  return windowId !== null && (await stillOpenIn(await readOpen())).includes(windowId);
};

/** Tells a page where its panel stands. */
export const tellPlace = async ({ tabId, place, collapsed }: PanelFeed): Promise<void> => tellPage(tabId, { command: 'arrange', place: { ...place, collapsed } }, 0);

/** Has a page show its panel, or not, by where that stands now. */
export const settleTab = async (tabId: number): Promise<void> => {
  const feed = await readFeed(tabId);
  if (!feed) return;
  const apart = await standsApart(tabId, feed.place.inBrowser, feed.hold !== null);
  if (apart === feed.place.apart) return;
  await changeFeed(tabId, ({ place, collapsed }) => ({ place: { ...place, apart }, collapsed: apart || collapsed }));
  const now = await readFeed(tabId);
  if (now) await tellPlace(now);
};

/** As {@link settleTab}, for every page that a side panel can matter to. */
export const settleSidePanels = async (): Promise<void> => {
  for (const { tabId, place } of await allFeeds()) if (place.inBrowser || place.apart) await settleTab(tabId);
};

const change = (next: (open: number[]) => number[]): Promise<void> =>
  inTurn(storeKey, async () => {
    const open = await readOpen();
    const after = next(open);
    if (after.length === open.length) return;
    await writeSession(storeKey, after);
    await settleSidePanels();
  });

export const sidePanelOpened = (windowId: number): Promise<void> => change((open) => (open.includes(windowId) ? open : [...open, windowId]));

export const sidePanelClosed = (windowId: number): Promise<void> => change((open) => open.filter((one) => one !== windowId));
