import { closestOf, findAll } from './find';
import type { Profile } from './profile';

const shows = (element: Element): boolean => element.checkVisibility?.({ visibilityProperty: true }) ?? true;

/**
 * The part of the page that holds the conversation in view. A desk that keeps several open shows one of them, so the first
 * that is shown wins.
 * @param id the conversation's id, for selectors that name it; plain characters only, so that it needs no escape
 * @returns null while that part is not there: another conversation's must not be taken for it
 */
export function scopeOf(document: Document, { scope }: Profile, id: string | null): ParentNode | null {
  if (scope.length === 0) return document;
  for (const selector of scope) {
    if (selector.includes('{id}') && id === null) continue;
    const found = findAll(document, selector.replaceAll('{id}', id ?? ''));
    const shown = found.find(shows);
    if (shown) return shown;
  }
  return null;
}

/** What belongs to one composer alone: its own recipients, its own Send. Where the profile names no root, `scope`. */
export const composerRoot = <Scope extends ParentNode>(field: Element, { composer }: Profile, scope: Scope): Element | Scope => {
  // A composer in a frame belongs to where the frame stands.
  const frame = field.ownerDocument.defaultView?.frameElement;
  return (closestOf(field, composer.root) ?? (frame ? closestOf(frame, composer.root) : null))?.element ?? scope;
};
