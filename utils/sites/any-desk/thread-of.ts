import { longestText } from '../../conversation/conversation';
import { plainTextOf } from '../text-of';
import { agentMarks, customerMarks } from './desk-words';
import { idOf } from './id-of';
import { inWords } from './name-of';
import { isElsewhere } from './shown';

const dated = 'time, [datetime], [class*=date i], [class*=time i], [class*=ago i], [data-time], [data-timestamp]';
/** "24.11.2026", "11/24/2026", "2026-11-24": a date that is only written. */
const writtenDate = /(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:20)?\d{2}|20\d\d-\d\d-\d\d)(?!\d)/;
const itemWord = /(?<![a-z])(?:thread|message|msg|article|comment|entry|post|reply|mail|activity|transaction|note|update)(?![a-z])/;
const bodyWord = /(?<![a-z])(?:body|content|text|richtext|html|message)(?![a-z])/;
const quotes = ['blockquote', '.gmail_quote', '[class*=quote i]', 'details', 'button', '[role=button]', 'time', 'form'];
const mostItems = 400;

/** One message of a conversation, and whose it is as far as the page says. */
export interface Entry {
  element: Element;
  role: 'customer' | 'agent' | null;
}

const wordsIn = (element: Element): string =>
  [...element.classList, element.getAttribute('data-type') ?? '', element.getAttribute('data-author-type') ?? '', element.getAttribute('data-sender') ?? '', element.getAttribute('data-role') ?? ''].map(inWords).join(' | ');

const isMessage = (element: Element): boolean =>
  (element.textContent ?? '').trim().length > 12 && (element.querySelector(dated) !== null || element.matches(dated) || writtenDate.test(element.textContent ?? '')) && !isElsewhere(element) && element.closest('nav, aside, header[role=banner]') === null;

/** Of all groups of siblings the one with the most messages; among equals the outermost. */
function largestGroup(elements: Element[]): Element[] {
  const groups = Map.groupBy(elements, (element) => element.parentElement);
  let best: Element[] = [];
  for (const group of groups.values()) {
    if (group.length > best.length || (group.length === best.length && best[0] && group[0]!.contains(best[0]))) best = group;
  }
  return best;
}

/** Blocks that stand beside each other, each with a date: for pages that name nothing. */
function datedSiblings(document: Document): Element[] {
  const blocks = new Set<Element>();
  for (const mark of [...document.querySelectorAll('time, [datetime]')].slice(0, mostItems)) {
    for (let at: Element | null = mark; at?.parentElement && at.localName !== 'body'; at = at.parentElement) {
      const beside = [...at.parentElement.children].filter((other) => other !== at && other.querySelector('time, [datetime]'));
      if (beside.length === 0) continue;
      if (isMessage(at) && !at.querySelector('textarea, [contenteditable=true]')) blocks.add(at);
      break;
    }
  }
  return largestGroup([...blocks]);
}

/** The messages in the order of the page. */
export function messagesOf(document: Document): Element[] {
  const log = document.querySelector('[role=log], [role=feed]');
  const logged = log ? [...log.children].filter(isMessage) : [];
  if (logged.length > 0) return logged;
  const named = [...document.querySelectorAll('article, [role=article], [class]')]
    .filter((element) => (element.matches('article, [role=article]') || itemWord.test(wordsIn(element))) && !element.matches('form, textarea, input, a, span, time, button, body, html, label, table, ul, ol, i, h1, h2, h3'))
    .slice(0, mostItems)
    .filter((element) => isMessage(element) && !element.querySelector('textarea, [contenteditable=true], form:has([type=submit], button:not([type])) select'));
  const group = largestGroup(named);
  const plain = group.length > 1 ? [] : datedSiblings(document);
  return plain.length > group.length ? plain : group;
}

/** A number that grows with time, or null. */
function timeOf(item: Element): number | null {
  const mark = item.querySelector('time[datetime], [datetime]')?.getAttribute('datetime') ?? item.querySelector('[data-timestamp]')?.getAttribute('data-timestamp');
  const time = Date.parse(mark ?? '');
  if (!Number.isNaN(time)) return time;
  const number = /\d+/.exec(item.getAttribute('data-thread_id') ?? item.getAttribute('data-id') ?? idOf(item))?.[0];
  return number ? Number(number) : null;
}

