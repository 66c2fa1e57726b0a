import type { Frame, Page } from '@playwright/test';

const isPanel = (frame: Frame): boolean => frame.parentFrame() !== null && frame.url().endsWith('/panel.html');

/** The panel of a page now, or null. It stands in a closed shadow root, so only the list of frames knows it. */
export const panelNow = (page: Page): Frame | null => page.frames().find(isPanel) ?? null;

/** The panel of a page; waits until it stands there. */
export async function panelOf(page: Page): Promise<Frame> {
  const waiting = Promise.withResolvers<Frame>();
  const look = (): void => {
    const panel = panelNow(page);
    if (panel) waiting.resolve(panel);
  };
  const timer = setTimeout(
    () => waiting.reject(new Error(`no panel on ${page.url()}; frames: ${page.frames().map((frame) => frame.url()).join(', ')}`)),
    15_000,
  );
  page.on('framenavigated', look);
  look();
  try {
    return await waiting.promise;
  } finally {
    clearTimeout(timer);
    page.off('framenavigated', look);
  }
}
