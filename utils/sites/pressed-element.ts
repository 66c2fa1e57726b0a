/** A closed shadow root opens to an extension's scripts only, each browser in its own way. */
interface Opening {
  chrome?: { dom?: { openOrClosedShadowRoot?(host: Element): ShadowRoot | null } };
}
type Host = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

function rootOf(host: Host): ShadowRoot | null {
  if (host.openOrClosedShadowRoot !== undefined) return host.openOrClosedShadowRoot;
  try {
    return (globalThis as Opening).chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.shadowRoot;
  } catch {
    // Not an element that can have one.
    return host.shadowRoot;
  }
}

/** Keys make a click too; it has no place. */
const hasPlace = (event: Event): event is MouseEvent => 'clientX' in event && ((event as MouseEvent).detail > 0 || event.type !== 'click');

/** What an event is of, out of closed shadow roots as well: the element under the pointer, or the one with the focus. Null where it is of no element. */
export function pressedElement(event: Event): HTMLElement | null {
  let found = event.composedPath()[0] as Element | null | undefined;
  if (found?.nodeType !== 1) return null;
  for (let root = rootOf(found); root; root = rootOf(found)) {
    const inner: Element | null = hasPlace(event) ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
    if (!inner || inner.getRootNode() !== root) break;
    found = inner;
  }
  return found as HTMLElement;
}

/** The shadow roots around an element, from the inside. */
export function* rootsAround(element: Element): Iterable<ShadowRoot> {
  for (let root = element.getRootNode(); root.nodeType === 11; root = (root as ShadowRoot).host.getRootNode()) {
    yield root as ShadowRoot;
    if (!(root as ShadowRoot).host) return;
  }
}
