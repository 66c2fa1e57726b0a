import type { Browser } from 'webextension-polyfill';
import type { ExtensionBrowser } from './extension-browser';

/** For what is evaluated in the worker. */
declare const chrome: Browser;

/** Sets the worker's clock so far ahead of the machine's, or behind it, in milliseconds. It lasts until the worker is stopped. */
export async function setClock(browser: ExtensionBrowser, ahead: number): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate((by) => {
    const machine = globalThis as unknown as { machineNow?: () => number };
    machine.machineNow ??= Date.now.bind(Date);
    const { machineNow } = machine;
    Date.now = () => machineNow() + by;
  }, ahead);
}

/** Ids of the notifications that stand there, which are put away. */
export async function takeNotices(browser: ExtensionBrowser): Promise<string[]> {
  const worker = await browser.worker();
  return worker.evaluate(async () => {
    const ids = Object.keys(await chrome.notifications.getAll());
    for (const id of ids) await chrome.notifications.clear(id);
    return ids;
  });
}
