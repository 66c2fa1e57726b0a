import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ask, promiseByHand } from './harness/ask-background';
import { expect, test } from './harness/extension-test';

const passphrase = 'four old copper kettles';
const section = (page: Page, name: string) => page.getByRole('region', { name });

test('a sealed backup is saved, opens with its passphrase alone, says what it does, and is taken in and back', async ({ browserWithExtension: browser }) => {
  const page = await browser.openOwn('options.html');
  await promiseByHand(page, 'Call Dana back', 'tomorrow 15:00');
  const backup = section(page, 'Backup');
  await expect(backup.getByText('No backup was saved')).toBeVisible();
  await backup.getByRole('button', { name: 'Save a backup' }).click();
  await backup.getByLabel('Passphrase').fill('too short');
  await backup.getByRole('button', { name: 'Seal and save' }).click();
  await expect(backup.getByText('at least 12 characters')).toBeVisible();
  await backup.getByLabel('Passphrase').fill(passphrase);
  await backup.getByLabel('The same once more').fill(passphrase);
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const download = await saving;
  await expect(backup.getByText(`Saved as ${download.suggestedFilename()}`)).toBeVisible();
  await expect(backup.getByText('The last backup was saved')).toBeVisible();
  const sealed = await readFile(await download.path());
  expect(sealed.toString('latin1')).not.toContain('Dana');

  const { later } = await ask(page, 'today.read', {});
  await ask(page, 'commitment.end', { id: later[0]!.id, state: 'done' });
  await ask(page, 'case.remove', { key: later[0]!.caseKey });

  const restore = section(page, 'Take a backup in');
  const choose = async (bytes: Buffer, name: string): Promise<void> => {
    await restore.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
  };
  await choose(Buffer.from('%PDF-1.7'), 'other.pdf');
  await expect(restore.getByText('This is not a file that Followthrough saved.')).toBeVisible();
  await choose(sealed, 'whole.backup');
  await restore.getByLabel('Passphrase').fill('three old copper kettles');
  await page.keyboard.press('Enter');
  await expect(restore.getByText('does not open with this passphrase')).toBeVisible();
  await restore.getByRole('button', { name: 'Cancel' }).click();
  const torn = Buffer.from(sealed);
  torn[torn.length - 60]! ^= 1;
  await choose(torn, 'torn.backup');
  await restore.getByLabel('Passphrase').fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(restore.getByText('The file is damaged')).toBeVisible();

  await choose(sealed, 'whole.backup');
  await restore.getByLabel('Passphrase').fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(restore.getByText('2 new')).toBeVisible();
  await expect(restore.getByText('Promises: 1 new')).toBeVisible();
  expect((await ask(page, 'today.read', {})).later).toEqual([]);
  await restore.getByRole('button', { name: 'Take it in' }).click();
  await expect(page.getByText(/^Taken in: 2 new/)).toBeVisible();
  expect((await ask(page, 'today.read', {})).later).toMatchObject([{ what: 'Call Dana back' }]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await ask(page, 'today.read', {})).later).toEqual([]);
});
