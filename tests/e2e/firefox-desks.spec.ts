import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { FirefoxBrowser, inPanel, panelWords } from './harness/firefox-browser';
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

const did = (): Promise<string[]> => page.evaluate(() => (window as unknown as { did: string[] }).did);
const underlined = (): Promise<string[]> => page.evaluate(() => [...(CSS.highlights.get('followthrough-finding') ?? [])].map(String));

/** Presses what hands the customer over: first to go back, then anyway. */
async function handOver(press: () => Promise<void>): Promise<void> {
  for (const answer of ['Go back', 'Transfer anyway']) {
    await press();
    await expect.poll(() => panelWords(page), patient).toContain('Can I resolve it here?');
    expect(await did()).toEqual([]);
    await (await inPanel(page, 'button', answer))!.click();
    await expect.poll(() => panelWords(page), patient).not.toContain('Can I resolve it here?');
  }
  await expect.poll(did, patient).toHaveLength(1);
}

test('Zendesk in Firefox: the ticket in view is read, a canned line asked about, a transfer held and done once', async () => {
  const part = (name: string): string => `section[data-is-active="true"] [data-test-id="${name}"]`;
  await page.goto('https://acme.zendesk.com/agent/tickets/4021');
  await expect.poll(() => panelWords(page), patient).toContain('I waited on hold for twenty minutes');
  expect(await panelWords(page)).toContain('Marcus Oyelaran');

  await page.click(part('omnicomposer-rich-text-ckeditor'));
  await page.keyboard.type(canned);
  await expect.poll(underlined, patient).toHaveLength(1);
  await expect.poll(() => panelWords(page), patient).toMatch(/twenty minutes[^?]*\?/i);

  await page.click(part('assignee-field-autocomplete-trigger'));
  await page.click('[data-test-id="assignee-field-dropdown-option"] ::-p-text(Billing / Dana Fischer)');
  await handOver(() => page.click(part('submit_button-button')));
  expect(await did()).toEqual([`4021 open Dana Fischer: ${canned}`]);
});

test('Gmail in Firefox: the thread is read, a canned line asked about, a mail that is passed on held and sent once', async () => {
  await page.goto('https://mail.google.com/mail/u/0/#inbox/18a1');
  await expect.poll(() => panelWords(page), patient).toContain('Why do you ask again?');
  expect(await panelWords(page)).toContain('Marcus Oyelaran');

  await page.click('[role="main"] .bkH');
  await page.click('.ip [g_editable] > div');
  await page.keyboard.type(canned);
  await expect.poll(underlined, patient).toHaveLength(1);

  await page.reload();
  await expect.poll(() => panelWords(page), patient).toContain('Cracked lid');
  await page.click('[role="main"] .bkG');
  await page.click('.ip [g_editable] > div');
  await page.keyboard.type('Can you look at this?');
  await handOver(() => page.click('.ip [jslog^="32601;"]'));
  expect(await did()).toEqual(['forward 18a1 send: Can you look at this?']);
});
