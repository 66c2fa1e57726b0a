import type { Frame, Page } from '@playwright/test';
import type { ExtensionBrowser } from './harness/extension-browser';
import { expect, test } from './harness/extension-test';
import type { LocalSite } from './harness/local-site';
import { panelOf } from './harness/panel-frame';
import { openSmallDesk, replyPath, ticketPath } from './harness/small-desk';

test.use({ launch: { own: true } });

let desk: LocalSite;
test.beforeEach(async () => {
  desk = await openSmallDesk();
});
test.afterEach(() => desk.close());

async function openReply(browser: ExtensionBrowser): Promise<{ page: Page; panel: Frame }> {
  const page = await browser.context.newPage();
  await page.goto(desk.url('desk.test', replyPath));
  const panel = await panelOf(page);
  await panel.getByRole('region', { name: 'Checklist' }).waitFor();
  return { page, panel };
}
const panels = (page: Page): Frame[] => page.frames().filter((frame) => frame.url().endsWith('/panel.html'));
const standing = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('html > [popover]').length);
const room = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.style.marginRight);

test('after an update the panel comes back by itself, once, and asks for one reload', async ({ browserWithExtension: browser }) => {
  const { page, panel } = await openReply(browser);
  await panel.getByRole('checkbox', { name: 'Listen to understand' }).press('Space');
  await expect(panel.getByText('1 of 10')).toBeVisible();
  await page.getByRole('textbox', { name: 'Message' }).fill('We are sorry for any inconvenience.');
  await browser.update();
  await expect.poll(() => panel.isDetached()).toBe(true);
  const anew = await panelOf(page);
  await expect(anew.getByText('1 of 10')).toBeVisible();
  await expect(anew.getByRole('button', { name: 'Not here' })).toBeVisible();
  await expect(anew.getByText('Reload once so that transfers can be held.')).toBeVisible();
  expect([panels(page).length, await standing(page), await room(page)]).toEqual([1, 1, '360px']);
  await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue('We are sorry for any inconvenience.');
});

test('what was typed into the panel and not saved is there again after an update', async ({ browserWithExtension: browser }) => {
  const { page, panel } = await openReply(browser);
  await panel.getByRole('button', { name: 'Add a promise' }).click();
  await panel.getByRole('textbox', { name: 'What did you promise?' }).fill('Send the invoice');
  await panel.getByRole('textbox', { name: 'By when?' }).fill('Friday');
  await browser.update();
  await expect.poll(() => panel.isDetached()).toBe(true);
  const anew = await panelOf(page);
  await expect(anew.getByRole('textbox', { name: 'What did you promise?' })).toHaveValue('Send the invoice');
  await expect(anew.getByRole('textbox', { name: 'By when?' })).toHaveValue('Friday');
  await anew.getByRole('textbox', { name: 'By when?' }).fill('Friday 10:00');
  await anew.getByRole('button', { name: 'Save' }).click();
  await expect(anew.getByText('Send the invoice')).toBeVisible();
  await page.reload();
  await (await panelOf(page)).getByRole('button', { name: 'Add a promise' }).click();
  await expect((await panelOf(page)).getByRole('textbox', { name: 'What did you promise?' })).toHaveValue('');
});

test('where no newer script comes, nothing is held, the panel can be read, and one line offers a reload', async ({ browserWithExtension: browser }) => {
  const page = await browser.context.newPage();
  await page.goto(desk.url('desk.test', ticketPath));
  const panel = await panelOf(page);
  await panel.getByRole('region', { name: 'Checklist' }).waitFor();
  await page.selectOption('select[name=Queue]', 'Billing');
  await browser.turnOff();
  // The line stands above the frame, which gives it the room.
  const top = async (): Promise<number> => (await (await panel.frameElement()).boundingBox())?.y ?? 0;
  await expect.poll(top).toBeGreaterThan(20);
  await expect(panel.getByRole('region', { name: 'Checklist' })).toBeVisible();
  expect(await room(page)).toBe('360px');

  const before = desk.asked.length;
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Save Changes' }).click()]);
  expect(desk.asked.slice(before)).toEqual([ticketPath]);
  expect(await standing(page)).toBe(0);
});
