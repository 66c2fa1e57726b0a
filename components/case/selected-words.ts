const inLatest = (node: Node | null): boolean => (node instanceof Element ? node : node?.parentElement)?.closest('.case-latest-words') != null;

/** A page of our own may be looked into; anybody else's may not, and says so by throwing. */
const around = (): string => {
  try {
    return window.parent === window ? '' : (window.parent.getSelection()?.toString() ?? '');
  } catch {
    return '';
  }
};

/** What is selected of the customer's words in the panel itself, or on a page of ours around it. Of a desk's page only the background can tell. */
export const selectedHere = (): string => {
  const selection = getSelection();
  const own = selection && inLatest(selection.anchorNode) ? selection.toString() : '';
  return own.trim() ? own : around();
};
