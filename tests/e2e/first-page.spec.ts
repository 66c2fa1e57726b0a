import type { Browser } from 'webextension-polyfill';
import { expect, test } from './harness/extension-test';
import { openLocalSite } from './harness/local-site';
import { panelOf } from './harness/panel-frame';
import { ProductionBrowser } from './harness/production-browser';

/** For what is evaluated in the worker. */
declare const chrome: Browser;

// It opens at install.
test.use({ launch: { before: 'installed' } });

test('where hosts are granted at install the first page waits behind, and the desk keeps its clicks and its focus', async ({
  browserWithExtension: browser,
}) => {
  const site = await openLocalSite(() => '<!doctype html><title>Desk</title><iframe id="editor" srcdoc="<body contenteditable>Reply</body>"></iframe>');
  try {
    const [page] = browser.context.pages();
    const welcome = browser.urlOf('welcome.html');
    await expect.poll(() => browser.context.pages().map((tab) => tab.url())).toContain(welcome);
    const worker = await browser.worker();
    const inFront = await worker.evaluate(async () => (await chrome.tabs.query({ active: true })).map(({ url }) => url ?? ''));
    expect(inFront).not.toContain(welcome);

    // In a tab that is not in front, the panel's process takes the focus from a frame of the page that was just clicked.
    for (let load = 0; load < 6; load += 1) {
      await page!.goto(site.url('desk.test'));
      const panel = await panelOf(page!);
      const fold = panel.getByRole('button', { name: 'Fold the sidebar' });
      await expect(fold).toBeVisible();
      const editor = page!.frameLocator('#editor').locator('body');
      await editor.click();
      await page!.keyboard.type('Hello ');
      await expect(editor).toContainText('Hello');
      await fold.click();
      await panel.getByRole('button', { name: /^Open Followthrough/ }).click();
      await expect(fold).toBeVisible();
    }
  } finally {
    await site.close();
  }
});

test('where nothing is granted the first page comes to the front', async () => {
  const production = await ProductionBrowser.open();
  try {
    const worker = await production.worker();
    const welcome = production.urlOf('welcome.html');
    await expect.poll(() => worker.evaluate(async () => (await chrome.tabs.query({ active: true })).map(({ url }) => url ?? ''))).toContain(welcome);
  } finally {
    await production.close();
  }
});
