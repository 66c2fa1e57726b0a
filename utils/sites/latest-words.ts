import { longestText } from '../conversation/conversation';
import { findAll } from './find';
import type { Profile } from './profile';
import { oneLine } from './read-locator';
import { plainTextOf } from './text-of';

function newestFirst(items: Element[], { order, sequence }: Profile['thread']): Element[] {
  if (sequence) {
    const place = (item: Element): number => Number(item.getAttribute(sequence));
    if (items.every((item) => Number.isFinite(place(item)) && item.hasAttribute(sequence)))
      return items.toSorted((a, b) => place(b) - place(a));
  }
  return order === 'newest-first' ? items : items.toReversed();
}

/**
 * The customer's newest words that this page shows. Null where it shows no messages, or does not show who the customers
 * are: an agent's words taken for the customer's would be worse than none.
 */
export function latestWords(document: Document, { thread }: Profile): string | null {
  const items = findAll(document, thread.item);
  if (items.length === 0) return null;
  const customers = new Set(thread.customers.flatMap((selector) => findAll(document, selector)).map((element) => oneLine(element.textContent ?? '')));
  if (thread.customers.length > 0 && customers.size === 0) return null;

  for (const item of newestFirst(items, thread)) {
    if (thread.notCustomer.some((selector) => item.matches(selector))) continue;
    if (customers.size > 0) {
      const author = thread.author && item.querySelector(thread.author)?.textContent;
      if (!author || !customers.has(oneLine(author))) continue;
    }
    const bodies = findAll(item, thread.body);
    const words = bodies.map((body) => plainTextOf(body, thread.skip)).filter(Boolean).join('\n\n');
    if (words) return words.slice(0, longestText);
  }
  return null;
}
