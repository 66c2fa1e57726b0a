import type { Conversation } from '../../conversation/conversation';
import { latestWords } from '../latest-words';
import type { Profile } from '../profile';
import type { PageReading } from '../watch-conversation';
import type { AnyDeskWorld } from './any-desk-world';
import { anyDeskId, type Derived, deriveProfile, enough } from './derive-profile';
import { inherited, layOver, type ProfileLayer } from './lay-over';
import { newestFirst, roleOf, wordsOf } from './thread-of';
import { findAll, findFirst, isOrHas } from '../find';

/** Reads pages of desks that no profile describes. */
export interface AnyDesk {
  /** What the page is read by now; null while too little speaks for a page about a conversation. */
  profile(): Profile | null;
  /** The page changed: it is read anew, unless that was done a moment ago. */
  changed(): void;
  /** Adds the conversation and what is seen of it to a reading. */
  complete(reading: PageReading): PageReading;
  stop(): void;
}

/** Times its own cost that must pass before a page is read anew, so that a busy page stays quick. */
const share = 15;
const settle = 150;

/** The window that opened this one, where it is of the same site and can be read. */
function openerOf(window: Window): Document | null {
  try {
    const opener = window.opener as Window | null;
    return opener && opener !== window ? opener.document : null;
  } catch {
    return null;
  }
}

/** What the background hands over together with the script. */
export interface AnyDeskStart {
  /** The profile of any desk, in which every part names nothing yet. */
  base: Profile;
  /** What the agent showed of this site, laid over what is found. */
  taught: ProfileLayer | null;
  /** What the tab shows that opened this one, for a window that cannot see its opener. */
  opener: Conversation | null;
}

/**
 * @param look called when something that no mutation tells of may have changed: another field has the focus, a tab was pressed
 */
export function anyDesk(window: Window, { base, taught: atStart, opener }: AnyDeskStart, look: () => void): AnyDesk {
  const { document } = window;
  /** A tab may have been opened from anywhere; a window without the browser's bars was opened for what the page shows. */
  const isPopUp = !window.menubar.visible;
  let derived: Derived | null = null;
  let profile: Profile | null = null;
  let taught = atStart;
  let last: HTMLElement | null = null;
  let due = 0;
  let timer: number | undefined;

  const derive = (): void => {
    const began = performance.now();
    window.clearTimeout(timer);
    timer = undefined;
    const above = openerOf(window);
    const opened = above === null ? opener !== null && isPopUp : deriveProfile(base, above, null, false).points >= enough;
    derived = deriveProfile(base, document, last, opened);
    last = derived.composer ?? last;
    const full = taught ? layOver(derived.profile, taught) : derived.profile;
    const shown = taught !== null && findFirst(document, [...(taught.composer?.any ?? []).filter((selector) => selector !== inherited), ...(taught.actions ?? []).flatMap((action) => (typeof action === 'string' ? [] : action.target))]) !== null;
    const now = derived.points >= enough || shown ? full : null;
    // The same profile stays the same object, so that nothing is done twice for it.
    if (JSON.stringify(now) !== JSON.stringify(profile)) profile = now;
    due = performance.now() + (performance.now() - began) * share;
  };
  const soon = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      derive();
      look();
    }, settle);
  };
  const changed = (): void => {
    if (performance.now() >= due) derive();
    else soon();
  };
  /** What is pressed may be newer than what was read, as in a dialog that has just opened. */
  const beforePress = (event: Event): void => {
    if (timer === undefined || (event.type === 'keydown' && (event as KeyboardEvent).key !== 'Enter')) return;
    derive();
    soon();
  };
  const presses = ['pointerdown', 'keydown'];
  for (const press of presses) window.addEventListener(press, beforePress, true);
  const moments = ['click', 'focusin', 'change'];
  for (const moment of moments) window.addEventListener(moment, soon, true);
  derive();
  (globalThis as AnyDeskWorld).followthroughTeach = (layer) => {
    taught = layer;
    derive();
    look();
  };

  /** The conversation of the window that opened this one, if it is the same or this one says nothing of its own. */
  const around = (): Derived | null => {
    const above = openerOf(window);
    if (!above || !derived) return null;
    const there = deriveProfile(base, above, null, false);
    const own = derived.ticket.id;
    return there.points >= enough && there.ticket.id !== null && (own === null || own === there.ticket.id) ? there : null;
  };

  const latestOf = ({ messages, ticket }: Derived, of: Document): string | null => {
    const shown = of === document ? taught?.thread : null;
    if (profile && shown?.body) return latestWords(document, profile, ticket.agent);
    const people = { requesters: ticket.requesters, agent: ticket.agent };
    const items = (shown?.item ?? []).map((selector) => findAll(document, selector)).find((found) => found.length > 0) ?? messages;
    for (const item of newestFirst(items)) {
      const theirs = shown?.customer?.length ? isOrHas(item, shown.customer) : roleOf(item, items, people) === 'customer';
      if (!theirs) continue;
      const words = wordsOf(item);
      if (words) return words;
    }
    return null;
  };

  const conversation = (): Conversation | null => {
    if (!derived) return null;
    const seen = around();
    const own = derived.ticket.id;
    if (!seen && opener && (own === null ? isPopUp : opener.key.endsWith(`#${own}`))) return { ...opener, latest: latestOf(derived, document) };
    const from = seen ?? derived;
    const { ticket } = from;
    const { location } = document;
    const id = ticket.id ?? derived.ticket.id;
    const place = id ?? location.pathname;
    const latest = latestOf(from, from === derived ? document : openerOf(window)!) ?? (from === derived ? null : latestOf(derived, document));
    return {
      key: `${anyDeskId}@${location.origin}#${place}`.slice(0, 500),
      desk: anyDeskId,
      number: (ticket.shown ?? id ?? '').slice(0, 80),
      subject: (ticket.subject || derived.ticket.subject).slice(0, 500),
      requester: ticket.requesters[0]?.slice(0, 300) ?? null,
      url: (location.origin + ticket.url).slice(0, 2_000),
      latest,
    };
  };

  return {
    profile: () => profile,
    changed,
    complete(reading) {
      if (!profile || !derived) return reading;
      const read = conversation();
      const { idFrom } = derived.ticket;
      const transfer = reading.health.transfer ?? (derived.transfers.controls.length > 0 ? 0 : null);
      return {
        conversation: read,
        health: { ...reading.health, conversation: read ? (idFrom === 'address' ? 0 : 1) : null, transfer },
      };
    },
    stop() {
      window.clearTimeout(timer);
      for (const moment of moments) window.removeEventListener(moment, soon, true);
      for (const press of presses) window.removeEventListener(press, beforePress, true);
    },
  };
}
