/** Milliseconds between two looks while a page keeps changing. */
const pace = 250;
/** A look may take this part of the page's time at most: on a slow page it is taken less often. */
const share = 1 / 20;

/**
 * Tells when a page may show something else: nodes came or went, the address changed without a load, or the focus moved on.
 * Told at most once per `pace`, and once after the last change. What is typed tells nothing here.
 * @param composer what the agent writes in, which is watched by itself
 * @returns the function that stops it
 */
export function watchPage(window: Window, tell: () => void, composer: () => Element | null): () => void {
  const { document } = window;
  let timer: number | undefined;
  let next = 0;
  const look = (): void => {
    timer = undefined;
    const began = performance.now();
    tell();
    const ended = performance.now();
    next = ended + Math.max(pace, (ended - began) / share);
  };
  const soon = (): void => {
    timer ??= window.setTimeout(look, Math.max(0, next - performance.now()));
  };

  const changes = new MutationObserver((records) => {
    const field = composer();
    if (!field || records.some(({ target }) => !field.contains(target))) soon();
  });
  changes.observe(document, { subtree: true, childList: true });
  const moments = ['popstate', 'hashchange', 'load', 'pageshow', 'DOMContentLoaded', 'visibilitychange', 'focusin'];
  for (const moment of moments) window.addEventListener(moment, soon, true);
  window.navigation?.addEventListener('currententrychange', soon);
  soon();
  return () => {
    window.clearTimeout(timer);
    changes.disconnect();
    for (const moment of moments) window.removeEventListener(moment, soon, true);
    window.navigation?.removeEventListener('currententrychange', soon);
  };
}
