import type { anyDesk } from './any-desk';

/** Kept on the isolated world, where the scripts that come on demand meet the one that is always there; the page cannot see it. */
export interface AnyDeskWorld {
  followthroughAnyDesk?: typeof anyDesk;
}
