import type { Frame, Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { expect, test } from './harness/extension-test';
import type { ExtensionBrowser } from './harness/extension-browser';
import type { LocalSite } from './harness/local-site';
import { panelOf } from './harness/panel-frame';
import { openSmallDesk, ticketPath } from './harness/small-desk';

/** For what is evaluated in the worker. */
declare const chrome: Browser;

// Many a desk stands in a house's own network without https; some of a browser's functions are missing there, and the loopback does not show it.
let desk: LocalSite;
test.beforeEach(async () => {
  desk = await openSmallDesk();
});
test.afterEach(() => desk.close());

async function transferIsHeld(browser: ExtensionBrowser): Promise<{ page: Page; panel: Frame }> {
  const page = await browser.context.newPage();
  await page.goto(desk.url('desk.test', ticketPath));
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  const panel = await panelOf(page);
  await expect(panel.getByRole('region', { name: 'Promises' })).toBeVisible();
  await page.selectOption('select[name=Queue]', 'Billing');
  await page.getByRole('button', { name: 'Save Changes' }).click();
  await expect(panel.getByRole('alertdialog', { name: 'Before you transfer' })).toBeVisible();
  return { page, panel };
}

test('a transfer is held and resumed on a desk without https', async ({ browserWithExtension: browser }) => {
  const { panel } = await transferIsHeld(browser);
  const before = desk.asked.length;
  await panel.getByRole('button', { name: 'Transfer anyway' }).click();
  await expect.poll(() => desk.asked.slice(before)).toContain(ticketPath);
});

test('an update of the extension under an open review lets the transfer go', async ({ browserWithExtension: browser }) => {
  await transferIsHeld(browser);
  const before = desk.asked.length;
  const worker = await browser.worker();
  await worker.evaluate(() => chrome.runtime.reload());
  await expect.poll(() => desk.asked.slice(before)).toContain(ticketPath);
});
