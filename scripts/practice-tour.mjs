import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { panelOf } from '../tests/e2e/harness/panel-frame.ts';
import { root } from './paths.mjs';

const folder = join(root, '.output', 'screenshots');

/** @param {import('@playwright/test').Locator} item @returns {Promise<string>} what a screen reader says after its name */
const descriptionOf = (item) =>
  item.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(/\s+/)
      .map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim(),
  );

/**
 * Walks through the practice ticket with a keyboard and a mouse, as a person would, and says what was found.
 * Any step that does not happen in time ends it with an error.
 * @param {import('../tests/e2e/harness/extension-browser.ts').ExtensionBrowser} browser
 * @param {import('@playwright/test').Page} page the practice ticket
 */
export async function takePracticeTour(browser, page) {
  mkdirSync(folder, { recursive: true });
  const saved = [];
  const save = async (tab, name) => {
    const path = join(folder, `${name}.png`);
    await tab.screenshot({ path, animations: 'disabled' });
    saved.push(relative(root, path));
  };

  const panel = await panelOf(page);
  const draft = panel.getByRole('region', { name: 'Draft' });
  const composer = page.getByRole('textbox', { name: 'Your reply' });

  await composer.click();
  await page.keyboard.type('We apologize for any inconvenience this may have caused. ');
  const finding = draft.getByRole('listitem').filter({ hasText: 'inconvenience' }).first();
  await finding.waitFor();
  console.log('A canned line in the draft: “We apologize for any inconvenience this may have caused.”');
  console.log(`  It asked: ${await descriptionOf(finding)}`);
  await save(page, '1-canned-line');

  await composer.click();
  await page.keyboard.press('End');
  await page.keyboard.type('I will call you back tomorrow by 3 pm. ');
  const keep = panel.getByRole('button', { name: /^Keep/ }).first();
  await keep.click();
  const promise = panel
    .getByRole('region', { name: 'Promises' })
    .getByRole('listitem')
    .filter({ has: panel.getByRole('button', { name: 'Done' }) })
    .first();
  await promise.waitFor();
  console.log('A promise in the draft: “I will call you back tomorrow by 3 pm.”');
  console.log(`  Kept: ${(await promise.innerText()).split('\n').filter(Boolean).slice(0, 2).join(', ')}`);
  await save(page, '2-promise');

  await page.getByRole('combobox', { name: 'Transfer to…' }).selectOption({ label: 'Billing' });
  await page.getByRole('button', { name: 'Update' }).click();
  const review = panel.getByRole('alertdialog', { name: 'Before you transfer' });
  await review.waitFor();
  console.log('A transfer to Billing:');
  console.log('  It was held, and asked about first.');
  await save(page, '3-transfer');
  await review.getByRole('button', { name: 'Transfer anyway' }).click();
  await page.getByText('Now with Billing.').waitFor();
  console.log('  Transfer anyway: it went on.');

  const today = await browser.openOwn('today.html');
  await today.getByRole('heading', { level: 1 }).waitFor();
  await save(today, '4-today');
  await page.bringToFront();
  await page.emulateMedia({ colorScheme: 'dark' });
  await save(page, '5-dark');
  console.log(`\nScreenshots:\n${saved.map((path) => `  ${path}`).join('\n')}`);
}
