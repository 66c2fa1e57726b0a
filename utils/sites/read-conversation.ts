import type { Conversation } from '../conversation/conversation';
import { findFirst } from './find';
import { latestWords } from './latest-words';
import type { Profile } from './profile';
import { readLocator } from './read-locator';

const plainId = /^[\w.:@-]{1,80}/;

function idInAddress({ query, path }: Profile['conversation']['id'], location: Location): string | null {
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

/** The conversation that this page is about, with the position of the fallback that gave its subject; null on any other page of the desk. */
export function readConversation(document: Document, profile: Profile): { conversation: Conversation; index: number } | null {
  const { when, root, id, idOnPage, url, subject, requester } = profile.conversation;
  if (when.length > 0 && !findFirst(document, when)) return null;
  const { location } = document;
  const number = idInAddress(id, location) ?? (idOnPage ? plainId.exec(readLocator(document, idOnPage)?.text ?? '')?.[0] : undefined);
  if (!number) return null;

  const at = root ? location.pathname.indexOf(root) : -1;
  const desk = location.origin + (at > 0 ? location.pathname.slice(0, at) : '');
  const title = readLocator(document, subject);
  return {
    conversation: {
      key: `${profile.id}@${desk}#${number}`,
      desk: profile.id,
      number,
      subject: (title?.text ?? '').slice(0, 500),
      requester: readLocator(document, requester)?.text.slice(0, 300) ?? null,
      url: desk + url.replace('{id}', encodeURIComponent(number)),
      latest: latestWords(document, profile),
    },
    index: title?.index ?? 0,
  };
}
