import { Refusal } from '@/utils/messaging/router';
import type { Role } from '@/utils/messaging/protocol';
import { activeTab, frontTabOf } from '@/utils/platform/tabs';
import { readFeed } from './panel-feed';

/** Who sent a message, as the browser says it. */
export interface Asker {
  role: Role;
  /** Null for a page of ours outside any tab, such as the popup. */
  tabId: number | null;
  frameId: number;
  /** The window of the browser's side panel that asks; null for everybody else. */
  sidePanelIn: number | null;
  /** Origin of the frame that asks; `null` (the word) for an opaque one. */
  origin: string;
  /** Address of the tab's page; null where the browser does not let us see it. */
  tabUrl: string | null;
}

/** The tab in front of a window, if it shows a page of ours now: what was seen in it outlives a way to another site. */
const deskInFront = async (windowId: number): Promise<number> => {
  const front = await frontTabOf(windowId);
  const feed = front && (await readFeed(front.id));
  if (!front || !feed || !front.url?.startsWith(`${feed.origin}/`)) throw new Refusal('no site here');
  return front.id;
};

/** The tab that a message is about: the sender's own; for a page of ours outside any tab, the one in front. */
export const tabOf = async ({ tabId, role, sidePanelIn }: Asker): Promise<number> => {
  if (sidePanelIn !== null) return deskInFront(sidePanelIn);
  if (tabId !== null) return tabId;
  const front = role === 'app' ? await activeTab() : null;
  if (!front) throw new Refusal('no tab');
  return front.id;
};

/** As {@link tabOf}; null where the page in front is none of ours. */
export const tabNow = async (asker: Asker): Promise<number | null> => {
  try {
    return await tabOf(asker);
  } catch (error) {
    if (error instanceof Refusal && asker.sidePanelIn !== null) return null;
    throw error;
  }
};
