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
  await page.getByRole('button', { name: 'Send a test reminder' }).click();
  await expect(page.getByText('Sent. If you saw nothing')).toBeVisible();
  await expect(section(page, 'Keyboard').getByText('Alt+Shift+F')).toBeVisible();
});
