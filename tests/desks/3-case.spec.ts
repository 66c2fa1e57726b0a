import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from '@playwright/test';
import { ask } from '../e2e/harness/ask-background';
import { panelOf } from '../e2e/harness/panel-frame';
import { expect, test } from './harness/desk-test';
import { addressOf, signIn, typeReply } from './harness/request-tracker';

const firstTick = (panel: Frame) => panel.getByRole('region', { name: 'Checklist' }).getByRole('checkbox').first();
const tick = async (panel: Frame): Promise<void> => {
  await panel.getByRole('region', { name: 'Checklist' }).locator('label').first().click();
  await expect(firstTick(panel)).toBeChecked();
};

test('reads number, subject and requester of the ticket', async ({ page }) => {
  await page.goto(addressOf.ticket(2));
  const about = (await panelOf(page)).getByRole('region', { name: 'Case' });
  await expect(about).toContainText('#2');
  await expect(about).toContainText('Twenty minutes on hold and then cut off');
  await expect(about).toContainText('Marcus Oyelaran');
});

test('one case in two tabs, after a reload, after the worker was stopped, after the browser restarted', async ({ browserWithExtension: browser, page }) => {
  await page.goto(addressOf.ticket(1));
  await tick(await panelOf(page));

  const second = await browser.context.newPage();
  await second.goto(addressOf.reply(1));
  await expect(firstTick(await panelOf(second))).toBeChecked();

  await page.reload();
  await expect(firstTick(await panelOf(page))).toBeChecked();

  await browser.stopWorker();
  await page.reload();
  await expect(firstTick(await panelOf(page))).toBeChecked();

  await browser.restart();
  const after = await browser.context.newPage();
  await signIn(after);
  await after.goto(addressOf.ticket(1));
  await expect(firstTick(await panelOf(after))).toBeChecked();
  const today = await browser.openOwn('today.html');
  const { cases } = await ask(today, 'today.read', {});
  expect(cases.filter(({ number }) => number === '1')).toHaveLength(1);
});

/** All that the browser wrote to disk for one kind of storage, as raw bytes. */
const writtenTo = (folder: string): Buffer =>
  Buffer.concat(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile())
      .map((path) => readFileSync(path)),
  );

test('no word of a message stands in the database', async ({ browserWithExtension: browser, page }) => {
  await page.goto(addressOf.ticket(2));
  await panelOf(page);
  await page.goto(addressOf.reply(2));
  const panel = await panelOf(page);
  await typeReply(page, 'We apologize for any inconvenience this may have caused. Marmalade.');
  await expect(panel.getByRole('region', { name: 'Draft' }).getByRole('listitem')).not.toHaveCount(0);
  await tick(panel);
  await browser.context.close();

  const written = writtenTo(join(browser.profile, 'Default', 'IndexedDB'));
  const holds = (words: string): boolean => written.includes(words, 0, 'utf8') || written.includes(words, 0, 'utf16le');
  expect(holds('request-tracker@')).toBe(true);
  expect(['costing me money', 'restart-your-router', 'Marmalade', 'inconvenience'].filter(holds)).toEqual([]);
});
