import type { Frame, Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { expect, test } from './harness/extension-test';
import type { ExtensionBrowser } from './harness/extension-browser';
import type { LocalSite } from './harness/local-site';
import { panelOf } from './harness/panel-frame';
import { openSmallDesk, replyPath, ticketPath } from './harness/small-desk';

/** For what is evaluated in the worker and in the panel. */
declare global {
  var chrome: Browser;
  var browser: Browser;
}

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

test('Escape goes back from anywhere in the panel', async ({ browserWithExtension: browser }) => {
  const { panel, page } = await transferIsHeld(browser);
  const before = desk.asked.length;
  await panel.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
  await expect(panel.getByRole('alertdialog')).toHaveCount(0);
  await expect(page.locator('select[name=Queue]')).toHaveValue('2');
  expect(desk.asked.slice(before)).not.toContain(ticketPath);
});

test('Go back takes the focus when the panel gets the keys later than the review', async ({ browserWithExtension: browser }) => {
  const { panel } = await transferIsHeld(browser);
  await panel.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
    window.dispatchEvent(new Event('focus'));
  });
  await expect(panel.getByRole('button', { name: 'Go back' })).toBeFocused();
});

test('an answer that did not arrive can be given again', async ({ browserWithExtension: browser }) => {
  const { panel } = await transferIsHeld(browser);
  const before = desk.asked.length;
  await panel.evaluate(() => {
    for (const runtime of new Set([globalThis.chrome, globalThis.browser].flatMap((api) => api?.runtime ?? []))) {
      const send = runtime.sendMessage.bind(runtime) as (...sent: unknown[]) => unknown;
      const loseOne = (...sent: unknown[]): unknown => {
        if ((sent[0] as { name: string }).name !== 'transfer.answer') return send(...sent);
        runtime.sendMessage = send as typeof runtime.sendMessage;
        return Promise.reject(new Error('The message port closed before a response was received.'));
      };
      runtime.sendMessage = loseOne as typeof runtime.sendMessage;
    }
  });
  const anyway = panel.getByRole('button', { name: 'Transfer anyway' });
  await anyway.click();
  await expect(panel.getByText('That didn’t work')).toBeAttached();
  expect(desk.asked.slice(before)).not.toContain(ticketPath);
  await anyway.click();
  await expect.poll(() => desk.asked.slice(before)).toContain(ticketPath);
});

test('an update of the extension under an open review lets the transfer go', async ({ browserWithExtension: browser }) => {
  await transferIsHeld(browser);
  const before = desk.asked.length;
  await browser.reloadItself();
  await expect.poll(() => desk.asked.slice(before)).toContain(ticketPath);
});

test('a promise in a reply that also hands over is offered once more after the transfer', async ({ browserWithExtension: browser }) => {
  const page = await browser.context.newPage();
  await page.goto(desk.url('desk.test', replyPath));
  await page.getByRole('textbox', { name: 'Message' }).fill('Hello Marcus, I will call you back tomorrow by 3 pm.');
  const promises = async () => (await panelOf(page)).getByRole('region', { name: 'Promises' });
  await expect((await promises()).getByRole('button', { name: 'Keep' })).toBeVisible();
  await page.selectOption('select[name=Owner]', 'tomas');
  await page.getByRole('button', { name: 'Update Ticket' }).click();
  const review = (await panelOf(page)).getByRole('alertdialog', { name: 'Before you transfer' });
  await expect(review).toBeVisible();
  await Promise.all([page.waitForURL(`**${ticketPath}`), review.getByRole('button', { name: 'Transfer anyway' }).click()]);
  expect(desk.asked.filter((path) => path === ticketPath)).toHaveLength(1);
  await expect((await promises()).getByText('Sent')).toBeVisible();
  await (await promises()).getByRole('button', { name: 'Keep' }).click();
  await expect((await promises()).getByRole('button', { name: 'Done' })).toBeVisible();
});
