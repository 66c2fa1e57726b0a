import { panelOf } from '../e2e/harness/panel-frame';
import { expect, test } from './harness/desk-test';
import { addressOf, typeReply } from './harness/request-tracker';

test('ten principles, each with why, a question, a good and a poor example', async ({ page }) => {
  await page.goto(addressOf.ticket(3));
  const checklist = (await panelOf(page)).getByRole('region', { name: 'Checklist' });
  await expect(checklist.getByRole('checkbox')).toHaveCount(10);
  await checklist.getByRole('button', { name: 'Show all of it' }).click();
  const about = checklist.getByRole('button', { name: /^More about/ });
  await expect(about).toHaveCount(10);
  for (const one of await about.all()) {
    await one.click();
    await expect(one).toHaveAttribute('aria-expanded', 'true');
  }
  await expect(checklist.getByText('A good example')).toHaveCount(10);
  await expect(checklist.getByText('A poor example')).toHaveCount(10);
});

test('three states, each kept over a reload', async ({ page }) => {
  await page.goto(addressOf.ticket(3));
  let checklist = (await panelOf(page)).getByRole('region', { name: 'Checklist' });
  const box = (index: number) => checklist.getByRole('checkbox').nth(index);
  await checklist.locator('label').nth(0).click();
  await expect(box(0)).toBeChecked();

  await checklist.getByRole('button', { name: /^More about/ }).nth(1).click();
  await checklist.getByRole('button', { name: 'Doesn’t apply here' }).click();
  await checklist.getByText('Done before this reply').click();
  await expect(checklist.getByText('Doesn’t apply: Done before this reply')).toBeVisible();

  await page.reload();
  checklist = (await panelOf(page)).getByRole('region', { name: 'Checklist' });
  await expect(box(0)).toBeChecked();
  await expect(checklist.getByText('Doesn’t apply: Done before this reply')).toBeVisible();
  await expect(box(2)).not.toBeChecked();

  await checklist.locator('label').nth(0).click();
  await expect(box(0)).not.toBeChecked();
});

test('evidence in the draft is shown with its words; only a click ticks', async ({ page }) => {
  await page.goto(addressOf.reply(3));
  const checklist = (await panelOf(page)).getByRole('region', { name: 'Checklist' });
  await typeReply(page, 'I will send you an update by 4 pm on Thursday.');
  await expect(checklist.getByText(/^you (named a time|promised an update)/).first()).toBeVisible();
  await expect(checklist.getByText(/Thursday|4 pm/).first()).toBeVisible();
  await expect(checklist.getByRole('checkbox', { checked: true })).toHaveCount(0);
});
