import { browser } from '@/utils/platform/browser';

/** Origin of our own pages. Cut from the address, since `URL` calls the origin of a scheme that it does not know `null`, as it does any opaque one. */
export const ownOrigin = (): string => browser.runtime.getURL('/').slice(0, -1);

/** Origin of an address, or null where there is none to go by. */
export const originOf = (url: string | null): string | null => {
  if (!url || !URL.canParse(url)) return null;
  if (url.startsWith(`${ownOrigin()}/`)) return ownOrigin();
  const { origin } = new URL(url);
  return origin === 'null' ? null : origin;
};
