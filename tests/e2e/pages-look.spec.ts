import type { Page } from '@playwright/test';
import { promiseByHand } from './harness/ask-background';
import { faultsIn, ofColours } from './harness/axe';
import type { ExtensionBrowser } from './harness/extension-browser';
import { expect, test } from './harness/extension-test';
import { panelOf } from './harness/panel-frame';

/** A page of ours with all that it complains of. */
async function openHeard(browser: ExtensionBrowser, name: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(browser.urlOf(`${name}.html`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return { page, complaints };
}

async function looksRight(page: Page): Promise<void> {
  expect(await faultsIn(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await faultsIn(page, ofColours), 'dark').toEqual([]);
}

for (const name of ['welcome', 'today', 'options', 'studio', 'popup'])
  test(`the page ${name} has no fault that axe can see, light and dark, does nothing that its own policy refuses, and does not scroll sideways at 320 px`, async ({ browserWithExtension: browser }) => {
    const { page, complaints } = await openHeard(browser, name);
    if (name === 'today') {
      await promiseByHand(page, 'Call Dana back', 'in 2 hours');
      await expect(page.getByText('Call Dana back')).toBeVisible();
    }
    await looksRight(page);
    await page.setViewportSize({ width: 320, height: 600 });
    const hidden = await page.evaluate(() => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
      return { aside: scrollWidth - clientWidth, below: scrollHeight - clientHeight };
    });
    expect(hidden.aside).toBe(0);
    if (name === 'popup') expect(hidden.below).toBe(0);
    expect(complaints).toEqual([]);
  });

test('the practice ticket has no fault that axe can see, light and dark, and does nothing that its own policy refuses', async ({ browserWithExtension: browser }) => {
  const { page, complaints } = await openHeard(browser, 'practice');
  const panel = await panelOf(page);
  await page.getByRole('button', { name: 'Type it for me' }).click();
  await expect(panel.getByRole('button', { name: 'Not here' })).toBeVisible();
  // The panel's frame has tests of its own.
  await looksRight(page);
  expect(complaints).toEqual([]);
});

test('every part of the studio is as the pages are', async ({ browserWithExtension: browser }) => {
  const { page, complaints } = await openHeard(browser, 'studio');
  await page.getByRole('textbox', { name: 'What is it called?' }).fill('Support');
  await page.getByText('The ten principles').click();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.frameLocator('iframe').getByRole('checkbox').first()).toBeVisible();
  await page.setViewportSize({ width: 320, height: 600 });
  const unset = page.getByRole('button', { name: /^Put it into the pack/ });
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    for (let left = await unset.count(); left > 0; left -= 1) await unset.first().click();
    expect(await faultsIn(page), await tab.innerText()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  }
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await faultsIn(page, ofColours), 'dark').toEqual([]);
  expect(complaints).toEqual([]);
});
