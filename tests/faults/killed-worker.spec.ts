import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { ask } from '../e2e/harness/ask-background';
import type { ExtensionBrowser } from '../e2e/harness/extension-browser';
import { expect, test } from '../e2e/harness/extension-test';
import { chanceFrom, seed } from './seeded-chance';

/** For what is evaluated in the worker. */
declare const chrome: Browser;

const promises = 60;
/** The worker is stopped within this many milliseconds of the message, about as long as it takes to answer one. */
const longestWait = 40;
const restartEvery = 15;

const afterMoment = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('no promise that was confirmed is lost, and none is kept twice, however the worker and the browser end', async ({ browserWithExtension: browser }) => {
  const chance = chanceFrom(seed);
  let today: Page = await browser.openOwn('today.html');
  const { key } = await ask(today, 'case.start', { channel: 'phone', title: 'Faults', requester: '' });
  const confirmed: string[] = [];
  for (let index = 1; index <= promises; index += 1) {
    const what = `Promise ${index}`;
    const asked = ask(today, 'case.promise', { key, what, when: 'tomorrow 15:00' }).then(
      () => confirmed.push(what),
      () => 0,
    );
    await afterMoment(chance() * longestWait);
    if (index % restartEvery === 0) {
      await browser.restart();
      today = await browser.openOwn('today.html');
    } else await browser.stopWorker();
    await asked;
  }
  await browser.restart();
  today = await browser.openOwn('today.html');
  const { commitments } = await ask(today, 'case.read', { key });
  const kept = commitments.map(({ what }) => what);
  expect(kept).toEqual(expect.arrayContaining(confirmed));
  expect(new Set(kept).size).toBe(kept.length);
  expect(confirmed.length, 'the run means something').toBeGreaterThan(promises / 4);
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
