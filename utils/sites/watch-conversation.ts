import type { Conversation } from '../conversation/conversation';
import type { DeskHealth } from './desk-health';
import type { DraftField } from './draft-field';
import { findFirst } from './find';
import type { Profile } from './profile';
import { readConversation } from './read-conversation';

/** What a page shows of its desk at one moment. */
export interface PageReading {
  conversation: Conversation | null;
  health: DeskHealth;
}

/**
 * Reads a page: which conversation, and how well it is recognised.
 * @param profile null on a page that no profile knows
 * @param quiet reads nothing of the conversation
 */
export function readPage(
  document: Document,
  profile: Profile | null,
  seen: { reply: DraftField | null; beside: boolean; gaveWay: boolean; reloadNeeded: boolean; quiet: boolean },
): PageReading {
  const { beside, gaveWay, reloadNeeded } = seen;
  if (!profile) return { conversation: null, health: { desk: null, conversation: null, reply: null, transfer: null, beside, gaveWay, reloadNeeded } };
  const read = seen.quiet ? null : readConversation(document, profile, seen.reply?.element ?? null);
  const controls = profile.actions.filter(({ hold }) => hold).flatMap(({ target }) => target);
  return {
    conversation: read?.conversation ?? null,
    health: {
      desk: { id: profile.id, name: profile.name, tier: profile.tier },
      conversation: read?.index ?? null,
      reply: seen.reply?.index ?? null,
      transfer: findFirst(document, controls)?.index ?? null,
      beside,
      gaveWay,
      reloadNeeded,
    },
  };
}

/**
 * Tells a page's reading when it differs from the one before.
 * @returns a function that reads now and tells if there is something new, or in any case where it is `anew`
 */
export function watchConversation(read: () => PageReading, tell: (reading: PageReading) => void): (anew?: boolean) => void {
  let before = '';
  return (anew = false) => {
    const reading = read();
    const now = JSON.stringify(reading);
    if (now === before && !anew) return;
    before = now;
    tell(reading);
  };
}
