import type { Locator, Page } from '@playwright/test';
import { ask } from './harness/ask-background';
import { expect, test } from './harness/extension-test';
import { panelOf } from './harness/panel-frame';

const section = (page: Page, name: string) => page.getByRole('region', { name });
const undo = (page: Page) => page.locator('.ui-toast').getByRole('button', { name: 'Undo' }).click();
const rule = { id: 'in-a-hurry', patterns: ['\\blickety-split\\b'], question: { plain: 'By when?' }, why: 'That is no time.', flags: ['We send it lickety-split.', 'It comes lickety-split.'], allows: ['It comes on Friday.'] };
const pack = (changes: object = {}) => JSON.stringify({ schema: 1, name: 'House rules', language: 'en', label: 'vague-time', source: 'Our own.', parts: {}, rules: [{ ...rule, ...changes }] });
const takeIn = (packs: Locator, text: string) => packs.locator('input[type=file]').setInputFiles({ name: 'house.json', mimeType: 'application/json', buffer: Buffer.from(text) });

test('a limit is added, changed and removed, each with a way back, and asked about in the next draft', async ({ browserWithExtension: browser }) => {
  const page = await browser.openOwn('options.html');
  const limits = section(page, 'What you may give without asking');
  await limits.getByRole('button', { name: 'Add a limit' }).click();
  const form = limits.getByRole('form', { name: 'A new limit' });
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByText('Write an amount, for example 50.')).toBeVisible();
  await expect(form.getByText('Three letters, such as EUR, or %.')).toBeVisible();
  await form.getByLabel('Up to').fill('1.200,50');
  await form.getByLabel('Currency').fill('eur');
  await form.getByLabel('Who approves more').fill('Ana');
  await form.getByLabel('How to reach them').fill('ext. 12');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(limits.getByText('Refunds up to 1,200.5 EUR')).toBeVisible();
  await undo(page);
  await expect(limits.getByRole('listitem')).toHaveCount(0);

  await ask(page, 'authority.write', { rows: [{ id: 'one', remedy: 'refund', limit: 50, currency: 'GBP', approver: 'Ana', reach: 'ext. 12', redFlag: '' }] });
  await limits.getByRole('button', { name: 'Edit: Refunds up to 50 GBP' }).click();
  await limits.getByLabel('Up to').fill('20');
  await limits.getByLabel('Up to').press('Enter');
  await expect(limits.getByText('Refunds up to 20 GBP')).toBeVisible();
  await limits.getByRole('button', { name: 'Remove: Refunds up to 20 GBP' }).click();
  await expect(limits.getByRole('listitem')).toHaveCount(0);
  await undo(page);
  await expect(limits.getByText('Refunds up to 20 GBP')).toBeVisible();

  const practice = await browser.openOwn('practice.html');
  const panel = await panelOf(practice);
  await practice.getByRole('textbox', { name: 'Your reply' }).click();
  await practice.keyboard.type('I have refunded you £38 for the delivery.');
  await expect(panel.getByText('Above your limit of £20 for refunds. Ana approves: ext. 12.', { exact: true })).toBeVisible();
});

test('a pack that fails its own examples is refused with the lines; a sound one asks, says its name, and can be removed and had back', async ({ browserWithExtension: browser }) => {
  const page = await browser.openOwn('options.html');
  const packs = section(page, 'Rules of your own');
  await takeIn(packs, pack({ flags: ['We send it lickety-split.', 'We send it presto.'] }));
  await expect(packs.getByRole('status')).toContainText('in-a-hurry: does not flag “We send it presto.”');
  await takeIn(packs, pack({ patterns: ['(?:a+)+$'] }));
  await expect(packs.getByRole('status')).toContainText('could take for ever');
  await expect(packs.getByRole('button', { name: /^Remove the pack/ })).toHaveCount(0);

  await takeIn(packs, pack());
  await expect(packs.getByText('House rules')).toBeVisible();
  await expect(packs.getByRole('status')).toBeEmpty();
  const practice = await browser.openOwn('practice.html');
  const panel = await panelOf(practice);
  await practice.getByRole('textbox', { name: 'Your reply' }).click();
  await practice.keyboard.type('We send it lickety-split.');
  const question = panel.getByText('Asked by the pack “House rules”');
  await expect(question).toBeVisible();
  await packs.getByRole('button', { name: 'Remove the pack House rules' }).click();
  await expect(question).toHaveCount(0);
  await undo(page);
  await expect(question).toBeVisible();
});

test('long sentences are asked about once that is turned on', async ({ browserWithExtension: browser }) => {
  const page = await browser.openOwn('options.html');
  const box = section(page, 'What is asked about').getByRole('checkbox');
  await expect(box).not.toBeChecked();
  await box.press('Space');
  await expect.poll(async () => (await ask(page, 'asking.read', {})).plainLanguage).toBe(true);
  await undo(page);
  await expect(box).not.toBeChecked();
});
