import { feedKey, type PanelFeed } from '@/utils/messaging/panel-feed';
import { readSession, removeSession, sessionEntries, writeSession } from '@/utils/platform/session';
import type { PanelPlace } from '@/utils/sites/panel-place';
import { inTurn } from './in-turn';

type Change = Partial<Omit<PanelFeed, 'revision' | 'tabId'>>;

export const readFeed = (tabId: number): Promise<PanelFeed | null> => readSession<PanelFeed>(feedKey(tabId));

/** Begins anew for a page that has just loaded. The revision goes on growing, so that a panel never takes an older feed for news. */
export const startFeed = (tabId: number, origin: string, place: PanelPlace): Promise<void> =>
  inTurn(feedKey(tabId), async () => {
    const former = await readFeed(tabId);
    const feed: PanelFeed = {
      revision: (former?.revision ?? 0) + 1,
      tabId,
      origin,
      conversation: null,
      health: null,
      composer: null,
      findings: [],
      evidence: [],
      offers: [],
      hold: null,
      pressAgain: false,
      noticed: null,
      collapsed: place.collapsed,
      place,
    };
    await writeSession(feedKey(tabId), feed);
  });

/**
 * Changes what a tab shows; a change that changes nothing is not written, so that no panel wakes for it.
 * A tab without a feed has no page of ours and is left alone.
 */
export const changeFeed = (tabId: number, change: (feed: PanelFeed) => Change): Promise<void> =>
  inTurn(feedKey(tabId), async () => {
    const feed = await readFeed(tabId);
    if (!feed) return;
    const next = { ...feed, ...change(feed) };
    if (JSON.stringify(next) === JSON.stringify(feed)) return;
    await writeSession(feedKey(tabId), { ...next, revision: feed.revision + 1 });
  });

export const dropFeed = (tabId: number): Promise<void> => inTurn(feedKey(tabId), () => removeSession(feedKey(tabId)));

export const allFeeds = async (): Promise<PanelFeed[]> => (await sessionEntries<PanelFeed>('feed:')).map(([, feed]) => feed);

/** Feeds of the tabs that show one case. */
export const feedsOfCase = async (key: string): Promise<PanelFeed[]> => (await allFeeds()).filter((feed) => feed.conversation?.key === key);

/** Key of the conversation that a tab shows now, or null. */
export const caseKeyOf = async (tabId: number): Promise<string | null> => (await readFeed(tabId))?.conversation?.key ?? null;
