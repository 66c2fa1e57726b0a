/** Milliseconds after which a frame that is not drawn (a tab behind another) counts as one. */
const frameTime = 60;

/** Resolves after the next frame. */
export const nextFrame = (window: Window): Promise<void> =>
  new Promise((resolve) => {
    window.requestAnimationFrame(() => resolve());
    window.setTimeout(resolve, frameTime);
  });

/** Resolves when a document's selection has changed, or after a frame. Editors take a selection over when they hear of it. */
export const selectionHeard = (document: Document): Promise<void> =>
  new Promise((resolve) => {
    document.addEventListener('selectionchange', () => resolve(), { once: true });
    document.defaultView!.setTimeout(resolve, frameTime);
  });
