import type { Frame, Locator, Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { panelOf } from '../e2e/harness/panel-frame';
import { expect, test } from './harness/desk-test';
import { addressOf, choose, historyOf, putTicket, ticketState, typeReply } from './harness/request-tracker';

/** For what is evaluated in the worker. */
declare const chrome: Browser;

/** Not anybody's yet, in Support: each test hands it over in its own way. */
const ticket = 4;

test.beforeEach(() => putTicket(ticket, { Owner: 'Nobody', Queue: 'Support' }));

const reviewIn = (panel: Frame): Locator => panel.getByRole('alertdialog', { name: 'Before you transfer' });

/** How often owner or queue were changed, by the desk's own history. */
const changes = async (): Promise<number> =>
  (await historyOf(ticket)).filter(({ type, field }) => type === 'Set' && (field === 'Owner' || field === 'Queue')).length;

interface Way {
  name: string;
  address: string;
  /** Changes the field and leaves the button that submits. */
  prepare: (page: Page) => Promise<Locator>;
  after: { owner?: string; queue?: string };
  /** Words in the page that stand for the unsaved choice. */
  chosen: (page: Page) => Locator;
}

const submit = (form: Locator): Locator => form.locator('input[type=submit][name=SubmitTicket]:visible').last();
const picked = (page: Page, name: string, within = 'body') => page.locator(`${within} .bootstrap-select:has(select[name=${name}]) .filter-option-inner-inner`).first();

const ways: Way[] = [
  {
    name: 'Basics: another queue',
    address: addressOf.basics(ticket),
    prepare: async (page) => {
      const form = page.locator('form[name=TicketModify]');
      await choose(page, form, 'Queue', /^Billing/);
      return submit(form);
    },
    after: { queue: 'Billing' },
    chosen: (page) => picked(page, 'Queue', 'form[name=TicketModify]'),
  },
  {
    name: 'People: another owner',
    address: addressOf.people(ticket),
    prepare: async (page) => {
      const form = page.locator('form[name=TicketPeople]');
      await choose(page, form, 'Owner', /tomas/i);
      return submit(form);
    },
    after: { owner: 'tomas' },
    chosen: (page) => picked(page, 'Owner', 'form[name=TicketPeople]'),
  },
  {
    name: 'Jumbo: another queue',
    address: addressOf.jumbo(ticket),
    prepare: async (page) => {
      const form = page.locator('form[name=TicketModifyAll]');
      await choose(page, form, 'Queue', /^Billing/);
      return submit(form);
    },
    after: { queue: 'Billing' },
    chosen: (page) => picked(page, 'Queue', 'form[name=TicketModifyAll]'),
  },
  {
    name: 'the reply form: another owner',
    address: addressOf.reply(ticket),
    prepare: async (page) => {
      await typeReply(page, 'Hello Joost, Tomas knows your router best. ');
      const form = page.locator('form[name=TicketUpdate]');
      await choose(page, form, 'Owner', /tomas/i);
      return submit(form);
    },
    after: { owner: 'tomas' },
    chosen: (page) => picked(page, 'Owner', 'form[name=TicketUpdate]'),
  },
  {
    name: 'inline: another queue',
    address: addressOf.ticket(ticket),
    prepare: async (page) => {
      const box = page.locator('.titlebox').filter({ has: page.locator('form.inline-edit select[name=Queue]') }).last();
      await box.locator('.inline-edit-toggle.edit').click();
      const form = box.locator('form.inline-edit');
      await choose(page, form, 'Queue', /^Billing/);
      return form.locator('input[type=submit]');
    },
    after: { queue: 'Billing' },
    chosen: (page) => picked(page, 'Queue', 'form.inline-edit'),
  },
];

for (const { name, address, prepare, after, chosen } of ways)
  test(`${name} is held; Go back leaves the page, Transfer anyway goes on exactly once`, async ({ page }) => {
    await page.goto(address);
    const panel = await panelOf(page);
    await expect(panel.getByRole('region', { name: 'Case' })).toContainText(`#${ticket}`);
    const button = await prepare(page);
    const [before, url, choice] = [await changes(), page.url(), await chosen(page).innerText()];

    await button.click();
    const review = reviewIn(panel);
    await expect(review).toBeVisible();
    await expect(review).toContainText('Can I resolve it here?');
    await expect(review).toContainText('What was tried?');
    await expect(review).toContainText('Does the customer know why, and to whom?');
    await expect(review.getByRole('button', { name: 'Go back' })).toBeFocused();
    await review.getByRole('button', { name: 'Go back' }).click();
    await expect(review).toHaveCount(0);
    expect(page.url()).toBe(url);
    expect(await chosen(page).innerText()).toBe(choice);
    expect(await changes()).toBe(before);

    await button.click();
    // The keys go to the panel only once its frame has the focus, which follows the review.
    await expect.poll(() => panel.evaluate(() => document.hasFocus())).toBe(true);
    await page.keyboard.press('Escape');
    await expect(review).toHaveCount(0);
    expect(page.url()).toBe(url);
    expect(await changes()).toBe(before);

    await button.click();
    await review.getByRole('button', { name: 'Transfer anyway' }).click();
    await expect.poll(() => ticketState(ticket)).toMatchObject(after);
    expect(await changes()).toBe(before + 1);
  });

test('claiming for oneself is not warned: Take, and Steal from a colleague', async ({ page }) => {
  await page.goto(addressOf.ticket(ticket));
  await panelOf(page);
  await page.locator('#page-actions').hover();
  await page.locator('#page-actions-take').click();
  await expect.poll(() => ticketState(ticket)).toMatchObject({ owner: 'maya' });

  await putTicket(ticket, { Owner: 'tomas' });
  await page.goto(addressOf.ticket(ticket));
  await panelOf(page);
  await page.locator('#page-actions').hover();
  await page.locator('#page-actions-steal').click();
  await expect.poll(() => ticketState(ticket)).toMatchObject({ owner: 'maya' });
});

test('Forward is held, and goes on exactly once', async ({ page }) => {
  await page.goto(addressOf.forward(ticket));
  const panel = await panelOf(page);
  await page.locator('form#ForwardMessage .selectize-input').first().click();
  await page.keyboard.type('engineers@helpdesk.test,');
  const forwards = async (): Promise<number> => (await historyOf(ticket)).filter(({ type }) => type.startsWith('Forward')).length;
  const before = await forwards();
  await page.locator('input[name=ForwardAndReturn]').click();
  const review = reviewIn(panel);
  await expect(review).toBeVisible();
  expect(await forwards()).toBe(before);
  await review.getByRole('button', { name: 'Transfer anyway' }).click();
  await page.waitForURL(/Display\.html/);
  expect(await forwards()).toBe(before + 1);
});

test('a second transfer of the same case says so', async ({ page }) => {
  for (const [queue, again] of [['Billing', false], ['Support', true]] as const) {
    await page.goto(addressOf.basics(ticket));
    const panel = await panelOf(page);
    const form = page.locator('form[name=TicketModify]');
    await choose(page, form, 'Queue', new RegExp(`^${queue}`));
    await submit(form).click();
    const review = reviewIn(panel);
    await expect(review).toBeVisible();
    await expect(review.getByText('second transfer')).toHaveCount(again ? 1 : 0);
    await review.getByRole('button', { name: 'Transfer anyway' }).click();
    await expect.poll(() => ticketState(ticket)).toMatchObject({ queue });
  }
});

test('saving without a change of queue or owner is not held', async ({ page }) => {
  await page.goto(addressOf.basics(ticket));
  const panel = await panelOf(page);
  const form = page.locator('form[name=TicketModify]');
  await form.locator('input[name=Subject]').fill(`Ticket closed but the router still drops the connection ${Date.now()}`);
  await submit(form).click();
  await page.waitForLoadState();
  await expect(page.getByText('Subject changed from')).toBeVisible();
  expect(panel.isDetached()).toBe(true);
});

test('with the extension updated under the page, a transfer goes straight through', async ({ browserWithExtension: browser, page }) => {
  await page.goto(addressOf.basics(ticket));
  await expect((await panelOf(page)).getByRole('region', { name: 'Case' })).toContainText(`#${ticket}`);
  const form = page.locator('form[name=TicketModify]');
  await choose(page, form, 'Queue', /^Billing/);
  const worker = await browser.worker();
  const gone = new Promise((resolve) => worker.once('close', resolve));
  await worker.evaluate(() => setTimeout(() => chrome.runtime.reload(), 0));
  await gone;
  await submit(form).click();
  await expect.poll(() => ticketState(ticket)).toMatchObject({ queue: 'Billing' });
});
