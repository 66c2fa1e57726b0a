import { browser } from './browser';

/** Chromium's, which the polyfill's types leave out (verified in Chromium 156). */
interface Offscreen {
  createDocument(document: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
  hasDocument(): Promise<boolean>;
}

/** The polyfill passes on only what it knows. */
const chromiums = (): Offscreen | undefined => (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome?.offscreen;

/** Whether a page of ours can be opened that nobody sees. */
export const hasOffscreen = (): boolean => chromiums() !== undefined;

/** Opens one afresh, in place of one that was left behind. Only one can be open. */
export const openOffscreen = async (page: string, justification: string): Promise<void> => {
  await closeOffscreen();
  await chromiums()!.createDocument({ url: browser.runtime.getURL(page), reasons: ['IFRAME_SCRIPTING'], justification });
};

export const closeOffscreen = async (): Promise<void> => {
  if (await chromiums()?.hasDocument()) await chromiums()!.closeDocument();
};
