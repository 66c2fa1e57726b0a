import { readFileSync } from 'node:fs';
import type { Browser } from 'webextension-polyfill';
import { panelOf } from '../e2e/harness/panel-frame';
import { expect, test } from './harness/desk-test';
import { addressOf, signIn, typeReply } from './harness/request-tracker';

/** For what is evaluated in the worker. */
declare const chrome: Browser;

const promise = 'I will call you back tomorrow by 3 pm.';

test('a promise in the draft is offered with its exact instant and zone; one click keeps it', async ({ browserWithExtension: browser, page }) => {
  await page.goto(addressOf.reply(3));
  const panel = await panelOf(page);
  const promises = panel.getByRole('region', { name: 'Promises' });
  await typeReply(page, promise);
  const keep = panel.getByRole('button', { name: /^Keep/ });
  await expect(keep).toHaveCount(1);
  const offer = promises.getByRole('listitem').filter({ has: keep });
  await expect(offer).toContainText(/15:00|3:00\s?PM/i);
  const zone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  await expect(promises).toContainText(zone.split('/').at(-1)!.replace('_', ' '));
  await keep.click();
  await expect(keep).toHaveCount(0);
  await expect(promises.getByRole('button', { name: 'Done' })).toHaveCount(1);

  // It stands there whatever happens to the worker or the browser.
  await browser.stopWorker();
  await page.reload();
  await expect((await panelOf(page)).getByRole('region', { name: 'Promises' }).getByRole('button', { name: 'Done' })).toHaveCount(1);
  await browser.restart();
  const after = await browser.context.newPage();
  await signIn(after);
  await after.goto(addressOf.ticket(3));
  await expect((await panelOf(after)).getByRole('region', { name: 'Promises' }).getByRole('button', { name: 'Done' })).toHaveCount(1);
});

test('one that was not answered before the reply was sent is offered once more after it, and only once', async ({ page }) => {
  await page.goto(addressOf.reply(6));
  await typeReply(page, `Hello Sam, I looked it up. ${promise} `);
  await expect((await panelOf(page)).getByRole('region', { name: 'Promises' }).getByRole('button', { name: /^Keep/ })).toHaveCount(1);
  await page.locator('input[name=SubmitTicket]').last().click();
  await page.waitForURL(/Display\.html/);

  const promises = (await panelOf(page)).getByRole('region', { name: 'Promises' });
  await expect(promises).toContainText('You sent this. Keep it as a promise?');
  await promises.getByRole('button', { name: 'No thanks' }).click();
  await expect(promises.getByRole('button', { name: /^Keep/ })).toHaveCount(0);
  await page.reload();
  const after = await panelOf(page);
  await expect(after.getByRole('region', { name: 'Case' })).toContainText('#6');
  await expect(after.getByRole('button', { name: /^Keep/ })).toHaveCount(0);
});

test('by hand: a duration, a weekday, and words that are no time', async ({ page }) => {
  await page.goto(addressOf.ticket(4));
  const promises = (await panelOf(page)).getByRole('region', { name: 'Promises' });
  for (const [what, when] of [
    ['Call Joost', 'in 2 hours'],
    ['Ask the engineers', 'Friday 10:00'],
  ] as const) {
    await promises.getByRole('button', { name: 'Add a promise' }).click();
    await page.keyboard.type(what);
    await promises.getByRole('textbox', { name: 'By when?' }).click();
    await page.keyboard.type(when);
    await page.keyboard.press('Enter');
    await expect(promises.getByText(what)).toBeVisible();
  }
  await expect(promises.getByText(/Fri.*10:00/)).toBeVisible();

  await promises.getByRole('button', { name: 'Add a promise' }).click();
  await page.keyboard.type('Something');
  await promises.getByRole('textbox', { name: 'By when?' }).click();
  await page.keyboard.type('whenever the moon allows');
  await page.keyboard.press('Enter');
  await expect(promises.getByText('I can’t read that as a time.')).toBeVisible();
});

test('when due it rings, counts on the badge, and the notification opens the ticket', async ({ browserWithExtension: browser, page }) => {
  test.setTimeout(150_000);
  await page.goto(addressOf.ticket(2));
  const promises = (await panelOf(page)).getByRole('region', { name: 'Promises' });
  await promises.getByRole('button', { name: 'Add a promise' }).click();
  await page.keyboard.type('Call Marcus');
  await promises.getByRole('textbox', { name: 'By when?' }).click();
  await page.keyboard.type('in 1 minute');
  await page.keyboard.press('Enter');
  await expect(promises.getByText('Call Marcus')).toBeVisible();
  for (const open of browser.context.pages()) if (open !== page) await open.close();
  await page.goto('about:blank');
  await browser.stopWorker();

  const worker = await browser.worker();
  const shown = () => worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
  await expect.poll(shown, { timeout: 100_000 }).toHaveLength(1);
  expect(await worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('1');

  const opened = browser.context.waitForEvent('page');
  // No test can reach the system's own notification; the event that its click sends is given to the worker's listeners.
  const [id] = await shown();
  await worker.evaluate((notice) => {
    (chrome.notifications.onClicked as unknown as { dispatch(id: string): void }).dispatch(notice!);
  }, id);
  await expect.poll(async () => (await opened).url()).toBe(addressOf.ticket(2));
});

test('everything kept can be saved as one plain file', async ({ browserWithExtension: browser, page }) => {
  await page.goto(addressOf.reply(5));
  const panel = await panelOf(page);
  await typeReply(page, promise);
  await panel.getByRole('button', { name: /^Keep/ }).click();
  await expect(panel.getByRole('region', { name: 'Promises' }).getByRole('button', { name: 'Done' })).toHaveCount(1);

  const options = await browser.openOwn('options.html');
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Save everything as a file' }).click();
  const saved = readFileSync(await (await download).path(), 'utf8');
  expect(() => JSON.parse(saved)).not.toThrow();
  expect(saved).toContain('Charged twice for invoice INV-2231');
  expect(saved).toContain('tomorrow by 3 pm');
  expect(saved).not.toContain('My rent was');
});
