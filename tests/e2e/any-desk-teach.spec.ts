import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { harbourPath, lanternPath, openAnyDesks } from './harness/any-desks';
import { ask } from './harness/ask-background';
import { expect, test } from './harness/extension-test';
import type { LocalSite } from './harness/local-site';
import { panelOf } from './harness/panel-frame';
import { newestFeed } from './harness/tab-feed';
import { beginTeaching, show } from './harness/teach';

let desk: LocalSite;
test.beforeEach(async () => {
  desk = await openAnyDesks();
});
test.afterEach(() => desk.close());

const did = (page: Page) => page.evaluate(() => document.body.dataset.did ?? '');

test('a menu that assigns at once is shown, held, saved, taken back and taken in again', async ({ browserWithExtension: browser }) => {
  const page = await browser.context.newPage();
  await page.goto(desk.url('lantern.test', lanternPath));
  await expect.poll(async () => (await newestFeed(browser))?.conversation?.number).toBe('77');
  const panel = await panelOf(page);
  await expect(panel.getByRole('status', { name: 'Desk' })).toContainText('I can see: conversation ✓, reply ✗, transfer ✓');
  await page.click('#open-reply');
  await page.keyboard.type('Two words');
  await beginTeaching(panel);
  await show(panel, page, 'Where you write', () => page.locator('.note-editable').click(), 'I read your reply: 2 words.');
  await show(panel, page, 'What sends it', () => page.locator('.btn-send').click(), 'I notice when this sends your reply.');
  expect(await did(page)).toBe('');
  await page.locator('.dropdown-toggle').first().click();
  await show(panel, page, 'What hands the customer over', () => page.getByText('Tomas Berg').click(), 'I hold it when an item of this menu is chosen.');
  expect(await did(page)).toBe('');

  await page.getByText('Tomas Berg').click();
  const review = panel.getByRole('alertdialog', { name: 'Before you transfer' });
  await expect(review).toBeVisible();
  expect(await did(page)).toBe('');
  await review.getByRole('button', { name: 'Go back' }).click();
  await expect(review).toHaveCount(0);
  expect(await did(page)).toBe('');

  await page.reload();
  await expect.poll(async () => (await newestFeed(browser))?.health?.desk?.tier).toBe('taught');
  const reloaded = await panelOf(page);
  await expect(reloaded.getByRole('status', { name: 'Desk' })).toContainText('I can see: conversation ✓');
  await page.locator('.dropdown-toggle').first().click();
  await page.getByText('Tomas Berg').click();
  const again = reloaded.getByRole('alertdialog', { name: 'Before you transfer' });
  await again.getByRole('button', { name: 'Transfer anyway' }).click();
  await expect.poll(() => did(page)).toBe('assigned:7');

  const options = await browser.openOwn('options.html');
  const origin = new URL(page.url()).origin;
  const saving = options.waitForEvent('download');
  await options.getByRole('button', { name: `Save what I know of ${origin} as a file` }).click();
  const file = await readFile(await (await saving).path(), 'utf8');
  expect(JSON.parse(file)).toMatchObject({ format: 'followthrough-desk', origin, tier: 'taught' });
  expect(file).not.toMatch(/Tomas|Two words/);
  await options.getByRole('button', { name: `Remove what I know of ${origin}` }).click();
  await expect(options.getByText('You have shown me no desk yet.')).toBeVisible();
  await options.getByRole('region', { name: 'Desks that you showed' }).locator('input[type=file]').setInputFiles({ name: 'desk.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(options.getByText(origin, { exact: true })).not.toHaveCount(0);
  expect(await ask(options, 'taught.list', {})).toEqual([JSON.parse(file)]);
});

test('the form of a transfer dialog with unreadable names is shown and held; Escape gives up; the keyboard can point', async ({ browserWithExtension: browser }) => {
  const page = await browser.context.newPage();
  await page.goto(desk.url('harbour.test', harbourPath));
  await expect.poll(async () => (await newestFeed(browser))?.conversation?.number).toBe('48291');
  const panel = await panelOf(page);
  await page.click('#move-it');
  await beginTeaching(panel);
  await panel.getByRole('button', { name: 'Show: What hands the customer over' }).click();
  await expect(panel.getByText('Click it on the page now.')).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.hasFocus() && document.activeElement?.shadowRoot === null)).toBe(true);
  await page.locator('#popup select').focus();
  await page.keyboard.press('Escape');
  await expect(panel.getByText('Click it on the page now.')).toHaveCount(0);

  await show(panel, page, 'What hands the customer over', async () => {
    await page.locator('#popup input[type=submit]').focus();
    await page.keyboard.press('Enter');
  }, 'I hold it when the form is sent.');
  expect(await did(page)).toBe('');
  await page.selectOption('#popup select', 'Refunds');
  await page.click('#popup input[type=submit]');
  const review = panel.getByRole('alertdialog', { name: 'Before you transfer' });
  await expect(review).toBeVisible();
  expect(await did(page)).toBe('');
  await review.getByRole('button', { name: 'Transfer anyway' }).click();
  await expect.poll(() => did(page)).toBe('moved:2');
});

test('a file that is not sound is refused whole', async ({ browserWithExtension: browser }) => {
  const options = await browser.openOwn('options.html');
  const sound = { format: 'followthrough-desk', schema: 1, origin: 'http://desk.test', name: 'desk.test', checked: '2026-11-26', tier: 'taught', composer: { any: ['#reply', '...'] } };
  const hold = (target: string[]) => ({ ...sound, actions: [{ id: 'all', kind: 'transfer', on: ['click'], target, hold: true }] });
  const hostile = [
    'not json',
    JSON.stringify({ ...sound, script: 'alert(1)' }),
    JSON.stringify({ ...sound, origin: 'javascript:alert(1)' }),
    JSON.stringify({ ...sound, origin: 'http://desk.test/path' }),
    JSON.stringify(sound).replace('"composer":{', '"composer":{"__proto__":{"polluted":true},'),
    JSON.stringify({ ...sound, composer: { any: ['a'.repeat(400)] } }),
    JSON.stringify(hold(['*'])),
    JSON.stringify(hold(['body'])),
    JSON.stringify({ ...sound, tier: 'verified' }),
  ];
  for (const text of hostile) expect(await ask(options, 'taught.import', { text })).toMatchObject({ ok: false });
  expect(await ask(options, 'taught.list', {})).toEqual([]);
  expect(await ask(options, 'taught.import', { text: JSON.stringify(sound) })).toMatchObject({ ok: true });
});

test('the diagnostic holds structure and none of the words of the page; the questions can be asked by hand', async ({ browserWithExtension: browser }) => {
  const page = await browser.context.newPage();
  await page.goto(desk.url('harbour.test', harbourPath));
  await expect.poll(async () => (await newestFeed(browser))?.conversation?.number).toBe('48291');
  const panel = await panelOf(page);
  await panel.getByRole('button', { name: 'Details' }).click();
  await panel.getByRole('button', { name: 'Copy diagnostic' }).click();
  const text = panel.getByRole('textbox', { name: 'The structure of this page' });
  await expect(text).toHaveValue(/redactor-in/);
  const described = (await text.inputValue()).toLowerCase();
  const words = await page.evaluate(() => [...new Set(document.body.innerText.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu))]);
  expect(words.filter((word) => new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u').test(described))).toEqual([]);
  expect(described).not.toContain('48291');
});
