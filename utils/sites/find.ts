const step = ' >>> ';

/** The document inside a same-origin frame, the open shadow root of an element, or null where neither can be entered. */
function inside(element: Element): ParentNode | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** All elements that a profile's selector names; ` >>> ` steps into a same-origin frame or an open shadow root. A selector that the browser refuses finds nothing. */
export function findAll(root: ParentNode, selector: string): Element[] {
  const [first, ...rest] = selector.split(step);
  let found: Element[];
  try {
    found = [...root.querySelectorAll(first!)];
  } catch {
    return [];
  }
  if (rest.length === 0) return found;
  return found.flatMap((element) => {
    const next = inside(element);
    return next ? findAll(next, rest.join(step)) : [];
  });
}

/** The first element of the first selector that matches, with the position of that selector: how far down the fallbacks a desk has drifted. */
export function findFirst(root: ParentNode, selectors: readonly string[]): { element: Element; index: number } | null {
  for (const [index, selector] of selectors.entries()) {
    const element = findAll(root, selector)[0];
    if (element) return { element, index };
  }
  return null;
}

/**
 * The closest ancestor (or the element itself) that one of the selectors names, out of open shadow roots as well; only the
 * part after the last step counts, since the caller is in that document already.
 */
export function closestOf(element: Element, selectors: readonly string[]): { element: Element; index: number } | null {
  for (const [index, selector] of selectors.entries()) {
    try {
      for (let at: Element | undefined = element; at; at = (at.getRootNode() as ShadowRoot).host) {
        const found: Element | null = at.closest(selector.split(step).at(-1)!);
        if (found) return { element: found, index };
      }
    } catch {
      continue;
    }
  }
  return null;
}

/** Whether the element is, or has inside it, what one of the selectors names. */
export const isOrHas = (element: Element, selectors: readonly string[]): boolean =>
  selectors.some((selector) => {
    try {
      return element.matches(selector) || findAll(element, selector).length > 0;
    } catch {
      return findAll(element, selector).length > 0;
    }
  });
