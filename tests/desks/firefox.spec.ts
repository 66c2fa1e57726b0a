import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { FirefoxBrowser, inPanel, panelWords } from '../e2e/harness/firefox-browser';
import { addressOf, desk, historyOf, putTicket, ticketState } from './harness/request-tracker';

/** Nothing here waits longer: Firefox answers slowly on a small machine. */
const patient = { timeout: 20_000 };
const ticket = 4;
let firefox: FirefoxBrowser;
let page: Page;

test.beforeAll(async () => {
  await putTicket(ticket, { Owner: 'Nobody', Queue: 'Support' });
  firefox = await FirefoxBrowser.open();
  page = await firefox.browser.newPage();
  await page.goto(`${desk}/`);
  await page.locator('input[name=user]').fill('maya');
  await page.locator('input[name=pass]').fill('agentpass');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
});
test.afterAll(() => firefox?.close());

test('in Firefox: the case is read and a canned line is asked about', async () => {
  await page.goto(addressOf.ticket(2));
  await expect.poll(() => panelWords(page), patient).toContain('Marcus Oyelaran');
  expect(await panelWords(page)).toContain('Twenty minutes on hold and then cut off');

  await page.goto(addressOf.reply(2));
  const frame = await page.waitForFrame(async (candidate) => (await candidate.frameElement())?.evaluate((element) => element.className.includes('cke_wysiwyg_frame')) ?? false);
  const body = await frame.waitForSelector('body[contenteditable=true]');
  await expect.poll(() => panelWords(page), patient).toContain('Checklist');
  await body!.click();
  await page.keyboard.type('We apologize for any inconvenience this may have caused. ');
  await expect.poll(() => panelWords(page), patient).toMatch(/(?:twenty minutes|since Sunday)[^?]*\?/i);
});

test('in Firefox: a transfer is held; Go back leaves it, Transfer anyway does it once', async () => {
  const changes = async (): Promise<number> =>
    (await historyOf(ticket)).filter(({ type, field }) => type === 'Set' && field === 'Queue').length;
  await page.goto(addressOf.basics(ticket));
  await expect.poll(() => panelWords(page), patient).toContain(`#${ticket}`);
  await page.locator('form[name=TicketModify] .bootstrap-select:has(select[name=Queue]) button.dropdown-toggle').click();
  await page.locator('.dropdown-menu.show li a ::-p-text(Billing)').click();
  const before = await changes();
  const submit = 'form[name=TicketModify] input[type=submit][name=SubmitTicket]';
  for (const answer of ['Go back', 'Transfer anyway']) {
    await page.locator(submit).click();
    await expect.poll(() => panelWords(page), patient).toContain('Can I resolve it here?');
    expect(await changes()).toBe(before);
    const button = await inPanel(page, 'button', answer);
    await button!.click();
    await expect.poll(() => panelWords(page), patient).not.toContain('Can I resolve it here?');
  }
  await expect.poll(() => ticketState(ticket), patient).toMatchObject({ queue: 'Billing' });
  expect(await changes()).toBe(before + 1);
});
