import { composersOf } from './composers';
import { guessKind } from './guess-kind';
import { idOf } from './id-of';
import { isStable } from './stable-token';
import { messagesOf } from './thread-of';
import { isOtherKind, ticketOf } from './ticket-of';

const told = ['role', 'name', 'type', 'data-testid', 'data-test-id', 'data-test', 'contenteditable', 'aria-haspopup', 'data-toggle'];
const interesting = 'form, select, textarea, input, button, a[href], iframe, [contenteditable], [role], h1, h2, h3, time, dialog, .dropdown-menu';
const most = 400;

const sayElement = (element: Element): string => {
  const classes = [...element.classList].filter(isStable).map((name) => `.${name}`).join('');
  const id = isStable(idOf(element)) ? `#${idOf(element)}` : '';
  const attributes = told.map((name) => [name, element.getAttribute(name)] as const).filter(([, value]) => value !== null && isStable(value));
  return element.localName + id + classes + attributes.map(([name, value]) => `[${name}=${value}]`).join('');
};

/** The chain of elements down to one, without anything that was written. */
const chainOf = (element: Element): string => {
  const chain: string[] = [];
  for (let at: Element | null = element; at && at.localName !== 'html' && chain.length < 6; at = at.parentElement) chain.unshift(sayElement(at));
  return chain.join(' > ');
};

/**
 * The structure of a page for somebody who mends a profile: names of elements, roles, test ids, names and classes. No text, no
 * value, no label, no address, and no token that is counted or made up (it could be somebody's number). A token that is also one of
 * the page's words is left out as well.
 */
export function describePage(document: Document, version: string): string {
  const words = new Set((document.body?.innerText ?? '').toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
  const plain = (line: string): string =>
    line.replace(/[\p{L}\p{N}]{4,}/gu, (token) => (words.has(token.toLowerCase()) ? '…' : token));
  const ticket = ticketOf(document);
  const messages = messagesOf(document);
  const composers = composersOf(document);
  const [composer] = composers;
  const lines = [
    `about: v${version}`,
    `signs: address=${ticket.inAddress} head=${ticket.inHeading} who=${ticket.requesters.length} msgs=${messages.length} kind=${composer ? guessKind(composer, composers) : '-'} other=${isOtherKind(document)}`,
    `msg: ${messages[0] ? chainOf(messages[0]) : '-'}`,
    `edit: ${composer ? chainOf(composer) : '-'}`,
    ...[...document.querySelectorAll(interesting)].slice(0, most).map(chainOf),
  ];
  return [...new Set(lines)].map(plain).join('\n').slice(0, 60_000);
}
