import type { Tier } from '../conversation/tier';

/** What can be seen of a desk on one page, for the health light. A number is the position of the fallback that matched; null: not seen. */
export interface DeskHealth {
  /** Profile id and name; null on a page that no profile knows. */
  desk: { id: string; name: string; tier: Tier } | null;
  conversation: number | null;
  reply: number | null;
  /** Whether a control that hands the customer over is on this page. */
  transfer: number | null;
  /** The panel stands beside the page, or over it because the page cannot be pushed. */
  beside: boolean;
  /** The panel or its button stands elsewhere, narrower or folded, so as not to lie on the composer. */
  gaveWay: boolean;
  /** Listeners of the page came first: one reload is asked for. */
  reloadNeeded: boolean;
}
