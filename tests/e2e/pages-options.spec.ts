import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ask, promiseByHand } from './harness/ask-background';
import { expect, test } from './harness/extension-test';
import { panelOf } from './harness/panel-frame';

const origin = 'http://desk.test:8080';
const section = (page: Page, name: string) => page.getByRole('region', { name });

test('a site is paused, turned off and taken back, each in words', async ({ browserWithExtension: browser }) => {
  const page = await browser.openOwn('options.html');
  await expect(section(page, 'Sites').getByText('Not turned on anywhere yet')).toBeVisible();
  await ask(page, 'site.turn', { origin, on: true });

  const sites = section(page, 'Sites');
  await expect(sites.getByText(origin, { exact: true })).toBeVisible();
  const site = async () => (await ask(page, 'site.list', {})).find((one) => one.origin === origin);
  // The box lies under its drawn one, so the keyboard ticks it.
  await sites.getByRole('checkbox', { name: `Pause on ${origin}` }).press('Space');
  await expect.poll(async () => (await site())?.paused).toBe(true);
  await sites.getByRole('checkbox', { name: `On for ${origin}` }).press('Space');
  await expect.poll(async () => (await site())?.on).toBe(false);

  await sites.getByRole('button', { name: `Take back access to ${origin}` }).click();
  const question = page.getByRole('alertdialog', { name: `Take back access to ${origin}?` });
  await expect(question.getByText('click the toolbar icon on that site')).toBeVisible();
  await expect(question.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await question.getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByText(`Access to ${origin} was taken back.`)).toBeVisible();
});

test('everything kept is saved as one plain file', async ({ browserWithExtension: browser }) => {
  const page = await browser.openOwn('options.html');
  await promiseByHand(page, 'Call Dana back', 'tomorrow 15:00');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save everything as a file' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^followthrough-\d{4}-\d\d-\d\d\.json$/);
  const { format, tables } = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(format).toBe('followthrough-backup');
  expect(tables.commitments).toMatchObject([{ what: 'Call Dana back', state: 'open' }]);
  expect(tables.cases).toMatchObject([{ title: 'Lid of the blue kettle', requester: 'Dana' }]);
  await expect(page.getByText(`Saved as ${download.suggestedFilename()}.`)).toBeVisible();
});

test('a question that was put aside can be had back', async ({ browserWithExtension: browser }) => {
  const practice = await browser.openOwn('practice.html');
  const panel = await panelOf(practice);
  await practice.getByRole('button', { name: 'Type it for me' }).click();
  await panel.getByRole('button', { name: 'Not here' }).click();
  await expect(panel.getByRole('region', { name: 'Draft' }).getByRole('listitem')).toHaveCount(0);

  const page = await browser.openOwn('options.html');
  await section(page, 'Questions you put aside').getByRole('button', { name: /^Ask again about/ }).click();
  await expect(page.getByText('You have not put any question aside.')).toBeVisible();
});

test('a test reminder is shown, and the key that opens the sidebar is named', async ({ browserWithExtension: browser }) => {
  const page = await browser.openOwn('options.html');
  await page.getByRole('button', { name: 'Ring now to see it' }).click();
  await expect(page.getByText('It rang. If you saw nothing')).toBeVisible();
  await expect(section(page, 'Keyboard').getByText('Alt+Shift+F')).toBeVisible();
});

test('hours are typed as one says them, and what cannot be read is said beside its field', async ({ browserWithExtension: browser }) => {
  const page = await browser.openOwn('options.html');
  const hours = section(page, 'Your hours');
  const field = (name: string) => hours.getByRole('textbox', { name });
  await field('Monday').fill('9-12:30, 13:15–17');
  await field('Friday').fill('nine to five');
  await field('Holidays and days off').fill('2026-12-25 Christmas\nsometime in May');
  await field('Time zone').fill('Atlantis');
  await hours.getByRole('button', { name: 'Save hours' }).click();
  await expect(field('Friday')).toHaveAccessibleDescription(/can’t read this/);
  await expect(field('Holidays and days off')).toHaveAccessibleDescription('Line 2 has no date that I can read: “sometime in May”.');
  await expect(field('Time zone')).toHaveAccessibleDescription(/don’t know a time zone/);
  await field('Friday').fill('off');
  await field('Holidays and days off').fill('2026-12-25 Christmas\n1 May 2027');
  await field('Time zone').fill('New York');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Your hours are saved.').first()).toBeVisible();
  const kept = async () => (await ask(page, 'times.read', {})).hours;
  expect(await kept()).toMatchObject({ zone: 'America/New_York', week: { mon: [{ from: '09:00', to: '12:30' }, { from: '13:15', to: '17:00' }], fri: [] } });
  expect((await kept()).holidays).toEqual([{ date: '2026-12-25', name: 'Christmas' }, { date: '2027-05-01', name: '' }]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await kept()).zone).toBeNull();
});

test('usual times are added, changed, moved by keyboard and removed, each with a way back', async ({ browserWithExtension: browser }) => {
  const page = await browser.openOwn('options.html');
  const times = section(page, 'Usual times');
  const words = async () => (await ask(page, 'times.read', {})).presets;
  const first = await words();
  await times.getByRole('button', { name: 'Move down: in 2 hours' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(words).toEqual([first[1], first[0], ...first.slice(2)]);
  // The page follows what is kept; until then the press would be of the old row.
  await expect(times.getByRole('listitem').nth(1)).toContainText('in 2 hours');
  await expect(times.getByRole('button', { name: 'Move down: in 2 hours' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await words())[2]).toBe('in 2 hours');

  await times.getByRole('button', { name: 'Change: next Monday' }).click();
  const form = times.getByRole('form');
  await form.getByRole('textbox').fill('whenever');
  await page.keyboard.press('Enter');
  await expect(form.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  await form.getByRole('textbox').fill('Friday after lunch');
  await page.keyboard.press('Enter');
  await expect.poll(words).toContain('Friday after lunch');
  await times.getByRole('button', { name: 'Remove: this afternoon' }).click();
  await expect.poll(words).not.toContain('this afternoon');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(words).toContain('this afternoon');
  await times.getByRole('button', { name: 'Add a time' }).click();
  await form.getByRole('textbox').fill('in 20 minutes');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await words()).at(-1)).toBe('in 20 minutes');
});
