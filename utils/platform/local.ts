import { browser } from './browser';

/** Takes every entry of `storage.local` away whose key begins so. */
export const removeLocalWith = async (start: string): Promise<void> => {
  const keys = Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith(start));
  if (keys.length) await browser.storage.local.remove(keys);
};
