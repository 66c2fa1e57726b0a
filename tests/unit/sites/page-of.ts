import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

/** A page built from HTML as if it had been loaded from `address`. Knows nothing of layout. */
export function pageOf(html: string, address = 'http://127.0.0.1/'): Document {
  const { document } = parseHTML(html);
  Object.defineProperty(document, 'location', { value: new URL(address) });
  Object.defineProperty(document, 'defaultView', { value: { getComputedStyle: () => ({ whiteSpace: 'normal' }) } });
  return document as unknown as Document;
}

/** A fixture below `tests/fixtures`. */
export const fixture = (path: string): string => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8');
