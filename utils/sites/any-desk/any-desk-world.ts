import type { anyDesk } from './any-desk';
import type { ProfileLayer } from './lay-over';

/** Kept on the isolated world, where the scripts that come on demand meet the one that is always there; the page cannot see it. */
export interface AnyDeskWorld {
  followthroughAnyDesk?: typeof anyDesk;
  /** The agent has shown something: what is found is read by it from now on. */
  followthroughTeach?: (taught: ProfileLayer | null) => void;
}
