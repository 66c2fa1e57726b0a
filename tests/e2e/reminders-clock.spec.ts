import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { ask } from './harness/ask-background';
import { expect, test } from './harness/extension-test';
import type { ExtensionBrowser } from './harness/extension-browser';
import { setClock, takeNotices } from './harness/worker-clock';

/** For what is evaluated in the worker. */
declare const chrome: Browser;

/** Every reason to look at once: both windows read, and a tab is brought to the front. @returns what the system shows then */
async function lookTogether(browser: ExtensionBrowser, pages: Page[]): Promise<string[]> {
  await Promise.all([...pages, ...pages].map((page) => ask(page, 'today.read', {})));
  for (const page of pages) await page.bringToFront();
  await ask(pages[0]!, 'today.read', {});
  return takeNotices(browser);
}

test('a promise asks once before it lapses and rings once when it is due, in two windows, whatever the clock does', async ({ browserWithExtension: browser }) => {
  const one = await browser.openOwn('today.html');
  const opened = browser.context.waitForEvent('page');
  const worker = await browser.worker();
  await worker.evaluate((url) => chrome.windows.create({ url }), one.url());
  const pages = [one, await opened];
  const { key } = await ask(one, 'case.start', { channel: 'phone', title: 'Lid of the blue kettle', requester: 'Dana' });
  await ask(one, 'case.promise', { key, what: 'Call Dana back', when: 'in 5 hours' });
  const [promise] = (await ask(one, 'case.read', { key })).commitments;
  const { id, dueAt, nudgeAt } = promise!;
  const ahead = (at: number): number => at - Date.now() + 2_000;

  expect(await lookTogether(browser, pages)).toEqual([]);
  await setClock(browser, ahead(nudgeAt!));
  expect(await lookTogether(browser, pages)).toEqual([`nudge:${id}`]);
  await setClock(browser, 0);
  expect(await lookTogether(browser, pages)).toEqual([]);
  await setClock(browser, ahead(nudgeAt!) + 60_000);
  expect(await lookTogether(browser, pages)).toEqual([]);

  await setClock(browser, ahead(dueAt));
  expect(await lookTogether(browser, pages)).toEqual([`due:${id}`]);
  await setClock(browser, -3_600_000);
  expect(await lookTogether(browser, pages)).toEqual([]);
  await setClock(browser, ahead(dueAt) + 24 * 3_600_000);
  expect(await lookTogether(browser, pages)).toEqual([]);

  // A stopped worker forgets the set clock, not what it rang.
  await browser.stopWorker();
  expect(await lookTogether(browser, pages)).toEqual([]);
});

test('“Tell them now, or keep it?” is asked on the card, and answered once', async ({ browserWithExtension: browser }) => {
  const page = await browser.openOwn('today.html');
  const { key } = await ask(page, 'case.start', { channel: 'phone', title: 'Lid of the blue kettle', requester: 'Dana' });
  await ask(page, 'case.promise', { key, what: 'Call Dana back', when: 'in 5 hours' });
  const { nudgeAt } = (await ask(page, 'case.read', { key })).commitments[0]!;
  await page.clock.setFixedTime(nudgeAt! + 60_000);
  await page.reload();
  const card = page.getByRole('listitem').filter({ hasText: 'Call Dana back' });
  await expect(card.getByText(/^You said “in 5 hours”; .* left\. Tell them now, or keep it\?$/)).toBeVisible();
  await card.getByRole('button', { name: 'Keep it' }).click();
  await expect(card.getByText('You said')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card.getByText('You said')).toBeVisible();
  await card.getByRole('button', { name: 'Tell them now' }).click();
  await expect(page.getByRole('article', { name: 'Lid of the blue kettle' })).toBeVisible();
});

test('a promise is snoozed by one key, comes again by its rhythm, and others’ promises stand apart', async ({ browserWithExtension: browser }) => {
  const page = await browser.openOwn('today.html');
  const { key } = await ask(page, 'case.start', { channel: 'phone', title: 'Lid of the blue kettle', requester: 'Dana' });
  await page.goto(browser.urlOf(`today.html#case=${encodeURIComponent(key)}`));
  await page.getByRole('button', { name: 'Add a promise' }).click();
  const form = page.getByRole('form', { name: 'Add a promise' });
  await form.getByRole('radio', { name: 'Others' }).click();
  await form.getByRole('textbox', { name: 'What must they do?' }).fill('Send out the lid');
  await form.getByRole('textbox', { name: 'Who?' }).fill('Warehouse');
  await form.getByRole('textbox', { name: 'What counts as done? (optional)' }).fill('it has a number');
  await form.getByRole('textbox', { name: 'When will you check?' }).fill('every week 10:00');
  await expect(form.getByText(/then every week$/)).toBeVisible();
  await page.keyboard.press('Enter');

  await page.goto(browser.urlOf('today.html'));
  const waiting = page.getByRole('region', { name: 'Waiting on others' });
  const card = waiting.getByRole('listitem');
  for (const line of ['Waiting on Warehouse', 'Done when: it has a number', 'Comes again every week']) await expect(card.getByText(line)).toBeVisible();
  const due = await card.locator('time').getAttribute('datetime');
  await card.getByRole('button', { name: 'Snooze' }).focus();
  await page.keyboard.press('s');
  const snoozed = page.getByRole('listitem').filter({ hasText: 'Send out the lid' });
  await expect(snoozed.getByText(/^First due/)).toBeVisible();
  expect(await snoozed.locator('time').getAttribute('datetime')).not.toBe(due);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card.locator('time')).toHaveAttribute('datetime', due!);

  await card.getByRole('button', { name: 'Done' }).click();
  await expect(card.locator('time')).not.toHaveAttribute('datetime', due!);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card.locator('time')).toHaveAttribute('datetime', due!);
  await expect(card).toHaveCount(1);
});
