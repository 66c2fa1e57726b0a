import type { Frame, Page } from '@playwright/test';
import { panelOf } from '../e2e/harness/panel-frame';
import { expect, test } from './harness/desk-test';
import { addressOf, choose, composerOf, historyOf, putTicket, ticketState, typeReply } from './harness/request-tracker';

const ticket = 4;

test.beforeEach(() => putTicket(ticket, { Owner: 'maya', Queue: 'Support', Status: 'open' }));

const solving = (panel: Frame) => panel.getByRole('alertdialog', { name: 'Before you solve' });
const statusChanges = async (): Promise<number> => (await historyOf(ticket)).filter(({ field }) => field === 'Status').length;

async function openBasics(page: Page): Promise<{ panel: Frame; submit: () => Promise<void> }> {
  await page.goto(addressOf.basics(ticket));
  const panel = await panelOf(page);
  await expect(panel.getByRole('region', { name: 'Case' })).toContainText(`#${ticket}`);
  const form = page.locator('form[name=TicketModify]');
  return { panel, submit: () => form.locator('input[type=submit][name=SubmitTicket]:visible').last().click() };
}

test('closing is asked about once while a promise is open: nothing happens before the answer, and once after it', async ({ page }) => {
  const first = await openBasics(page);
  const form = page.locator('form[name=TicketModify]');
  await choose(page, form, 'Status', /^resolved/);
  await first.submit();
  await expect.poll(() => ticketState(ticket)).toMatchObject({ status: 'resolved' });

  await putTicket(ticket, { Status: 'open' });
  const { panel, submit } = await openBasics(page);
  const promises = panel.getByRole('region', { name: 'Promises' });
  await promises.getByRole('button', { name: 'Add a promise' }).click();
  await promises.getByRole('textbox', { name: 'What did you promise?' }).fill('Ring Joost about the router');
  await promises.getByRole('textbox', { name: 'By when?' }).fill('tomorrow 3 pm');
  await promises.getByRole('button', { name: 'Save' }).click();
  await expect(promises.getByText('Ring Joost about the router')).toBeVisible();
  const before = await statusChanges();
  const review = solving(panel);
  await choose(page, form, 'Status', /^resolved/);
  await submit();
  await expect(review).toContainText('Ring Joost about the router');
  await review.getByRole('button', { name: 'Go back' }).click();
  await expect(review).toHaveCount(0);
  await submit();
  await expect.poll(() => panel.evaluate(() => document.hasFocus())).toBe(true);
  await page.keyboard.press('Escape');
  await expect(review).toHaveCount(0);
  expect(await statusChanges()).toBe(before);
  expect(page.url()).toBe(addressOf.basics(ticket));
  await submit();
  await review.getByRole('button', { name: 'Solve anyway' }).click();
  await expect.poll(() => ticketState(ticket)).toMatchObject({ status: 'resolved' });
  expect(await statusChanges()).toBe(before + 1);
});

test('the case goes into the reply or, on the page for comments, into a note, by the desk’s own editor', async ({ page }) => {
  await page.goto(addressOf.reply(ticket));
  const note = (panel: Frame) => panel.getByRole('group', { name: 'Case note' });
  let panel = await panelOf(page);
  const body = await typeReply(page, 'Hello Joost, ');
  await panel.getByRole('button', { name: 'Write up as a note…' }).click();
  await expect(note(panel).getByRole('button').first()).toHaveAccessibleName('Copy');
  await note(panel).getByRole('button', { name: 'Insert into the reply' }).click();
  await expect(panel.getByText('Written into your reply. Ctrl+Z takes it back.')).toBeVisible();
  await expect(body).toContainText(`Hello Joost, #${ticket}: `);

  await page.goto(addressOf.reply(ticket).replace('Action=Respond', 'Action=Comment'));
  panel = await panelOf(page);
  const comment = await composerOf(page);
  await panel.getByRole('button', { name: 'Write up as a note…' }).click();
  await note(panel).getByRole('button', { name: 'Insert as an internal note' }).click();
  await expect(panel.getByText('Written into your note. Ctrl+Z takes it back.')).toBeVisible();
  await expect(comment).toContainText(`#${ticket}: `);
});
