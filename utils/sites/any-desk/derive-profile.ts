import type { Profile, TransferAction } from '../profile';
import { composersOf } from './composers';
import { guessKind, type GuessedKind } from './guess-kind';
import { sendButtonsOf, sendsOf } from './send-of';
import { selectorsOf } from './selectors-of';
import { messagesOf } from './thread-of';
import { isOtherKind, type Ticket, ticketOf } from './ticket-of';
import { type FoundTransfers, transfersOf } from './transfers-of';

/** Points that a page needs before anything is read of it. */
export const enough = 3;
export const anyDeskId = 'any-desk';

/** What a page nobody described turned out to be. */
export interface Derived {
  profile: Profile;
  /** 0 to 6: how much speaks for a page about one conversation. */
  points: number;
  ticket: Ticket;
  messages: Element[];
  composer: HTMLElement | null;
  kind: GuessedKind;
  transfers: FoundTransfers;
}

const focusedOf = (composers: readonly HTMLElement[], last: HTMLElement | null): HTMLElement | null => {
  const focused = composers.find((composer) => composer.ownerDocument.hasFocus() && composer.contains(composer.ownerDocument.activeElement) && composer.ownerDocument.activeElement !== null && (composer.localName !== 'body' || composer.ownerDocument.defaultView?.frameElement === composer.ownerDocument.defaultView?.parent.document.activeElement));
  return focused ?? (last && composers.includes(last) ? last : (composers[0] ?? null));
};

function pointsOf(document: Document, found: { ticket: Ticket; messages: Element[]; composer: Element | null; hasState: boolean; opened: boolean }): number {
  const { ticket, messages, composer, hasState, opened } = found;
  const signs = [
    ticket.inAddress,
    document.querySelector('[role=log], [role=feed]') !== null || messages.length >= 2 || (messages.length === 1 && ticket.id !== null),
    composer !== null && (messages.length > 0 || opened),
    hasState,
    ticket.inHeading,
    opened && composer !== null,
  ];
  return signs.filter(Boolean).length - (isOtherKind(document) ? 3 : 0);
}

/**
 * Reads a page by what such pages have in common and puts it into the shape of a profile, so that all else works as on a known
 * desk. It is of this moment: a page that changes is read again.
 * @param base the profile of any desk, in which every part names nothing yet
 * @param last the composer that had the focus last
 * @param opened the page was opened as a window by a page about a conversation
 */
export function deriveProfile(base: Profile, document: Document, last: HTMLElement | null, opened: boolean): Derived {
  const composers = composersOf(document);
  const composer = focusedOf(composers, last);
  const ticket = ticketOf(document);
  const messages = messagesOf(document);
  const transfers = transfersOf(base, document, ticket.agent, composers);
  const points = pointsOf(document, { ticket, messages, composer, hasState: transfers.hasState, opened });
  const kind = composer ? guessKind(composer, composers) : 'unknown';
  const sends = composer ? sendsOf(base, sendButtonsOf(composer, composers), document) : [];
  const forwards = kind !== 'forward' ? [] : sends.map(({ on, target }, at): TransferAction => ({
    ...base.actions[0]!, id: `forward-${at}`, kind: 'forward', on: [on], target: on === 'submit' ? selectorsOf(formOf(target, document), document) : target,
  }));
  return { ticket, messages, composer, kind, transfers, points, profile: asProfile(base, document, { composer, kind, sends, actions: [...forwards, ...transfers.actions] }) };
}

const formOf = (target: readonly string[], document: Document): Element => document.querySelector(target[0]!)?.closest('form') ?? document.body;

/** The base with what was found on this page in its places. */
const asProfile = (base: Profile, document: Document, found: { composer: HTMLElement | null; kind: GuessedKind; sends: Profile['send']; actions: TransferAction[] }): Profile => ({
  ...base,
  name: document.location.host,
  composer: {
    ...base.composer,
    any: found.composer ? selectorsOf(found.composer, document) : base.composer.any,
    note: found.kind === 'note' ? [':root'] : [],
    forward: found.kind === 'forward' ? [':root'] : [],
  },
  send: found.sends.length > 0 ? found.sends : base.send,
  actions: found.actions,
});
