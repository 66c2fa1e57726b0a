import type { Page } from '@playwright/test';
import { aPack, item } from '../unit/background/a-pack';
import { ask } from './harness/ask-background';
import { chromiumPolicy, ownCopyOf } from './harness/browser-policy';
import { ExtensionBrowser, extensionIdOf, folderOf } from './harness/extension-browser';
import { expect, test } from './harness/extension-test';

/** For what is evaluated in the browser's own page about policies. */
declare const chrome: { send(message: string): void };

const pack = aPack({ items: { hold: 'locked', value: [item('greet', { title: 'Greet by name' })] } }, { id: 'acme', name: 'Acme', publisher: 'Acme, IT' });

/** The browser reads its policies again, as it does by itself a few seconds after a file changed. */
async function reloadPolicies(browser: ExtensionBrowser): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto('chrome://policy');
  await page.evaluate(() => chrome.send('reloadPolicies'));
  await page.close();
}

const origin = async (options: Page): Promise<string> => (await ask(options, 'settings.settled', {})).items.origin;

test('a pack from the browser’s policy counts, one that is not sound is told, and without a policy all is as before', async () => {
  const copy = ownCopyOf(folderOf('chrome-mv3-e2e'));
  const policy = chromiumPolicy(extensionIdOf(copy.folder));
  policy.set({ pack: JSON.stringify(pack) });
  const browser = await ExtensionBrowser.open({ folder: copy.folder }).catch((error: unknown) => {
    policy.remove();
    throw error;
  });
  try {
    const options = await browser.openOwn('options.html');
    await expect.poll(() => origin(options)).toBe('organisation');
    expect((await ask(options, 'settings.settled', {})).items.value).toMatchObject([{ title: 'Greet by name' }]);

    policy.set({ pack: JSON.stringify({ ...pack, version: 0 }) });
    await reloadPolicies(browser);
    await expect.poll(async () => (await ask(options, 'pack.list', {})).refused).toMatchObject([{ origin: 'organisation', reason: expect.stringMatching(/^version: /) as unknown as string }]);
    expect(await origin(options)).toBe('organisation');

    policy.remove();
    await reloadPolicies(browser);
    await expect.poll(() => origin(options)).toBe('built-in');
    expect((await ask(options, 'pack.list', {})).refused).toEqual([]);
  } finally {
    await browser.close();
    policy.remove();
    copy.remove();
  }
});
