import { browser } from './browser';

/**
 * Sends to the content scripts of a tab, all frames or one. Nobody listening is no failure: the page may be gone.
 */
export const sendToTab = async (tabId: number, message: unknown, frameId?: number): Promise<void> => {
  try {
    await browser.tabs.sendMessage(tabId, message, frameId === undefined ? undefined : { frameId });
  } catch {
    // No listener in that tab or frame.
  }
};

/** Address of a tab, or null where it is gone or not ours to see. */
export const addressOfTab = async (tabId: number): Promise<string | null> => {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return null;
  }
};

/** The tab from which a tab was opened, or null. */
export const openerOfTab = async (tabId: number): Promise<number | null> => {
  try {
    return (await browser.tabs.get(tabId)).openerTabId ?? null;
  } catch {
    return null;
  }
};

/** The tab in front of the person, or null. */
export const activeTab = async (): Promise<{ id: number; url: string | null } | null> => {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
};

/** The tab in front of one window, or null where that is gone. */
export const frontTabOf = async (windowId: number): Promise<{ id: number; url: string | null } | null> => {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
};

/** The window that a tab stands in, or null where it is gone. */
export const windowOfTab = async (tabId: number): Promise<number | null> => {
  try {
    return (await browser.tabs.get(tabId)).windowId ?? null;
  } catch {
    return null;
  }
};

/** Ids and addresses of the tabs whose address we may see. */
export const visibleTabs = async (): Promise<{ id: number; url: string }[]> =>
  (await browser.tabs.query({})).flatMap(({ id, url }) => (id !== undefined && url ? [{ id, url }] : []));

/** Brings a tab and its window to the front. */
export const focusTab = async (tabId: number): Promise<void> => {
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
};

/** Sends a tab to another address and brings it to the front. */
export const turnTab = async (tabId: number, url: string): Promise<void> => {
  await browser.tabs.update(tabId, { url });
  await focusTab(tabId);
};

/** @param active it comes to the front; otherwise it waits behind the tab that is there */
export const openTab = async (url: string, active = true): Promise<void> => {
  await browser.tabs.create({ url, active });
};
