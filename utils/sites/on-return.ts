/**
 * The agent comes back to what was there before.
 * @param toPart they went into a part of the page, such as another of its composers
 * @param toPage a page that the browser had put aside is shown again as it was, and the tab has shown something else meanwhile
 * @returns the function that ends it
 */
export function onReturn(window: Window, toPart: () => void, toPage: () => void): () => void {
  const onShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) toPage();
  };
  window.addEventListener('pageshow', onShow);
  window.addEventListener('focusin', toPart, true);
  return () => {
    window.removeEventListener('pageshow', onShow);
    window.removeEventListener('focusin', toPart, true);
  };
}
