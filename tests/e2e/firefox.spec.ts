import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { FirefoxBrowser } from './harness/firefox-browser';

let firefox: FirefoxBrowser | undefined;

test.beforeAll(async () => {
  firefox = await FirefoxBrowser.open({ build: 'firefox-mv3', prefs: { 'extensions.webextensions.remote': false } });
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
