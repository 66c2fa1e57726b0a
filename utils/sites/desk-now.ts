import type { DraftField } from './draft-field';
import type { Profile } from './profile';

/** What a page is read by at this moment: a built-in profile, or the reading of any desk with what the agent showed laid over it. */
export interface DeskNow {
  profile: Profile | null;
  /** Key of the conversation in view. */
  key: string | null;
  /** The composer that the agent writes in, where drafts are read. */
  field: DraftField | null;
}

/** Kept on the isolated world, where the scripts that come on demand meet the one that is always there; the page cannot see it. */
export interface DeskNowWorld {
  followthroughNow?: () => DeskNow;
}
