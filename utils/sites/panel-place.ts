/** Where the panel stands on one site, as the agent arranged it. */
export interface PanelPlace {
  /** Width in CSS pixels when open. */
  width: number;
  collapsed: boolean;
  /** Null: at the side where lines end. */
  side: 'left' | 'right' | null;
  /** Over the page, even where the page would make room. */
  over: boolean;
  /** In the browser's own side panel while that is open; closed, the page has the folded button. */
  inBrowser: boolean;
  /** The side panel stands there now, so that the page shows nothing. Not kept. */
  apart: boolean;
  /** Folded, it leaves nothing on the page. */
  hidden: boolean;
  /** How far down the window the folded button stands, in CSS pixels; in a lower window it stands at its end. */
  top: number;
}

/** Where it stands while nothing was arranged. */
export const defaultPlace: PanelPlace = { width: 360, collapsed: false, side: null, over: false, inBrowser: false, apart: false, hidden: false, top: 200 };