/** Newest first. Where nothing tells the order, the page's own counts as oldest first. */
export function newestFirst(items: Element[]): Element[] {
  const times = items.map(timeOf);
  if (times.every((time) => time !== null)) {
    const order = new Map(items.map((item, at) => [item, times[at]!]));
    return items.toReversed().toSorted((a, b) => order.get(b)! - order.get(a)!);
  }
  return items.toReversed();
}

/** The part that holds the words; its own document where that is a frame. */
function bodyOf(item: Element): Element {
  for (const frame of item.querySelectorAll('iframe')) {
    try {
      if (frame.contentDocument?.body?.textContent?.trim()) return frame.contentDocument.body;
    } catch {
      continue;
    }
  }
  const named = [...item.querySelectorAll('[class], [itemprop]')].filter((part) => bodyWord.test(wordsIn(part)) && (part.textContent ?? '').trim() && !part.matches('span, a, time'));
  const longest = (parts: Element[]): Element | undefined => parts.toSorted((a, b) => (b.textContent ?? '').length - (a.textContent ?? '').length)[0];
  const inner = named.filter((part) => !named.some((other) => other !== part && part.contains(other)));
  if (inner.length > 0) return longest(inner)!;
  const free = [...item.querySelectorAll('p, div, td, dd, pre')].filter((part) => !part.querySelector('time, [datetime], header, h1, h2, h3, h4') && !part.closest('header'));
  return longest(free.filter((part) => !free.some((other) => other !== part && other.contains(part)))) ?? item;
}

/** The words of one message without what it quotes. */
export const wordsOf = (item: Element): string => plainTextOf(bodyOf(item), quotes).slice(0, longestText);

/** What stands in a message beside its words: who wrote it and when. */
function headOf(item: Element): string {
  const body = bodyOf(item);
  if (body === item) return '';
  return [...item.querySelectorAll('*')]
    .filter((part) => part.childElementCount === 0 && part !== body && !body.contains(part))
    .flatMap((part) => [part.textContent ?? '', part.getAttribute('title') ?? ''])
    .join(' ')
    .slice(0, 600);
}

/**
 * Whose a message is: by how the page marks it, then by its author being the requester or the person signed in. Null where
 * neither speaks: an agent's words taken for the customer's would be worse than none.
 */
export function roleOf(item: Element, all: readonly Element[], people: { requesters: readonly string[]; agent: string | null }): Entry['role'] {
  const own = wordsIn(item);
  const marks = own + ' | ' + [...item.children].slice(0, 3).map(wordsIn).join(' | ');
  const [customer, agent] = [customerMarks.test(own), agentMarks.test(own)];
  if (customer !== agent) return customer ? 'customer' : 'agent';
  const head = headOf(item).toLowerCase();
  const named = people.requesters.some((name) => name.length > 2 && head.includes(name.toLowerCase()));
  const mine = people.agent !== null && people.agent.length > 2 && head.includes(people.agent.toLowerCase());
  if (named !== mine) return named ? 'customer' : 'agent';
  const by = /\b(?:by|from|von|par|de|door)\s+(customer|agent|kunde|client|cliente|klant)\b/.exec(head)?.[1];
  if (by) return by === 'agent' ? 'agent' : 'customer';
  const [customerNear, agentNear] = [customerMarks.test(marks), agentMarks.test(marks)];
  if (customerNear !== agentNear) return customerNear ? 'customer' : 'agent';
  // A desk that has a word for the agents' messages calls the others just messages.
  const others = all.filter((other) => other !== item).map(wordsIn);
  const [anyCustomer, anyAgent] = [others.some((words) => customerMarks.test(words)), others.some((words) => agentMarks.test(words))];
  return item.classList.contains('message') && anyAgent && !anyCustomer ? 'customer' : null;
}
