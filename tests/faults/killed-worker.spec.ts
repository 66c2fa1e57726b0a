import type { Browser } from 'webextension-polyfill';
import { ask } from '../e2e/harness/ask-background';
import type { ExtensionBrowser } from '../e2e/harness/extension-browser';
import { expect, test } from '../e2e/harness/extension-test';
import { faultRun } from './fault-run';
import { chanceFrom, seed } from './seeded-chance';

/** For what is evaluated in the worker. */
declare const chrome: Browser;

const afterMoment = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('nothing confirmed is lost, nothing is kept or rings twice: 200 stops of the worker, 50 kills of the browser', async ({ browserWithExtension: browser }) => {
  test.setTimeout(30 * 60_000);
  const { wrong, asked, confirmed, rang } = await faultRun(browser, { stops: 200, kills: 50, seed });
  console.log(`${asked} asked, ${confirmed} confirmed, ${rang} rang, ${wrong.length} wrong`);
  expect(wrong).toEqual([]);
  expect(confirmed, 'the run means something').toBeGreaterThan(asked / 5);
});

async function notices(browser: ExtensionBrowser): Promise<string[]> {
  const worker = await browser.worker();
  return worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
}

test('every due promise rings, and none rings again, while the worker is stopped all the time', async ({ browserWithExtension: browser }) => {
  const chance = chanceFrom(seed + 1);
  const today = await browser.openOwn('today.html');
  const { key } = await ask(today, 'case.start', { channel: 'phone', title: 'Faults', requester: '' });
  const ids: string[] = [];
  for (let index = 1; index <= 5; index += 1) {
    const kept = await ask(today, 'case.promise', { key, what: `Ring ${index}`, when: 'in 1 minute' });
    if ('commitment' in kept) ids.push(`due:${kept.commitment}`);
  }
  const { commitments } = await ask(today, 'case.read', { key });
  const dueAt = Math.max(...commitments.map((one) => one.dueAt));
  while (Date.now() < dueAt + 2_000) {
    await ask(today, 'today.read', {}).catch(() => null);
    await afterMoment(chance() * 200);
    await browser.stopWorker();
  }
  await expect.poll(() => ask(today, 'today.read', {}).then(() => notices(browser)), { timeout: 60_000 }).toEqual(expect.arrayContaining(ids));

  const worker = await browser.worker();
  await worker.evaluate(async () => {
    for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
  });
  for (let again = 0; again < 10; again += 1) {
    await browser.stopWorker();
    await ask(today, 'today.read', {});
    expect(await notices(browser)).toEqual([]);
  }
});
