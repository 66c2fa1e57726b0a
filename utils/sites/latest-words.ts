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

/**
 * The customer's newest words that this page shows. Null where it shows no messages, or does not show who the customers
 * are: an agent's words taken for the customer's would be worse than none.
 * @param scope the part of the page that holds the conversation
 * @param agent who is signed in
 */
export function latestWords(scope: ParentNode, { thread }: Profile, agent: string | null): string | null {
  const customers = new Set(thread.customers.flatMap((selector) => findAll(scope, selector)).map((element) => oneLine(element.textContent ?? '')));
  if (thread.customers.length > 0 && customers.size === 0) return null;
  const items = [...newestFirst(firstFound(scope, thread.item), thread), ...firstFound(scope, thread.first ?? [])];
  if (thread.alone && items.length > 1) return null;

  const notCustomer = thread.notCustomer.map((selector) => selector.replaceAll('{agent}', agent ?? ''));
  for (const item of items) {
    if (isOrHas(item, notCustomer)) continue;
    if (thread.customer.length > 0 && !isOrHas(item, thread.customer)) continue;
    if (customers.size > 0) {
      const author = thread.author && item.querySelector(thread.author)?.textContent;
      if (!author || !customers.has(oneLine(author))) continue;
    }
    const bodies = thread.body.length > 0 ? firstFound(item, thread.body) : [item];
    const words = bodies.map((body) => plainTextOf(body, thread.skip)).filter(Boolean).join('\n\n');
    if (words) return words.slice(0, longestText);
  }
  return null;
}
