import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { ask, promiseByHand } from './harness/ask-background';
import { faultsIn, ofColours } from './harness/axe';
import { expect, test } from './harness/extension-test';

const contentOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');
const saved = async (page: Page, press: () => Promise<void>): Promise<Download> => {
  const saving = page.waitForEvent('download');
  await press();
  return saving;
};

test('promises go into a calendar file, one or all, and name nobody unless that was chosen', async ({ browserWithExtension: browser }) => {
  const page = await browser.openOwn('today.html');
  const dueAt = await promiseByHand(page, 'Call back', 'tomorrow 15:00');
  await promiseByHand(page, 'Ask the warehouse', 'in 3 days');
  await page.getByRole('button', { name: 'Save as calendar file: Call back' }).click();
  const question = page.getByRole('alertdialog', { name: 'Save this promise as a calendar file?' });
  const one = await saved(page, () => question.getByRole('button', { name: 'Save' }).click());
  expect(one.suggestedFilename()).toMatch(/\.ics$/);
  const file = await contentOf(one);
  expect(file).toContain(`DTSTART:${new Date(dueAt).toISOString().replace(/[-:]|\.000/g, '')}\r\n`);
  expect(file).toContain('SUMMARY:Call back');
  expect(file).not.toMatch(/Dana|kettle/);
  await expect(page.getByText(`Saved as ${one.suggestedFilename()}.`)).toBeVisible();

  await page.getByRole('button', { name: 'Save all as a calendar file' }).click();
  await page.getByRole('checkbox', { name: 'Also say which case it is' }).press('Space');
  const all = await contentOf(await saved(page, () => page.getByRole('alertdialog').getByRole('button', { name: 'Save' }).click()));
  expect(all.match(/^BEGIN:VEVENT/gm)).toHaveLength(2);
  expect(all).toContain('Dana');
});

test('chosen promises are handed on as a file, looked at before they leave and before they are taken over', async ({ browserWithExtension: browser }) => {
  const page = await browser.openOwn('today.html');
  await promiseByHand(page, 'Call back', 'tomorrow 15:00');
  await promiseByHand(page, 'Ask the warehouse', 'in 3 days');
  await page.getByRole('button', { name: 'Hand promises to a colleague' }).click();
  await page.getByRole('checkbox', { name: /^Call back/ }).press('Space');
  await page.getByRole('textbox', { name: 'From' }).fill('Priya');
  await page.getByRole('button', { name: 'See what leaves' }).click();
  await expect(page.getByRole('region', { name: 'This 1 promise leaves' }).getByText('Call back').first()).toBeVisible();
  const file = await saved(page, () => page.getByRole('button', { name: 'Save the file' }).click());
  const text = await contentOf(file);
  expect(text).not.toMatch(/Dana|kettle|warehouse/);

  // The colleague's browser: nothing of it is here any more.
  await ask(page, 'data.wipe', {});
  await expect(page.getByText('No promise is open.')).toBeVisible();
  await page.locator('input[type=file]').setInputFiles({ name: 'promises.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.getByText('2 new. Nothing is deleted.')).toBeVisible();
  await expect(page.getByText(/^From Priya, saved/)).toBeVisible();
  await page.getByRole('button', { name: 'Take them over' }).click();
  await expect(page.getByText('Taken in: 2 new.')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('region', { name: 'Later' }).getByText('from Priya')).toBeVisible();

  await page.getByRole('button', { name: 'How I kept my promises' }).click();
  await expect(page.getByText('Nothing had to be done in these days')).toBeVisible();
  const { later } = await ask(page, 'today.read', {});
  await ask(page, 'commitment.end', { id: later[0]!.id, state: 'done' });
  await expect(page.getByText('1 on time')).toBeVisible();
  await expect(page.getByText('100%')).toBeVisible();

  // The same as a file for the lead: seen first, and it names nobody.
  await page.getByRole('button', { name: 'These numbers as a file, for your lead' }).click();
  await expect(page.getByText('1 on time, 0 by a new time, 0 late, 0 overdue, 0 let go')).toBeVisible();
  const numbers = await contentOf(await saved(page, () => page.getByRole('button', { name: 'Save these numbers as a file' }).click()));
  expect(JSON.parse(numbers)).toMatchObject({ format: 'followthrough-numbers', promises: { onTime: 1, late: 0 } });
  expect(numbers).not.toMatch(/name|Priya|Dana|warehouse/);
  await page.goto(browser.urlOf('studio.html#sheet'));
  const add = async (from: number, to: number) =>
    page.locator('input[type=file]').setInputFiles(Array.from({ length: to - from }, (_, at) => ({ name: `${from + at}.json`, mimeType: 'application/json', buffer: Buffer.from(numbers.replace('"onTime": 1', `"onTime": ${from + at + 1}`)) })));
  await add(0, 3);
  await expect(page.getByText('6 on time, 0 by a new time')).toBeVisible();
  await expect(page.getByText('With one more file it shows medians')).toBeVisible();
  await expect(page.getByRole('region', { name: 'In the middle of the team' })).toHaveCount(0);
  await add(2, 4);
  await expect(page.getByText('10 on time, 0 by a new time')).toBeVisible();
  await expect(page.getByRole('region', { name: 'In the middle of the team' })).toContainText('100%');
  await page.setViewportSize({ width: 320, height: 600 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  expect(await faultsIn(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await faultsIn(page, ofColours), 'dark').toEqual([]);
  await page.getByRole('button', { name: 'Begin again' }).press('Enter');
  await expect(page.getByText('In the middle of the team')).toHaveCount(0);
});

test('everything is removed after a question, copies and access included', async ({ browserWithExtension: browser }) => {
  const page = await browser.openOwn('options.html');
  await promiseByHand(page, 'Call back', 'tomorrow 15:00');
  await page.getByRole('button', { name: 'Remove everything' }).click();
  await page.keyboard.press('Escape');
  expect((await ask(page, 'today.read', {})).later).toHaveLength(1);
  await page.getByRole('button', { name: 'Remove everything' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove everything' }).click();
  await expect(page.getByText('Everything was removed.')).toBeVisible();
  const { later, cases } = await ask(page, 'today.read', {});
  expect([later, cases]).toEqual([[], []]);
});
