import { browser } from './browser';

const scriptId = 'conversation';
const js = ['content-scripts/conversation.js'];

/** Registers the content script for exactly these match patterns; none takes it away. */
export const registerContentScript = async (matches: string[]): Promise<void> => {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (!matches.length) {
    if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script = {
    id: scriptId,
    js,
    matches,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  if (registered.length) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
};

/** Runs the content script in a page that was open before it was registered. */
export const injectContentScript = async (tabId: number): Promise<void> => {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: js, injectImmediately: true });
};

/** Puts the script that shows the panel into a tab's own page. */
export const showPanelIn = async (tabId: number): Promise<void> => {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['show-panel.js'], injectImmediately: true });
};

/** Puts the script that reads desks without a profile into a tab's own page. */
export const readAnyDesk = async (tabId: number): Promise<void> => {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['read-any-desk.js'], injectImmediately: true });
};

/** Puts the script that guards a known desk into one frame. */
export const guardDesk = async (tabId: number, frameId: number): Promise<void> => {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['guard-desk.js'], injectImmediately: true });
};

/** Runs a function that needs nothing around it in the page's own world. */
export const runInPage = async (tabId: number, frameId: number, run: (argument: string) => void, argument: string): Promise<void> => {
  // `world` is known to the browsers (Chromium 95, Firefox 128) but not to the polyfill's types.
  const injection = { target: { tabId, frameIds: [frameId] }, func: run, args: [argument], world: 'MAIN', injectImmediately: true };
  await browser.scripting.executeScript(injection as Parameters<typeof browser.scripting.executeScript>[0]);
};

/** Puts the writer into a tab's own page and has it write. @returns what the writer says; undefined where it did not run */
export const writeInPage = async (tabId: number, order: object): Promise<unknown> => {
  const target = { tabId, frameIds: [0] };
  await browser.scripting.executeScript({ target, files: ['write-text.js'], injectImmediately: true });
  // Runs in the page: nothing of this file exists there.
  const write = (what: object): unknown => (globalThis as unknown as { followthroughWrite(order: object): unknown }).followthroughWrite(what);
  const [answer] = await browser.scripting.executeScript({ target, func: write as () => void, args: [order] });
  return answer?.result;
};

/** What the agent has selected in a tab's page now, in whichever of its frames; empty where nothing is, or where no script of ours may run. */
export const selectedIn = async (tabId: number): Promise<string> => {
  const read = (): string => {
    const field = document.activeElement;
    // Words selected in a field are no selection of the document in every browser.
    if (field instanceof HTMLTextAreaElement && field.selectionEnd > field.selectionStart) return field.value.slice(field.selectionStart, field.selectionEnd);
    return (getSelection()?.toString() ?? '').slice(0, 2_000);
  };
  const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: read, injectImmediately: true }).catch(() => []);
  return (frames ?? []).map(({ result }) => String(result ?? '')).find((words) => words.trim() !== '') ?? '';
};

/** The agent is about to point at something in the tab's own page. */
export const startPicking = async (tabId: number): Promise<void> => {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['pick-element.js'], injectImmediately: true });
};

/** The structure of the tab's own page, without its words. */
export const describeDesk = async (tabId: number): Promise<string> => {
  const [answer] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['describe-desk.js'], injectImmediately: true });
  return String(answer?.result ?? '');
};

/** Hands what was shown of a site to the reading of any desk in an open page of it; where that does not run, nothing happens. */
export const showLayer = async (tabId: number, layer: unknown): Promise<void> => {
  await browser.scripting
    .executeScript({
      target: { tabId, frameIds: [0] },
      func: (shown: unknown) => (globalThis as { followthroughTeach?: (layer: unknown) => void }).followthroughTeach?.(shown),
      args: [layer],
      injectImmediately: true,
    })
    // The page is gone, or not ours to reach any more.
    .catch(() => undefined);
};
