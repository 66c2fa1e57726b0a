import { browser } from './browser';

/**
 * What the organisation set for this extension through the browser; null: nothing. The first answer after a start of the browser may take
 * seconds, so nobody who is waited for asks.
 */
export const readManaged = async (): Promise<Record<string, unknown> | null> => {
  try {
    const set = await browser.storage.managed.get(null);
    return Object.keys(set).length > 0 ? set : null;
  } catch {
    // Firefox rejects where there is no policy.
    return null;
  }
};

export const onManagedChange = (listener: () => void): void =>
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') listener();
  });
