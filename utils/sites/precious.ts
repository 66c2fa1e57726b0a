import type { DraftField } from './draft-field';
import { findAll } from './find';
import type { Profile } from './profile';

/** The place of an element in the window, also where it stands in a frame. */
function placeOf(element: Element): DOMRect {
  const { left, top, width, height } = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return new DOMRect(left, top, width, height);
  const around = placeOf(frame);
  return new DOMRect(around.left + left, around.top + top, Math.min(width, around.width), Math.min(height, around.height));
}

/** Where the composer and the buttons that send it are now. What is not shown takes no place. */
export function preciousIn(document: Document, profile: Profile | null, field: DraftField | null): DOMRect[] {
  const sending = (profile?.send ?? []).flatMap(({ target }) => target.flatMap((selector) => findAll(document, selector)));
  return [...(field ? [field.element] : []), ...sending].map(placeOf).filter(({ width, height }) => width > 0 && height > 0);
}
