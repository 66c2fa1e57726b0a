import type { Profile } from './profile';
import { conversationId } from './read-conversation';
import { scopeOf } from './scope-of';

/** The part of the page that shows the conversation in view; null while it is not there. */
export const scopeHere = (document: Document, profile: Profile): ParentNode | null =>
  profile.scope.length > 0 ? scopeOf(document, profile, conversationId(document, profile)) : document;
