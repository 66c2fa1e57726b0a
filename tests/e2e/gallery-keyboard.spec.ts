import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from './harness/extension-browser';
import { expect, test } from './harness/extension-test';

const nameOfFocused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    return focused?.getAttribute('aria-label') ?? focused?.closest('label')?.textContent?.trim() ?? focused?.textContent?.trim() ?? '';
  });

/** Presses Tab until the focus leaves the page or comes round. @returns the names passed, in order */
const tabThrough = async (page: Page): Promise<string[]> => {
  const names: string[] = [];
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement === document.body)) break;
    names.push(await nameOfFocused(page));
  }
  return names;
};

const open = async (browser: ExtensionBrowser, scene = 'reply'): Promise<Page> => {
  const page = await browser.openOwn(`gallery.html?scene=${scene}`);
  await expect(page.getByRole('region', { name: 'Draft', includeHidden: true })).toBeAttached();
  return page;
};

test('Tab passes everything once, in the order of the page', async ({ browserWithExtension }) => {
  const page = await open(browserWithExtension);
  const names = await tabThrough(page);
  const inOrder = ['Fold the sidebar', 'Show in draft', 'Not here', 'Why?', 'Listen to understand', 'More about “Listen to understand”', 'Done', 'Snooze', 'Move', 'Drop', 'Keep', 'Change', 'No thanks', 'Add a promise', 'Details', 'Pause', 'Today: 3 promises due'];
  expect(names.filter((name) => inOrder.includes(name))).toEqual(inOrder);
  expect(names.filter((name) => name === '')).toEqual([]);
});

test('what has the focus can be seen to have it', async ({ browserWithExtension }) => {
  const page = await open(browserWithExtension);
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab');
    const drawn = await page.evaluate(() => {
      const focused = document.activeElement!;
      const marked = focused.closest('label')?.querySelector('.ui-checkbox-box') ?? focused;
      return getComputedStyle(marked).outlineStyle;
    });
    expect(drawn, await nameOfFocused(page)).toBe('solid');
  }
});

test('a finding is a list item whose description is its question', async ({ browserWithExtension }) => {
  const page = await open(browserWithExtension);
  const finding = page.getByRole('region', { name: 'Draft', exact: true }).getByRole('listitem');
  await expect(finding).toHaveAccessibleDescription('They waited on hold for twenty minutes, twice. What would you say about that, in your own words?');
  await expect(finding).toContainText('We apologize for any inconvenience');
});

test('“Not here” by keyboard leaves the focus on Undo', async ({ browserWithExtension }) => {
  const page = await open(browserWithExtension);
  await page.getByRole('button', { name: 'Not here' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
});

test('Escape closes a form and gives the focus back to its button', async ({ browserWithExtension }) => {
  const page = await open(browserWithExtension);
  await page.getByRole('button', { name: 'Add a promise' }).click();
  await expect(page.getByRole('textbox', { name: 'What did you promise?' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Add a promise' })).toBeFocused();
});

test('a time is shown exactly before it is saved, and one that is not understood is said', async ({ browserWithExtension }) => {
  const page = await open(browserWithExtension);
  await page.getByRole('button', { name: 'Add a promise' }).click();
  await page.getByRole('textbox', { name: 'What did you promise?' }).fill('Call back');
  const when = page.getByRole('textbox', { name: 'By when?' });
  await when.fill('in 2 hours');
  await expect(when).toHaveAccessibleDescription(/6:20 PM Berlin time|18:20 Berlin time/);
  await when.fill('when the cows come home');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(when).toHaveAttribute('aria-invalid', 'true');
  await expect(when).toHaveAccessibleDescription(/can’t read that as a time/);
});

test('the transfer review asks with the focus on “Go back”, and a key that is still held does not answer', async ({ browserWithExtension }) => {
  const page = await open(browserWithExtension, 'second-transfer');
  const review = page.getByRole('alertdialog', { name: 'Before you transfer' });
  const back = review.getByRole('button', { name: 'Go back' });
  await expect(back).toBeFocused();
  await expect(review).toContainText('second transfer');
  await page.evaluate(() => {
    const held = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, cancelable: true });
    document.activeElement!.dispatchEvent(held);
    document.activeElement!.dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter', bubbles: true }));
  });
  await expect(back).toBeEnabled();
  await page.keyboard.press('Tab');
  await expect(review.getByRole('button', { name: 'Transfer anyway' })).toBeFocused();
  await expect(page.locator('[data-guarded]')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(review.getByRole('button', { name: 'Transfer anyway' })).toBeDisabled();
});

test('a promise of the draft that is offered further down is named at the edge, and one press leads to it', async ({ browserWithExtension }) => {
  const page = await open(browserWithExtension);
  const below = page.getByRole('button', { name: 'In your draft: ' });
  const keep = page.getByRole('region', { name: 'Promises', exact: true }).getByRole('button', { name: 'Keep', exact: true });
  await page.setViewportSize({ width: 360, height: 1_600 });
  await expect(keep).toBeInViewport();
  await expect(below).toHaveCount(0);
  await page.setViewportSize({ width: 360, height: 560 });
  await below.click();
  await expect(keep).toBeFocused();
  await expect(keep).toBeInViewport({ ratio: 1 });
  await expect(below).toHaveCount(0);
});
