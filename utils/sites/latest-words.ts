import { longestText } from '../conversation/conversation';
import { findAll, isOrHas } from './find';
import type { Profile } from './profile';
import { oneLine } from './read-locator';
import { plainTextOf } from './text-of';

function newestFirst(items: Element[], { order, sequence }: Profile['thread']): Element[] {
  if (sequence) {
    const place = (item: Element): number => Number(/\d+$/.exec(item.getAttribute(sequence) ?? '')?.[0] ?? NaN);
    if (items.every((item) => Number.isFinite(place(item))))
      return items.toSorted((a, b) => place(b) - place(a));
  }
  return order === 'newest-first' ? items : items.toReversed();
}

const firstFound = (root: ParentNode, selectors: readonly string[]): Element[] => {
  for (const selector of selectors) {
    const found = findAll(root, selector);
    if (found.length > 0) return found;
  }
  return [];
};

/** What the customer said last, and whether anybody of the desk's side spoke after it; null: this page does not show it. */
export interface Latest {
  words: string;
  answered: boolean | null;
}

/**
 * The customer's newest words that this page shows. Null where it shows no messages, or does not show who the customers
 * are: an agent's words taken for the customer's would be worse than none.
 * @param scope the part of the page that holds the conversation
 * @param agent who is signed in
 */
export function latestOf(scope: ParentNode, { thread, conversation }: Profile, agent: string | null): Latest | null {
  const customers = new Set(thread.customers.flatMap((selector) => findAll(scope, selector)).map((element) => oneLine(element.textContent ?? '')));
  if (thread.customers.length > 0 && customers.size === 0) return null;
  const items = [...newestFirst(firstFound(scope, thread.item), thread), ...firstFound(scope, thread.first ?? [])];
  if (thread.alone && items.length > 1) return null;

  const notCustomer = thread.notCustomer.map((selector) => selector.replaceAll('{agent}', agent ?? ''));
  const isCustomers = (item: Element): boolean => {
    if (isOrHas(item, notCustomer) || (thread.customer.length > 0 && !isOrHas(item, thread.customer))) return false;
    const author = thread.author && item.querySelector(thread.author)?.textContent;
    return customers.size === 0 || Boolean(author && customers.has(oneLine(author)));
  };
  let answered = false;
  for (const item of items) {
    const theirs = isCustomers(item);
    if (!theirs && (answered || isOrHas(item, thread.note ?? []))) continue;
    const bodies = thread.body.length > 0 ? firstFound(item, thread.body) : [item];
    const words = bodies.map((body) => plainTextOf(body, thread.skip)).filter(Boolean).join('\n\n');
    // A webmail page shows one mail of several.
    if (words && theirs) return { words: words.slice(0, longestText), answered: conversation.threadWith ? null : answered };
    answered ||= words !== '';
  }
  return null;
}

/** As {@link latestOf}, the words alone. */
export const latestWords = (...of: Parameters<typeof latestOf>): string | null => latestOf(...of)?.words ?? null;
