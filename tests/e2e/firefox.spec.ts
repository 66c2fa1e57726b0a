import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser } from 'puppeteer-core';

const extensionId = 'followthrough@followthrough.example';
const built = new URL('../../.output/firefox-mv3', import.meta.url).pathname;

/** Firefox gives an extension a random address at install; this preference decides it beforehand, so that its pages can be opened. */
const address = randomUUID();

let firefox: Browser;

test.beforeAll(async () => {
  firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? 'firefox-esr',
    headless: true,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: address }),
      // Extension pages in a process of their own cannot be reached by the driver in every version.
      'extensions.webextensions.remote': false,
    },
  });
});
test.afterAll(() => firefox.close());

test('Firefox takes the build, and the practice ticket stands there with its panel', async () => {
  await firefox.installExtension(built);
  const page = await firefox.newPage();
  await page.goto(`moz-extension://${address}/practice.html`);
  const panel = await page.waitForFrame((frame) => frame.url().endsWith('/panel.html'));
  const checklist = await panel.waitForSelector('::-p-aria([name="Checklist"])');
  expect(checklist).not.toBeNull();
});
