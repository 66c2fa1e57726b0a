import { browser } from './browser';

/** Chromium's, which the polyfill's types leave out (verified in Chromium 156). */
interface SidePanel {
  open(where: { tabId: number }): Promise<void>;
  close?(where: { windowId: number }): Promise<void>;
  onOpened?: { addListener(listener: (opened: { windowId: number }) => void): void };
  onClosed?: { addListener(listener: (closed: { windowId: number }) => void): void };
}

const chromiums = (): SidePanel | undefined => (browser as { sidePanel?: SidePanel }).sidePanel;
/** Firefox's sidebar; missing in Chromium, and in a frame of ours that stands in a site's page. */
const firefoxes = (): typeof browser.sidebarAction | undefined => browser.sidebarAction as typeof browser.sidebarAction | undefined;

/** Whether a page of ours that stands in a site's page can open it. In Firefox it has no way to (verified in ESR 153): the person does. */
export const opensFromSites = (): boolean => Boolean(chromiums());

export const hasSidePanel = (): boolean => Boolean(chromiums() ?? firefoxes());

/**
 * Opens the side panel in the window of a tab. Call it straight from a gesture: both browsers refuse it after anything was waited for in
 * the background. Firefox takes its window in front.
 */
export const openSidePanel = async (tabId: number): Promise<void> => {
  const panel = chromiums();
  if (panel) return panel.open({ tabId });
  const sidebar = firefoxes();
  if (!sidebar) throw new Error('no side panel here');
  await sidebar.open();
};

/** Closes it where the browser lets us do so without a gesture; elsewhere the person does. */
export const closeSidePanel = async (windowId: number): Promise<void> => {
  try {
    await chromiums()?.close?.({ windowId });
  } catch {
    // It is not open there.
  }
};

/** Calls back when it was opened or closed in a window; never in Firefox. */
export const onSidePanel = (opened: (windowId: number) => void, closed: (windowId: number) => void): void => {
  chromiums()?.onOpened?.addListener(({ windowId }) => opened(windowId));
  chromiums()?.onClosed?.addListener(({ windowId }) => closed(windowId));
};

/** Of the windows in which it was opened, those in which it still is, as far as the browser tells. */
export const stillOpenIn = async (windowIds: readonly number[]): Promise<number[]> => {
  const sidebar = firefoxes();
  if (chromiums() || !sidebar) return [...windowIds];
  const open = await Promise.all(windowIds.map((windowId) => sidebar.isOpen({ windowId }).catch(() => false)));
  return windowIds.filter((_id, at) => open[at]);
};
