/** Whether the person can see it, its frame included. */
export function isShown(element: Element): boolean {
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (frame && frame.ownerDocument !== element.ownerDocument && frame.getClientRects().length === 0) return false;
  return element.getClientRects().length > 0 && (element.checkVisibility?.({ visibilityProperty: true }) ?? true);
}

/** Parts of a page that hold no conversation: looking for one, choosing among many, going elsewhere. */
const elsewhere = '[role=search], form[action*=search i], thead, [role=columnheader], [role=rowheader] , nav [role=menubar], [role=grid] [role=row]';

/** Whether a control stands where lists are filtered or sorted. */
export const isElsewhere = (element: Element): boolean => element.closest(elsewhere) !== null;
