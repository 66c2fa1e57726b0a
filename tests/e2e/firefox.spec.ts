import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { FirefoxBrowser } from './harness/firefox-browser';
import { found, named } from './harness/found-control';
import { openPackHost } from './harness/pack-host';

let firefox: FirefoxBrowser | undefined;

test.beforeAll(async () => {
  firefox = await FirefoxBrowser.open({ build: 'firefox-mv3', prefs: { 'extensions.webextensions.remote': false }, anyCertificate: true });
});
test.afterAll(() => firefox?.close());

/** What stands on one of our pages, by path, the embedded ones included. The driver hears no load events of such pages, so they are asked. */
async function wordsOf(page: Page): Promise<Record<string, string>> {
  const words = page.frames().map((frame) => frame.evaluate(() => [location.pathname, document.body.innerText]));
  return Object.fromEntries((await Promise.allSettled(words)).flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
}

test('Firefox takes the build, and the practice ticket stands there with its panel', async () => {
  if (!firefox) throw new Error('Firefox did not start');
  const page = await firefox.openOwn('practice.html');
  await expect.poll(async () => (await wordsOf(page))['/practice.html'], { timeout: 20_000 }).toContain('Practice ticket');
  await expect.poll(async () => (await wordsOf(page))['/panel.html'], { timeout: 20_000 }).toContain('Checklist');
});

test('a reminder is shown, though notifications have no buttons there', async () => {
  if (!firefox) throw new Error('Firefox did not start');
  const page = await firefox.openOwn('options.html');
  await expect.poll(async () => (await wordsOf(page))['/options.html'], { timeout: 20_000 }).toContain('Ring now to see it');
  const shown = await page.evaluate(async () => {
    const { runtime } = (globalThis as unknown as { browser: Browser }).browser;
    return runtime.sendMessage({ name: 'reminder.test', input: {} }) as Promise<unknown>;
  });
  expect(shown).toEqual({ answer: { shown: true } });
});

test('the address of a pack is read in a frame without our origin, while our own pages reach nothing', async () => {
  if (!firefox) throw new Error('Firefox did not start');
  const host = await openPackHost({ '/pack.json': { body: '{"name":"Acme"}' }, '/closed.json': { body: '{}', reading: 'closed' } });
  const page = await firefox.openOwn('options.html');
  await expect.poll(async () => (await wordsOf(page))['/options.html'], { timeout: 20_000 }).toContain('Ring now to see it');
  const look = (address: string): Promise<unknown> =>
    page.evaluate((input) => (globalThis as unknown as { browser: Browser }).browser.runtime.sendMessage({ name: 'address.look', input }) as Promise<unknown>, { address });
  expect(await look(host.url('/pack.json', '127.0.0.1'))).toMatchObject({ answer: { kind: 'text', text: '{"name":"Acme"}' } });
  expect(host.headers[0]).toMatchObject({ origin: 'null' });
  expect(await look(host.url('/closed.json', '127.0.0.1'))).toMatchObject({ answer: { problem: 'not-allowed' } });
  expect(await look(host.url('/missing.json', '127.0.0.1'))).toMatchObject({ answer: { problem: 'status', status: 404 } });
  host.seen.length = 0;
  const own = await page.evaluate((address) => fetch(address, { mode: 'no-cors' }).then(() => 'sent', () => 'refused'), host.url('/pack.json', '127.0.0.1'));
  expect([own, host.seen]).toEqual(['refused', []]);
  await host.close();
});

test('in the studio a pasted list becomes items, and the panel beside it shows them', async () => {
  if (!firefox) throw new Error('Firefox did not start');
  const page = await firefox.openOwn('studio.html');
  await (await found(page, named('textbox', 'What is it called?'), 20_000)).type('Support');
  await (await found(page, named('button', 'Begin'))).click();
  await (await found(page, named('textbox', 'Your list'))).type('Greet by name\nSay when');
  await (await found(page, named('button', 'Add 2 items'))).press('Enter');
  await expect.poll(async () => (await wordsOf(page))['/preview.html'], { timeout: 20_000 }).toMatch(/Greet by name[^]*Say when/);
  await expect.poll(async () => (await wordsOf(page))['/studio.html']).toContain('Everything is kept.');
});
