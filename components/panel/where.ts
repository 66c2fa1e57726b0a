/** `page`: beside or over the desk's page. `side-panel`: in the browser's own, beside every page of its window. */
export type PanelWhere = 'page' | 'side-panel';

/**
 * Opens the browser's side panel beside a tab. Call it straight from the click: browsers open it for a gesture only.
 * Rejects where the browser does not open it.
 */
export type OpenSidePanel = (tabId: number) => Promise<void>;
