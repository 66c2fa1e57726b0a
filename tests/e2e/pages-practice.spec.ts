import type { Frame, Page } from '@playwright/test';
import { ask } from './harness/ask-background';
import { expect, test } from './harness/extension-test';
import type { ExtensionBrowser } from './harness/extension-browser';
import { panelOf } from './harness/panel-frame';

async function openPractice(browser: ExtensionBrowser): Promise<{ page: Page; panel: Frame }> {
  const page = await browser.openOwn('practice.html');
  return { page, panel: await panelOf(page) };
}

const stepsOf = (page: Page) => page.getByRole('region', { name: 'Your tour' }).getByRole('listitem');
const ticked = (page: Page) => stepsOf(page).evaluateAll((steps) => steps.map((step) => step.dataset.done === 'true'));

test('the three steps tick themselves once they really happened, and only then', async ({ browserWithExtension: browser }) => {
  const { page, panel } = await openPractice(browser);
  const type = page.getByRole('button', { name: 'Type it for me' });
  await expect.poll(() => ticked(page)).toEqual([false, false, false]);

  await type.click();
  const question = panel.getByRole('region', { name: 'Draft' }).getByRole('listitem').filter({ hasText: 'any inconvenience' });
  await expect(question).toHaveAccessibleDescription(/twenty minutes/);
  await expect.poll(() => ticked(page)).toEqual([true, false, false]);

  await type.click();
  const keep = panel.getByRole('button', { name: /^Keep/ });
  await expect(keep).toBeVisible();
  expect(await ticked(page), 'offered is not kept').toEqual([true, false, false]);
  await keep.click();
  await expect.poll(() => ticked(page)).toEqual([true, true, false]);

  await page.getByLabel('Transfer to…').selectOption('Billing');
  await page.getByRole('button', { name: 'Update' }).click();
  const review = panel.getByRole('alertdialog', { name: 'Before you transfer' });
  await expect(review).toBeVisible();
  await expect(page.getByText('Now with Billing.')).toHaveCount(0);
  await review.getByRole('button', { name: 'Transfer anyway' }).click();
  await expect(page.getByText('Now with Billing.')).toBeVisible();
  await expect.poll(() => ticked(page)).toEqual([true, true, true]);
  await expect(page.getByRole('link', { name: 'How to turn it on' })).toBeVisible();

  await panel.getByRole('button', { name: 'It is solved. Follow up?' }).click();
  await panel.getByRole('region', { name: 'Follow-up' }).getByRole('button', { name: 'Follow up', exact: true }).click();
  await expect(panel.getByRole('button', { name: 'What came of it?' })).toBeVisible();
});

test('going back leaves the ticket where it was', async ({ browserWithExtension: browser }) => {
  const { page, panel } = await openPractice(browser);
  await expect(panel.getByRole('region', { name: 'Case' })).toContainText('Replacement jug never arrived');
  await page.getByLabel('Transfer to…').selectOption('Warehouse');
  await page.getByRole('button', { name: 'Update' }).click();
  await panel.getByRole('button', { name: 'Go back' }).click();
  await expect(panel.getByRole('alertdialog')).toHaveCount(0);
  await expect(page.getByText('Queue: Customer service')).toBeVisible();
  await expect(page.getByLabel('Transfer to…')).toHaveValue('warehouse');
});

test('what is sent joins the conversation, and the signature is never asked about', async ({ browserWithExtension: browser }) => {
  const { page, panel } = await openPractice(browser);
  const composer = page.getByRole('textbox', { name: 'Your reply' });
  await composer.click();
  await page.keyboard.type('The jug leaves our warehouse today.');
  await expect(panel.getByText('Nothing to ask about what you wrote.')).toBeVisible();
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'The jug leaves our warehouse today.' })).toBeVisible();
  await expect(page.getByText('Sent. Nobody received it.')).toBeVisible();
  await expect(composer).not.toContainText('The jug leaves');
});

test('starting again forgets the first try and nothing else', async ({ browserWithExtension: browser }) => {
  const { page, panel } = await openPractice(browser);
  await ask(page, 'case.start', { channel: 'phone', title: 'A real one', requester: '' });
  const type = page.getByRole('button', { name: 'Type it for me' });
  await type.click();
  await expect.poll(() => ticked(page)).toEqual([true, false, false]);
  await type.click();
  await panel.getByRole('button', { name: /^Keep/ }).click();
  await expect.poll(() => ticked(page)).toEqual([true, true, false]);

  const before = await ask(page, 'today.read', {});
  expect([before.practice.length, before.later.length, before.cases.map(({ title }) => title)]).toEqual([1, 0, ['A real one']]);
  // It begins on a fresh page: what is asked of the one that goes has nobody to answer it.
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Start again' }).click()]);
  await expect.poll(() => ticked(page)).toEqual([false, false, false]);
  const after = await ask(page, 'today.read', {});
  expect([after.practice.length, after.cases.map(({ title }) => title)]).toEqual([0, ['A real one']]);
});
