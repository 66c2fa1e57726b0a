import type { Conversation } from '../conversation/conversation';
import { findFirst } from './find';
import { latestOf } from './latest-words';
import type { Locator, Profile } from './profile';
import { readLocator } from './read-locator';
import { composerRoot, scopeOf } from './scope-of';
import { threadOf } from './thread-of';

const anyId = /^[\w.:@-]{1,80}/;
const numberId = /^\d{1,80}\b/;
/** An id that a page gives is of one piece, and a mail server's is not only of letters. */
const pageId = /^[\w.:@+/=-]{1,200}/;

function idInAddress({ query, path, number }: Profile['conversation']['id'], location: Location): string | null {
  const plainId = number ? numberId : anyId;
  // Some desks separate parameters with semicolons.
  const parameters = new URLSearchParams(location.search.replaceAll(';', '&'));
  for (const name of query) {
    const id = plainId.exec(parameters.get(name) ?? '')?.[0];
    if (id) return id;
  }
  const address = location.pathname + location.hash;
  for (const piece of path) {
    const at = address.indexOf(piece);
    const id = at < 0 ? undefined : plainId.exec(address.slice(at + piece.length))?.[0];
    if (id) return id;
  }
  return null;
}

/** The first locator that reads an id. */
function idOnPage(root: ParentNode, locators: readonly Locator[]): string | null {
  for (const locator of locators) {
    const id = pageId.exec(readLocator(root, locator)?.text ?? '')?.[0];
    // An attribute that a script filled from nothing.
    if (id && id !== 'undefined' && id !== 'null') return id;
  }
  return null;
}

/** The id of the conversation that this page is about, by the address or the page as the profile says; composers count for nothing. */
export function conversationId(document: Document, profile: Profile): string | null {
  const { id, idFrom, idOnPage: locators, threadWith } = profile.conversation;
  if (threadWith) return threadOf(document, profile)?.id ?? null;
  const inAddress = (): string | null => idInAddress(id, document.location);
  const onPage = (): string | null => idOnPage(document, locators);
  return idFrom === 'page' ? (onPage() ?? inAddress()) : (inAddress() ?? onPage());
}

/** The id of the conversation that a composer says it belongs to; null where it says nothing. */
export const idOfComposer = (field: Element, profile: Profile): string | null => {
  const { idOnRoot } = profile.composer;
  return idOnRoot.length > 0 ? idOnPage(composerRoot(field, profile, field), idOnRoot) : null;
};

/** The key of a conversation of this desk, the same for every page of it, and the address that opens it again. */
export function keyOf({ location }: Document, profile: Profile, id: string): { key: string; url: string } {
  const { root, tenant = [], url } = profile.conversation;
  const at = root ? location.pathname.indexOf(root) : -1;
  const desk = location.origin + (at > 0 ? location.pathname.slice(0, at) : '');
  const account = idInAddress({ query: [], path: tenant, number: false }, location);
  const path = url.replace('{tenant}', account ?? '').replace('{id}', encodeURIComponent(id)).replace('{path}', location.pathname);
  return { key: `${profile.id}@${account ? `${location.origin}/${account}` : desk}#${id}`, url: desk + path };
}

/** Where the page says that it can be opened again; empty for another site's address. */
function linkOn(document: Document, link: Locator): string {
  try {
    const url = new URL(readLocator(document, link)?.text ?? '', document.location.origin + document.location.pathname);
    return url.origin === document.location.origin && url.search ? url.href.slice(0, 2_000) : '';
  } catch {
    return '';
  }
}

/**
 * The conversation that this page is about, with the position of the fallback that gave its subject; null on any other page of the desk.
 * @param field the composer that the agent writes in: one of another conversation is read by itself, with nothing of the page around it
 */
export function readConversation(document: Document, profile: Profile, field: Element | null = null): { conversation: Conversation; index: number } | null {
  const { when, link, subject, requester, agent, numbered } = profile.conversation;
  if (when.length > 0 && !findFirst(document, when)) return null;
  const thread = threadOf(document, profile);
  const inView = thread?.id ?? conversationId(document, profile);
  const own = field && idOfComposer(field, profile);
  const id = own ?? inView;
  if (!id) return null;

  const { key, url } = keyOf(document, profile, id);
  const scope = own && own !== inView ? composerRoot(field, profile, field) : scopeOf(document, profile, id);
  if (!scope) return null;
  const title = readLocator(scope, subject);
  const latest = thread?.own ? null : latestOf(scope, profile, (agent && readLocator(document, agent)?.text) ?? null);
  return {
    conversation: {
      key,
      desk: profile.id,
      number: thread || !numbered ? '' : id,
      subject: (thread?.subject ?? title?.text ?? '').slice(0, 500),
      requester: thread?.own ? null : (readLocator(scope, requester)?.text.slice(0, 300) ?? null),
      url: link ? linkOn(document, link) : url,
      latest: latest?.words ?? null,
      ...(latest && latest.answered !== null ? { answered: latest.answered } : {}),
    },
    index: title?.index ?? 0,
  };
}
