/** Milliseconds between two looks while a page keeps changing. */
const pace = 250;

/**
 * Tells when a page may show something else: nodes came or went, or the address changed without a load. Told at most once
 * per `pace`, and once after the last change. Text typed into the page tells nothing here.
 * @returns the function that stops it
 */
export function watchPage(window: Window, tell: () => void): () => void {
  const { document } = window;
  let timer: number | undefined;
  let last = -pace;
  const look = (): void => {
    timer = undefined;
    last = performance.now();
    tell();
  };
  const soon = (): void => {
    timer ??= window.setTimeout(look, Math.max(0, pace - (performance.now() - last)));
  };

  const changes = new MutationObserver(soon);
  changes.observe(document, { subtree: true, childList: true });
  const moments = ['popstate', 'hashchange', 'load', 'pageshow', 'DOMContentLoaded', 'visibilitychange'];
  for (const moment of moments) window.addEventListener(moment, soon, true);
  soon();
  return () => {
    window.clearTimeout(timer);
    changes.disconnect();
    for (const moment of moments) window.removeEventListener(moment, soon, true);
  };
}
