import { browser } from './browser';

/** `storage.session`: in memory, outlives the worker, dies with the browser, and out of reach of content scripts. */
export const readSession = async <Value>(key: string): Promise<Value | null> => ((await browser.storage.session.get(key))[key] as Value | undefined) ?? null;

export const writeSession = (key: string, value: unknown): Promise<void> => browser.storage.session.set({ [key]: value });

export const removeSession = (keys: string | string[]): Promise<void> => browser.storage.session.remove(keys);

/** Every entry whose key begins so. */
export const sessionEntries = async <Value>(start: string): Promise<[string, Value][]> =>
  Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith(start)) as [string, Value][];
