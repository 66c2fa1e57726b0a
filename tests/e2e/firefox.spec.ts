import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const extensionId = 'followthrough@followthrough.example';
const built = new URL('../../.output/firefox-mv3', import.meta.url).pathname;

/** Firefox gives an extension a random address at install; a preference decides it beforehand, so that its pages can be opened. */
const address = randomUUID();

let firefox: Browser | undefined;

test.beforeAll(async () => {
  firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    // Without system access the driver refuses to open an extension's page; with a process of its own, it does not list its frames.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: address }),
      'extensions.webextensions.remote': false,
    },
  });
  await firefox.installExtension(built);
});
test.afterAll(() => firefox?.close());

/** What stands on one of our pages, by path, the embedded ones included. The driver hears no load events of such pages, so they are asked. */
async function wordsOf(page: Page): Promise<Record<string, string>> {
  const words = page.frames().map((frame) => frame.evaluate(() => [location.pathname, document.body.innerText]));
  return Object.fromEntries((await Promise.allSettled(words)).flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
}

test('Firefox takes the build, and the practice ticket stands there with its panel', async () => {
  if (!firefox) throw new Error('Firefox did not start');
  const page = await firefox.newPage();
  await page.goto(`moz-extension://${address}/practice.html`, { waitUntil: [] });
  await expect.poll(async () => (await wordsOf(page))['/practice.html'], { timeout: 20_000 }).toContain('Practice ticket');
  await expect.poll(async () => (await wordsOf(page))['/panel.html'], { timeout: 20_000 }).toContain('Checklist');
});
