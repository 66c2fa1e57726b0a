import type { Browser } from 'webextension-polyfill';
import { promiseByHand } from './harness/ask-background';
import { expect, test } from './harness/extension-test';
import type { ExtensionBrowser } from './harness/extension-browser';

test.use({ launch: { own: true } });

/** For what is evaluated in the worker. */
declare const chrome: Browser;

// A promise cannot be due sooner than in a minute, so these wait side by side.
test.describe.configure({ mode: 'parallel', timeout: 150_000 });

/** Longest that a due promise may take to be told: a minute to fall due, and half a minute by which an alarm may be late. */
const dueByThen = { timeout: 100_000, intervals: [500] };

/** What the system shows now, and the number on the toolbar button. Asked of a stopped worker, it answers when an alarm woke it. */
async function shown(browser: ExtensionBrowser): Promise<{ notices: string[]; badge: string }> {
  const worker = await browser.worker();
  return worker.evaluate(async () => ({
    notices: Object.keys(await chrome.notifications.getAll()),
    badge: await chrome.action.getBadgeText({}),
  }));
}

/** Leaves only blank tabs, so that no page of ours wakes the worker: what rings then was rung by the alarm. */
async function leaveOwnPages(browser: ExtensionBrowser): Promise<void> {
  const blank = await browser.context.newPage();
  for (const page of browser.context.pages()) if (page !== blank) await page.close();
}

test('a due promise rings once, though the worker was stopped long before', async ({ browserWithExtension: browser }) => {
  const today = await browser.openOwn('today.html');
  await promiseByHand(today, 'Call Dana back', 'in 1 minute');
  expect(await shown(browser)).toEqual({ notices: [], badge: '' });
  await leaveOwnPages(browser);
  await browser.stopWorker();

  await expect.poll(() => shown(browser), dueByThen).toEqual({ notices: [expect.stringMatching(/^due/)], badge: '1' });

  // It was told. Put away, it must not come again when the worker starts anew.
  const worker = await browser.worker();
  await worker.evaluate(async () => {
    for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
  });
  await browser.stopWorker();
  const again = await browser.openOwn('today.html');
  await expect(again.getByText('Call Dana back')).toBeVisible();
  expect(await shown(browser)).toEqual({ notices: [], badge: '1' });
});

test('what fell due while the browser was closed comes first at the next start', async ({ browserWithExtension: browser }) => {
  const before = await browser.openOwn('today.html');
  const dueAt = await promiseByHand(before, 'Send Dana the tracking number', 'in 1 minute');
  await promiseByHand(before, 'Ask the warehouse', 'in 2 hours');
  await browser.restart(() => expect.poll(() => Date.now(), dueByThen).toBeGreaterThan(dueAt));

  await expect.poll(() => shown(browser)).toEqual({ notices: [expect.stringMatching(/^due/)], badge: '1' });
  const today = await browser.openOwn('today.html');
  const away = today.getByRole('region', { name: 'While you were away' });
  await expect(away.getByText('Send Dana the tracking number')).toBeVisible();
  await expect(away.getByText('Ask the warehouse')).toHaveCount(0);
  await expect(today.getByRole('heading', { level: 2 }).first()).toHaveText('While you were away');
});

test('a promise kept while the worker is being stopped is kept', async ({ browserWithExtension: browser }) => {
  const today = await browser.openOwn('today.html');
  const kept = promiseByHand(today, 'Call Dana back', 'tomorrow 15:00').catch(() => null);
  await browser.stopWorker();
  const dueAt = await kept;
  await browser.restart();
  const after = await browser.openOwn('today.html');
  await expect(after.getByRole('heading', { level: 1 })).toBeVisible();
  // Either it was answered and stands, or the page was told that it failed: never an answer without the promise.
  if (dueAt !== null) await expect(after.getByText('Call Dana back')).toBeVisible();
});
