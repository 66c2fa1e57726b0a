import { isOrHas } from '../find';
import type { Picked } from '../teaching';
import { customerMarks } from './desk-words';
import { idOf } from './id-of';
import { inWords } from './name-of';
import { selectorsOf } from './selectors-of';
import { isStable } from './stable-token';
import { messagesOf, roleOf, wordsOf } from './thread-of';

/** Attributes by which desks say who wrote a message. */
const told = ['data-type', 'data-author-type', 'data-sender', 'data-role', 'type'];
const block = 'article, [role=article], li, tr, section, div';

/** The element that stands for another document's frame in this one. */
const inPage = (element: Element, document: Document): Element =>
  element.ownerDocument === document ? element : (element.ownerDocument.defaultView?.frameElement ?? element);

const alike = (element: Element): Element[] => [...(element.parentElement?.children ?? [])].filter(({ localName }) => localName === element.localName);

/** The message that is meant when a part of it is pointed at: one that was found already, else the nearest block that has others like it beside it. */
export function messageAt(pointed: Element, document: Document): Element | null {
  const element = inPage(pointed, document);
  const known = messagesOf(document).find((message) => message.contains(element));
  if (known) return known;
  for (let at = element.closest(block); at && at.localName !== 'body'; at = at.parentElement?.closest(block) ?? null) {
    if ((at.classList.length > 0 || idOf(at)) && alike(at).length > 1) return at;
  }
  return element.closest(block);
}

/** Selectors that say what an element or one of its children is: stable classes, and attributes that name an author's kind. */
const marksOf = (item: Element): string[] =>
  [item, ...item.children].flatMap((part) => [
    ...[...part.classList].filter(isStable).map((name) => `.${CSS.escape(name)}`),
    ...told.flatMap((name) => {
      const value = part.getAttribute(name);
      return value && isStable(value) ? [`[${name}="${value}"]`] : [];
    }),
  ]);

/** Selectors of all messages beside one: by what they share, and by their place where they share nothing. */
function itemsBeside(item: Element, document: Document): string[] {
  const beside = alike(item);
  const shared = [...item.classList].filter((name) => isStable(name) && beside.every((other) => other.classList.contains(name)));
  const [around] = item.parentElement ? selectorsOf(item.parentElement, document) : [];
  const own = item.localName + shared.map((name) => `.${CSS.escape(name)}`).join('');
  return [...(around ? [`${around} > ${own}`] : []), ...(shared.length > 0 ? [own] : [])].filter((selector) => selector.length <= 300);
}

/**
 * What is kept of a customer's message that was pointed at: where messages stand, and the mark that is on the customer's and on no
 * message that is known for an agent's, one that means the customer or the rarest. Without such a mark the author's name decides, as before.
 */
export function pickedMessage(item: Element, document: Document): Picked | null {
  const target = itemsBeside(item, document);
  if (target.length === 0) return null;
  const others = alike(item).filter((other) => other !== item);
  const agents = others.filter((other) => roleOf(other, others, { requesters: [], agent: null }) === 'agent');
  const having = (mark: string): number => others.filter((other) => isOrHas(other, [mark])).length;
  // One that nobody else has may be of this message alone, as "unread" is.
  const rank = (mark: string): number => (customerMarks.test(inWords(mark)) ? -1 : having(mark) || others.length);
  const marks = marksOf(item)
    .filter((mark) => having(mark) < others.length && !agents.some((other) => isOrHas(other, [mark])))
    .toSorted((a, b) => rank(a) - rank(b));
  const words = wordsOf(item).split(/\s+/).filter(Boolean).length;
  return { target, how: 'pressed', fields: marks.length > 0 ? [marks.slice(0, 1)] : [], words };
}
