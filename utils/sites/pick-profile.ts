import { findFirst } from './find';
import type { Profile } from './profile';

/** `*.zendesk.com` stands for any host below it, anything else for exactly that host. */
export const hostMatches = (host: string, pattern: string): boolean =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;

/** A frame whose words stand in the page around it has no address of its own, but that page's origin. */
const hostAround = (window: Window | null): string => (window && URL.canParse(window.origin) ? new URL(window.origin).hostname : '');

/**
 * The profile of this page: a host that a profile names is enough unless it also has a fingerprint; without hosts the
 * fingerprint alone decides. Null while the page does not show it, which may change as it loads.
 */
export function pickProfile(document: Document, profiles: readonly Profile[]): Profile | null {
  const { hash, hostname, pathname } = document.location;
  const host = hostname || hostAround(document.defaultView);
  return (
    profiles.find(({ match }) => {
      if (match.hosts.length > 0 && !match.hosts.some((pattern) => hostMatches(host, pattern))) return false;
      if (match.paths.length > 0 && !match.paths.some((piece) => (pathname + hash).includes(piece))) return false;
      if (match.fingerprint.length === 0) return match.hosts.length > 0;
      return findFirst(document, match.fingerprint) !== null;
    }) ?? null
  );
}
