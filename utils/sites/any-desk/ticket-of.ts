import { oneLine } from '../read-locator';
import { conversationWord, customerMarks } from './desk-words';
import { inWords, nameOf } from './name-of';
import { isShown } from './shown';

/** Which conversation a page is about, as far as its address and headings say. */
export interface Ticket {
  /** Digits, or a short code; null where neither the address nor the page has one. */
  id: string | null;
  /** The number as the page shows it to people, which may be another than the address has. */
  shown: string | null;
  idFrom: 'address' | 'page' | null;
  /** The address names a conversation. */
  inAddress: boolean;
  /** A heading shows the number. */
  inHeading: boolean;
  subject: string;
  requesters: string[];
  agent: string | null;
  /** Path, query and hash that open it again. */
  url: string;
}

const idLike = /^(?:\d{1,20}|[A-Z][A-Z0-9]{1,9}-\d{1,9}|[0-9a-f]{24}|[0-9a-f]{8}-[0-9a-f-]{27})$/i;
const headingNumber = /(?:#|№|nr\.? ?|no\.? ?)\s?(\d{2,20}|[A-Z]{2,5}-\d{1,9})/i;

/** `?TicketID=7`, `/conversation/12`, `tickets.php?id=5`, `#ticket/zoom/3`. */
function idInAddress({ pathname, search, hash }: Location): { id: string; named: boolean; url: string } | null {
  const query = new URLSearchParams(search.replaceAll(';', '&'));
  const place = pathname + hash;
  const aboutOne = conversationWord.test(inWords(place) + inWords(query.get('Action') ?? query.get('action') ?? query.get('page') ?? ''));
  const all = [...query].filter(([, value]) => idLike.test(value));
  const named = all.find(([name]) => conversationWord.test(name) && !/article|message|reply/i.test(name));
  const plain = all.find(([name]) => /^(?:id|number|no|num|key)$/i.test(name));
  // `rid` on a page of requests; `userid` or `folder_id` names something else.
  const short = aboutOne ? all.find(([name]) => /^[a-z]{1,2}_?id$/i.test(name) && !/^[su]_?id$/i.test(name)) : undefined;
  const found = named ?? plain ?? short;
  if (found) {
    // The page that shows it is reached without what else the address says (an article, a tab, a folder).
    const kept = [...query].filter(([name]) => name === found[0] || /^(?:action|page|module|view|controller)$/i.test(name));
    const url = pathname + (kept.length > 0 ? `?${kept.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')}` : '');
    return { id: found[1], named: named !== undefined || aboutOne, url };
  }
  const pieces = place.split(/[/#?&=]+/).filter(Boolean);
  for (let at = pieces.length - 1; at > 0; at -= 1) {
    const piece = pieces[at]!;
    if (!idLike.test(piece)) continue;
    const before = pieces.slice(Math.max(0, at - 2), at).join('/');
    if (conversationWord.test(inWords(before))) return { id: piece, named: true, url: pathname + search + hash };
  }
  return null;
}

const headings = (document: Document): string[] =>
  [...document.querySelectorAll('h1, h2, h3, [role=heading], [class*=subj i], [class*=ticket-title i], [class*=tickettitle i]')].filter(isShown).map((heading) => oneLine(heading.textContent ?? '')).filter((text) => text && text.length < 300);

/** A number beside a lone `#`, as some desks show it outside any heading. */
const numberShown = (document: Document): string | null => {
  for (const element of document.querySelectorAll('[class*=number i], [class*=num i], [id*=number i], [data-ticket-id], [data-conversation_id]')) {
    const text = oneLine(element.textContent ?? '');
    const number = /^#?\s?(\d{1,20})$/.exec(text)?.[1];
    if (number && isShown(element)) return number;
  }
  return null;
};

const hiddenId = (document: Document): string | null => {
  for (const field of document.querySelectorAll<HTMLInputElement>('input[type=hidden]')) {
    if (/^(?:ticket|case|issue|conversation|request|thread)_?-?(?:id|no|number)$/i.test(field.name || field.id) && idLike.test(field.value)) return field.value;
  }
  return document.querySelector('[data-ticket-id]')?.getAttribute('data-ticket-id') ?? document.body?.getAttribute('data-conversation_id') ?? null;
};

/** A heading without the number, and without the word for what it numbers. */
const bare = (text: string): string => oneLine(text.replace(headingNumber, '').replace(/^(?:ticket|case|issue|conversation|request)\s*[-–—:|]*\s*/i, '')).replace(/^[\s–—:|·-]+|[\s–—:|·-]+$/g, '');

/** "Ticket#7 — Broken lid": what is said after the number and a dash. */
const afterNumber = (text: string): string => /\d\s*[-–—:|·]\s+(.+)$/.exec(text)?.[1]?.trim() ?? '';

const subjectMark = '[class*=subj i], [class*=tixtitle i], [class*=ticket-title i], [id*=subject i], [data-testid*=subject i]';
const notSaid = 'button, [role=button], input, select, textarea, form, label';

/** The words of an element that can be seen, without those of its controls. */
const seenWords = (element: Element): string =>
  oneLine([...element.childNodes].map((node) => (node.nodeType === 3 ? node.textContent : node.nodeType === 1 && isShown(node as Element) && !(node as Element).matches(notSaid) ? seenWords(node as Element) : '')).join(' '));

/** What the page marks as the subject: the innermost such parts, a table's heading and a field's label left out. */
function subjectsMarked(document: Document): string[] {
  const marked = [...document.querySelectorAll(subjectMark)].filter((part) => isShown(part) && !part.matches(`${notSaid}, th, dt`));
  return marked.filter((part) => !marked.some((inner) => inner !== part && part.contains(inner))).map(seenWords);
}

const mailIn = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const personLabel = /^(?:customer|requester|requested by|requestor|user|client|contact|reporter|reported by|name|first ?name|e-?mail|full ?name|kunde|anfrager|client|cliente|klant)\s*:?$/i;
/** Labels that may be anybody's: they count where a person who asks is spoken of. */
const anybody = /^(?:name|first ?name|e-?mail|full ?name)/i;
const customersPart = '[class*=customer i], [class*=requester i], [class*=contact i], [class*=client i], [id*=customer i], [class*=user i]';

/** Whether a part of the page is about who asked: it is marked so, or the nearest heading over it says so. */
function aboutCustomer(label: Element): boolean {
  if (label.closest(customersPart)) return true;
  for (let at = label.parentElement, up = 0; at && up < 6; at = at.parentElement, up += 1) {
    const heading = at.querySelector('h1, h2, h3, h4, h5, legend');
    if (heading) return customerMarks.test(heading.textContent ?? '');
  }
  return false;
}

/** "Lastname:" beside "Firstname:". */
function lastName(label: Element): string {
  const around = label.parentElement?.parentElement ?? label;
  const last = [...around.querySelectorAll('dt, th, label, strong, b, td')].find((other) => /^(?:last ?name|surname)\s*:?$/i.test(oneLine(other.textContent ?? '')));
  return oneLine(last?.nextElementSibling?.textContent ?? '');
}

/** Names and addresses of who asked, from labelled values and from parts marked as the customer's. */
function requestersOf(document: Document): string[] {
  const found: string[] = [];
  const keep = (text: string | null | undefined): void => {
    const words = oneLine(text ?? '').replace(/^[<(]|[>)]$/g, '');
    if (words.length > 2 && words.length <= 80 && !personLabel.test(words) && !found.includes(words)) found.push(words);
  };
  for (const label of document.querySelectorAll('dt, th, label, strong, b, td:first-child, .label, .field-label')) {
    const text = oneLine(label.textContent ?? '');
    if (text.length > 30 || !personLabel.test(text) || label.querySelector('input, select')) continue;
    const value = label.nextElementSibling ?? (label.parentElement?.childElementCount === 1 ? label.parentElement.nextElementSibling : null);
    if (!value || value.matches('select, textarea, input')) continue;
    if (anybody.test(text) && !aboutCustomer(label)) continue;
    const link = value.querySelector('[id*=name], a, .name');
    const name = link?.textContent ?? value.textContent;
    keep(/^first/i.test(text) ? `${name} ${lastName(label)}` : name);
    keep(mailIn.exec(value.textContent ?? '')?.[0]);
  }
  for (const part of document.querySelectorAll('[class*=requester i], [class*=customer-name i], [class*=customer_name i], [class*=customer-email i], [class*=cust-name i], [data-testid*=requester i], [data-testid*=customer i]')) {
    if (part.closest('[class*=menu i], nav, select') || (part.textContent ?? '').length > 120) continue;
    if (part.childElementCount <= 2) keep(part.textContent);
    keep(mailIn.exec(part.textContent ?? '')?.[0]);
  }
  return found.slice(0, 8);
}

/** The name that stands where one signs out. */
function besideLogout(document: Document): string | null {
  const link = document.querySelector('a[href*=logout i], a[href*=sign_out i], a[href*=signout i]');
  for (let at = link?.parentElement ?? null, up = 0; at && up < 4 && at.localName !== 'body'; at = at.parentElement, up += 1) {
    const names = [...at.querySelectorAll('strong, b, span, em')].filter((part) => part.childElementCount === 0 && !part.closest('a, button')).map((part) => oneLine(part.textContent ?? ''));
    const name = names.find((text) => /^\p{L}[\p{L}.' -]{2,40}$/u.test(text));
    if (name) return name;
  }
  return null;
}

/** Who is signed in, by the account menu. */
function agentOf(document: Document): string | null {
  const menu = document.querySelector('[class*=current-user i], [class*=account-name i], [id*=account i] [class*=name i], .nav-user, [data-testid*=current-user i], [aria-label*="signed in" i]');
  const name = oneLine(menu?.textContent ?? '');
  return name && name.length <= 60 ? name : besideLogout(document);
}

/** Reads which conversation this is. Looks only, and reads no message. */
export function ticketOf(document: Document): Ticket {
  const { location } = document;
  const address = idInAddress(location);
  const titles = headings(document);
  const withId = titles.find((text) => headingNumber.test(text) || (address !== null && address.id.length > 1 && text.includes(address.id)));
  const shown = headingNumber.exec(withId ?? '')?.[1] ?? numberShown(document);
  const id = (address?.named ? address.id : null) ?? hiddenId(document) ?? address?.id ?? shown ?? null;
  // What follows the number in a heading; else what is marked as the subject; else the window's title without what names the site.
  const subject = [afterNumber(withId ?? ''), ...subjectsMarked(document), withId ? bare(withId) : '', ...titles.slice(0, 1).map(bare), bare(document.title.split(/ [-–—|·] /)[0] ?? '')].find((text) => text.length > 2 && text.length < 300) ?? '';
  const requesters = requestersOf(document);
  return {
    id,
    shown,
    idFrom: id === null ? null : id === address?.id ? 'address' : 'page',
    inAddress: address?.named ?? false,
    inHeading: withId !== undefined || shown !== null,
    subject,
    requesters,
    agent: agentOf(document),
    url: address?.url ?? location.pathname + location.search + location.hash,
  };
}

/** Whether the page looks something up, signs somebody in or takes money. */
export const isOtherKind = (document: Document): boolean =>
  [...document.querySelectorAll('input[type=password], input[autocomplete^="cc-"], iframe[src*="payment" i], iframe[src*="checkout" i], main [role=search], main form[role=search], [role=search] main')].some(isShown) ||
  [...document.querySelectorAll('input')].some((field) => isShown(field) && /\b(?:iban|account number|card number|amount)\b/i.test(nameOf(field)));
