import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { FirefoxBrowser, panelWords } from './harness/firefox-browser';
import { openNamedProxy } from './harness/named-proxy';
import { openNamedSite } from './harness/named-site';

/** Firefox answers slowly on a small machine. */
const patient = { timeout: 20_000 };
const canned = 'We are sorry for any inconvenience.';
let firefox: FirefoxBrowser;
let page: Page;
const ends: (() => Promise<void>)[] = [];

test.beforeAll(async () => {
  const zendesk = await openNamedSite('*.zendesk.com', 'zendesk-2026-11-26', 'tickets.html');
  const gmail = await openNamedSite('mail.google.com', 'gmail-2026-11-26', 'mail.html');
  const proxy = await openNamedProxy({ '.zendesk.com': zendesk.port, 'mail.google.com': gmail.port });
  ends.push(zendesk.close, gmail.close, proxy.close);
  firefox = await FirefoxBrowser.open({ prefs: proxy.prefs, anyCertificate: true });
  ends.unshift(() => firefox.close());
});
test.afterAll(async () => {
  for (const end of ends) await end();
});
test.beforeEach(async () => {
  page = await firefox.browser.newPage();
});
test.afterEach(() => page.close());

const underlined = (): Promise<string[]> => page.evaluate(() => [...(CSS.highlights.get('followthrough-finding') ?? [])].map(String));

test('Zendesk in Firefox: the ticket in view is read, a canned line asked about', async () => {
  const part = (name: string): string => `section[data-is-active="true"] [data-test-id="${name}"]`;
  await page.goto('https://acme.zendesk.com/agent/tickets/4021');
  await expect.poll(() => panelWords(page), patient).toContain('I waited on hold for twenty minutes');
  expect(await panelWords(page)).toContain('Marcus Oyelaran');

  await page.click(part('omnicomposer-rich-text-ckeditor'));
  await page.keyboard.type(canned);
  await expect.poll(underlined, patient).toHaveLength(1);
  await expect.poll(() => panelWords(page), patient).toMatch(/twenty minutes[^?]*\?/i);
});

test('Gmail in Firefox: the thread is read, a canned line asked about', async () => {
  await page.goto('https://mail.google.com/mail/u/0/#inbox/18a1');
  await expect.poll(() => panelWords(page), patient).toContain('Why do you ask again?');
  expect(await panelWords(page)).toContain('Marcus Oyelaran');

  await page.click('[role="main"] .bkH');
  await page.click('.ip [g_editable] > div');
  await page.keyboard.type(canned);
  await expect.poll(underlined, patient).toHaveLength(1);
});
