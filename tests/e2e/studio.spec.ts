import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { ask } from './harness/ask-background';
import { expect, test } from './harness/extension-test';

const list = 'Item,Why,Required,Situation\nGreet by name,They are somebody,,\n"Say when, to the hour",People plan,yes,\nThank them,,,complaint\n';

const titles = (items: Locator): Promise<string[]> => items.getByRole('row').evaluateAll((rows) => rows.map((row) => row.querySelector('[dir=auto]')!.textContent));

const saved = async (page: Page, press: () => Promise<void>): Promise<string> => {
  const saving = page.waitForEvent('download');
  await press();
  return readFile(await (await saving).path(), 'utf8');
};

const begin = async (page: Page): Promise<void> => {
  await page.getByRole('textbox', { name: 'What is it called?' }).fill('Support');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Support' })).toBeVisible();
};

test('a pasted list becomes a checklist that is put in order, mended, taken back, kept, signed and handed out', async ({ browserWithExtension: browser }) => {
  const page = await browser.openOwn('studio.html');
  await begin(page);
  await page.getByRole('textbox', { name: 'Your list' }).fill(list);
  await page.getByRole('button', { name: 'Add 3 items' }).click();
  const items = page.getByRole('grid', { name: 'Items in their order' });
  const panel = page.frameLocator('iframe');
  await expect(panel.getByRole('checkbox', { name: 'Greet by name' })).toBeVisible();
  await expect(panel.getByText('Thank them')).toHaveCount(0);
  await panel.getByRole('combobox').selectOption('complaint');
  await expect(panel.getByRole('checkbox', { name: 'Thank them' })).toBeVisible();

  // By keyboard: up to the first place.
  await items.getByRole('row', { name: 'Greet by name' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  // What it is dragged to has the focus, in a moment of its own.
  await expect(page.locator('[aria-roledescription="drop indicator"]:focus')).toHaveCount(1);
  const first = page.getByRole('button', { name: 'Insert before Greet by name' });
  await expect(async () => {
    await page.keyboard.press('ArrowUp');
    await expect(first).toBeFocused({ timeout: 300 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect.poll(() => titles(items)).toEqual(['Say when, to the hour', 'Greet by name', 'Thank them']);
  await expect(panel.getByRole('checkbox').first()).toHaveAccessibleName('Say when, to the hour');

  // By the mouse: down to the last.
  const from = (await items.getByRole('row', { name: 'Say when, to the hour' }).boundingBox())!;
  const to = (await items.getByRole('row', { name: 'Thank them' }).boundingBox())!;
  await page.mouse.move(from.x + 20, from.y + 18);
  await page.mouse.down();
  await page.mouse.move(from.x + 24, from.y + 30, { steps: 3 });
  await page.mouse.move(to.x + 24, to.y + to.height - 3, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => titles(items)).toEqual(['Greet by name', 'Thank them', 'Say when, to the hour']);

  await items.getByRole('row', { name: 'Thank them' }).click();
  const form = page.getByRole('region', { name: 'Item: Thank them' });
  await form.getByRole('checkbox', { name: 'Required before a case is closed' }).press('Space');
  await expect(items.getByRole('row', { name: 'Thank them' })).toContainText('required');
  await form.getByRole('textbox', { name: 'Item', exact: true }).fill('');
  const nameless = page.getByRole('region', { name: 'Item: Without a name' });
  await expect(nameless.getByText('Write something here.')).toBeVisible();
  await expect(page.getByRole('tab', { name: /Checklist/ })).toContainText('1 to mend');
  await page.keyboard.press('Control+z');
  await expect(form.getByRole('textbox', { name: 'Item', exact: true })).toHaveValue('Thank them');
  await expect(form.getByText('Write something here.')).toHaveCount(0);

  await expect(page.getByText('Everything is kept.')).toBeVisible();
  await page.reload();
  await expect.poll(() => titles(items)).toEqual(['Greet by name', 'Thank them', 'Say when, to the hour']);
  await expect(items.getByRole('row', { name: 'Thank them' })).toContainText('required');
  await expect(panel.getByRole('checkbox', { name: 'Say when, to the hour' })).toBeVisible();

  // A reply is tried, and the panel asks what an agent would be asked.
  await page.getByRole('tab', { name: 'Try a text' }).click();
  await page.getByRole('textbox', { name: 'A reply' }).fill('We apologize for any inconvenience. We will refund you as soon as possible.');
  await expect(page.getByRole('list', { name: 'What would be asked' })).toContainText('any inconvenience');
  await expect(panel.getByRole('region', { name: 'Draft' })).toContainText('any inconvenience');

  // What agents are asked before a transfer.
  const before = page.getByRole('button', { name: 'Show what is asked before a transfer' });
  await before.click();
  await panel.getByRole('alertdialog', { name: 'Before you transfer' }).getByRole('button', { name: 'Transfer anyway' }).click();
  await expect(panel.getByRole('alertdialog')).toHaveCount(0);
  await expect(before).toBeFocused();

  // The key is made, its file saved, and the next version signed.
  await page.getByRole('tab', { name: /Hand out/ }).click();
  await page.getByRole('textbox', { name: 'Who publishes it' }).fill('Lee, support');
  await page.getByRole('button', { name: 'Make a key' }).click();
  await page.getByRole('textbox', { name: 'Whose key is it?' }).fill('Lee');
  await page.getByLabel('Passphrase', { exact: true }).fill('correct horse battery');
  await page.getByLabel('The same once more').fill('correct horse battery');
  const key = await saved(page, () => page.getByRole('button', { name: 'Make it and save its file' }).click());
  expect(key.startsWith('followthrough-sealed')).toBe(true);
  await page.getByRole('textbox', { name: 'What changed?' }).fill('The first.');
  const text = await saved(page, () => page.getByRole('button', { name: 'Sign and save version 1' }).click());
  expect(JSON.parse(text)).toMatchObject({ name: 'Support', version: 1, changelog: [{ version: 1, changes: 'The first.' }], settings: { items: { value: [{ title: 'Greet by name' }, { title: 'Thank them', required: true }, { required: true }] } } });
  const sound = { ok: true, about: { version: 1, publisher: 'Lee, support', trust: 'first' } };
  expect(await ask(page, 'pack.preview', { text })).toMatchObject(sound);
  await expect(page.getByRole('heading', { name: 'Version 2' })).toBeVisible();
  // Copied from what is kept, after a reload.
  await expect(page.getByText('Everything is kept.')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Copy as a code' }).click();
  expect(await ask(page, 'pack.preview', { text: await page.getByRole('textbox', { name: 'Code' }).inputValue() })).toMatchObject(sound);
});
