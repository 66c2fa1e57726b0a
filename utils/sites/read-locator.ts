import { findAll } from './find';
import type { Locator } from './profile';

/** Text of one line: white space runs become one space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function raw(element: Element, locator: Locator): string {
  if (locator.read === 'value') return (element as HTMLInputElement).value ?? '';
  if (locator.read === 'attribute') return element.getAttribute(locator.attribute ?? '') ?? '';
  return element.textContent ?? '';
}

/** Keeps the part between `after` and `before`; text that has no such mark stays whole. */
export function cut(text: string, { after, before }: Pick<Locator, 'after' | 'before'>): string {
  const from = after === undefined ? -1 : text.indexOf(after);
  const rest = from < 0 ? text : text.slice(from + after!.length);
  const to = before === undefined ? -1 : rest.indexOf(before);
  return (to < 0 ? rest : rest.slice(0, to)).trim();
}

/** What a locator reads on this page, with the position of the fallback that gave a text; null where none did. */
export function readLocator(root: ParentNode, locator: Locator): { text: string; index: number } | null {
  for (const [index, selector] of locator.any.entries()) {
    for (const element of findAll(root, selector)) {
      const text = cut(oneLine(raw(element, locator)), locator);
      if (text) return { text, index };
    }
  }
  return null;
}
