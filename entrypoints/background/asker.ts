import { Refusal } from '@/utils/messaging/router';
import type { Role } from '@/utils/messaging/protocol';
import { activeTab } from '@/utils/platform/tabs';

/** Who sent a message, as the browser says it. */
export interface Asker {
  role: Role;
  /** Null for a page of ours outside any tab, such as the popup. */
  tabId: number | null;
  frameId: number;
  /** Origin of the frame that asks; `null` (the word) for an opaque one. */
  origin: string;
  /** Address of the tab's page; null where the browser does not let us see it. */
  tabUrl: string | null;
}

/** The tab that a message is about: the sender's own; for a page of ours outside any tab, the one in front. */
export const tabOf = async ({ tabId, role }: Asker): Promise<number> => {
  if (tabId !== null) return tabId;
  const front = role === 'app' ? await activeTab() : null;
  if (!front) throw new Refusal('no tab');
  return front.id;
};
