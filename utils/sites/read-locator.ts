import { findAll } from './find';
import type { Locator } from './profile';

/** Text of one line: white space runs become one space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function raw(element: Element, locator: Locator): string {
  // What stands in a field is its value, not the text that the page was built with.
  if (locator.read === 'value' || (locator.read === 'text' && ['input', 'textarea'].includes(element.localName))) return (element as HTMLInputElement).value ?? '';
  if (locator.read === 'attribute') return element.getAttribute(locator.attribute ?? '') ?? '';
  // A field shows its value.
  return element.localName === 'input' ? (element as HTMLInputElement).value : (element.textContent ?? '');
}

const address = /[^\s"'<>()\\,;]+@[^\s"'<>()\\,;]+/g;

/** Keeps the part between `after` and `before`; text that has no such mark stays whole, or counts as nothing where it is `marked`. */
export function cut(text: string, { after, before, marked }: Pick<Locator, 'after' | 'before'> & Partial<Pick<Locator, 'marked'>>): string {
  const from = after === undefined ? -1 : text.indexOf(after);
  if (marked && from < 0) return '';
  const rest = from < 0 ? text : text.slice(from + after!.length);
  const to = before === undefined ? -1 : rest.indexOf(before);
  return (to < 0 ? rest : rest.slice(0, to)).trim();
}

/** A text that a locator reads, with the position of the fallback that gave it. */
interface Found {
  text: string;
  index: number;
}

/** All texts that locators read on this page, in the order of trust. */
export function* textsOf(root: ParentNode, locators: Locator | readonly Locator[]): Generator<Found> {
  let before = 0;
  for (const locator of [locators].flat() as Locator[]) {
    for (const [index, selector] of locator.any.entries()) {
      for (const element of findAll(root, selector)) {
        const whole = cut(oneLine(raw(element, locator)), locator);
        const text = locator.take === 'address' ? whole.match(address)?.at(-1) : whole;
        if (text) yield { text, index: before + index };
      }
    }
    before += locator.any.length;
  }
}

/** The first text that locators read on this page; null where none did. */
export const readLocator = (root: ParentNode, locators: Locator | readonly Locator[]): Found | null => textsOf(root, locators).next().value ?? null;
