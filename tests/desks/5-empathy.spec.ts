import type { Locator, Page } from '@playwright/test';
import { panelOf } from '../e2e/harness/panel-frame';
import { expect, test } from './harness/desk-test';
import { addressOf, typeReply } from './harness/request-tracker';

const canned = 'We apologize for any inconvenience this may have caused.';

/** A word that is certainly read: once it is underlined or listed, everything before it has been read too. */
const findingsOf = async (page: Page): Promise<Locator> =>
  (await panelOf(page)).getByRole('region', { name: 'Draft' }).getByRole('listitem');

/** The words that the browser underlines in the editor, by the highlights of its document. */
const underlined = (body: Locator): Promise<string[]> =>
  body.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('followthrough'))
      .flatMap(([, highlight]) => [...highlight].map((range) => (range as Range).toString())),
  );

test.beforeEach(async ({ page }) => {
  // The reply page shows no messages: what the ticket page showed is held for the session.
  await page.goto(addressOf.ticket(2));
  await expect(page.locator('.messagebody').first()).toContainText('twenty minutes');
  await expect((await panelOf(page)).getByRole('region', { name: 'Case' })).toContainText('#2');
  await page.goto(addressOf.reply(2));
});

test('one canned line: one question that names what this customer said, underlined without a change to the editor', async ({ page }) => {
  const findings = await findingsOf(page);
  const body = await typeReply(page, canned);
  const typed = await body.evaluate((element) => element.innerHTML);
  await expect(findings).toHaveCount(1);
  await expect(findings.first()).toHaveAccessibleDescription(/twenty minutes|since Sunday/);
  await expect(findings.first()).toHaveAccessibleDescription(/\?$/);
  await expect.poll(() => underlined(body)).toEqual([expect.stringContaining('any inconvenience')]);
  expect(await body.evaluate((element) => element.innerHTML)).toBe(typed);
  await expect((await panelOf(page)).getByRole('button', { name: /insert|use this|replace/i })).toHaveCount(0);
});

test('words that are about this customer raise none', async ({ page }) => {
  const findings = await findingsOf(page);
  const body = await typeReply(page, 'Twenty minutes on hold, after two calls, is not acceptable, and I am sorry. ');
  // The canned line after it is a sure sign that the whole draft was read.
  await page.keyboard.type(canned);
  await expect(findings).toHaveCount(1);
  await expect.poll(() => underlined(body)).toEqual([expect.stringContaining('any inconvenience')]);
});

test('signature, quotation and notes are never judged', async ({ page }) => {
  await page.goto(`${addressOf.reply(2)}&QuoteTransaction=`);
  const findings = await findingsOf(page);
  const body = await typeReply(page, 'Hello Marcus, I read what you wrote. ');
  await body.evaluate((element, words) => {
    const quote = document.createElement('blockquote');
    quote.textContent = `On Monday Maya wrote: ${words}`;
    element.append(quote);
  }, canned);
  await page.keyboard.type(canned);
  await expect(findings).toHaveCount(1);
  await expect.poll(() => underlined(body)).toHaveLength(1);

  await page.locator('.bootstrap-select').filter({ has: page.locator('#UpdateType') }).locator('button.dropdown-toggle').click();
  await page.locator('.dropdown-menu.show li a').filter({ hasText: /Comment/ }).first().click();
  await body.click();
  await page.keyboard.type(' ');
  await expect(findings).toHaveCount(0);
  await expect.poll(() => underlined(body)).toEqual([]);
});

test('“Not here” puts the question aside for this conversation', async ({ page }) => {
  const findings = await findingsOf(page);
  const body = await typeReply(page, canned);
  await expect(findings).toHaveCount(1);
  await findings.first().getByRole('button', { name: 'Not here' }).click();
  await expect(findings).toHaveCount(0);
  await expect.poll(() => underlined(body)).toEqual([]);
  await body.click();
  await page.keyboard.type(' Really.');
  await page.goto(addressOf.reply(2));
  const again = await findingsOf(page);
  const fresh = await typeReply(page, `${canned} We are sorry for any inconvenience caused.`);
  await expect(again).toHaveCount(1);
  await expect.poll(() => underlined(fresh)).toHaveLength(1);
});

for (const scope of ['This conversation', 'This site', 'One hour'] as const)
  test(`pause: ${scope.toLowerCase()}`, async ({ page }) => {
    const findings = await findingsOf(page);
    const panel = await panelOf(page);
    const body = await typeReply(page, canned);
    await expect(findings).toHaveCount(1);
    await panel.getByRole('button', { name: 'Pause' }).click();
    await panel.getByRole('menuitemcheckbox', { name: scope }).click();
    await expect(findings).toHaveCount(0);
    await expect.poll(() => underlined(body)).toEqual([]);
    await panel.getByRole('button', { name: 'Resume' }).click();
    await body.click();
    await page.keyboard.type(' ');
    await expect(findings).toHaveCount(1);
  });
