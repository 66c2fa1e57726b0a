import { browser } from './browser';

/** Match patterns of all hosts that the browser grants us now. */
export const grantedPatterns = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [];

/** Match pattern of the host of an origin. A grant knows no ports: it covers every port of the host. */
export const patternOf = (origin: string): string => {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
};

export const isGranted = (origin: string): Promise<boolean> => browser.permissions.contains({ origins: [patternOf(origin)] });

/** Hosts granted by the manifest itself; none in the production build. */
export const patternsOfManifest = (): string[] =>
  (browser.runtime.getManifest() as { host_permissions?: string[] }).host_permissions ?? [];

/** @returns false where the browser keeps the grant, as it does for one that comes from the manifest */
export const takeGrantBack = async (origin: string): Promise<boolean> => {
  try {
    return await browser.permissions.remove({ origins: [patternOf(origin)] });
  } catch {
    return false;
  }
};
