import { expect, test } from './harness/extension-test';
import { panelOf } from './harness/panel-frame';
import { openSmallDesk, replyPath } from './harness/small-desk';

test('the stage that one is in is shown and the others folded, each box still there; what is skipped says why; another stage is chosen and remembered', async ({ browserWithExtension: browser }) => {
  const desk = await openSmallDesk();
  const page = await browser.context.newPage();
  await page.goto(desk.url('desk.test', replyPath));
  const checklist = async () => (await panelOf(page)).getByRole('region', { name: 'Checklist' });
  let list = await checklist();
  const shown = (name: string) => list.getByRole('button', { name: `More about “${name}”` });

  await expect(list.getByRole('checkbox')).toHaveCount(10);
  await expect(list.getByRole('button', { name: /^More about/ })).toHaveCount(2);
  await expect(list.getByRole('button', { name: 'Listen', exact: true })).toHaveAttribute('aria-expanded', 'true');

  // Ticked from where it is folded.
  await list.getByTitle('Share what you learned with the team').locator('label').click();
  await expect(list.getByRole('checkbox', { name: 'Share what you learned with the team' })).toBeChecked();
  await expect(shown('Listen to understand')).toBeVisible();

  await list.getByRole('checkbox', { name: 'Listen to understand' }).check({ force: true });
  await shown('Acknowledge what it meant for them').click();
  await list.getByRole('button', { name: 'Skip it this time' }).click();
  await list.getByRole('button', { name: 'They don’t want it' }).click();
  await expect(list.getByText('Skipped: They don’t want it')).toBeVisible();
  await expect(list.getByText('2 of 10')).toBeVisible();
  await list.getByRole('button', { name: 'On to: Clarify' }).click();
  await expect(shown('Check what they need')).toBeVisible();
  await expect(shown('Listen to understand')).toHaveCount(0);

  // What the draft shows of an item matters now, wherever the item stands.
  await page.getByLabel('Message').fill('I will write to you again on Thursday by 4 pm, with what the warehouse says.');
  await expect(list.getByText(/^you promised an update/)).toBeVisible();
  await list.getByRole('button', { name: 'Answer', exact: true }).press('Enter');
  await expect(shown('Resolve it here if you can')).toBeVisible();

  await page.reload();
  list = await checklist();
  await expect(shown('Resolve it here if you can')).toBeVisible();
  await list.getByRole('button', { name: 'Show all of it' }).click();
  await expect(list.getByRole('button', { name: /^More about/ })).toHaveCount(10);
  await expect(list.getByText('Skipped: They don’t want it')).toBeVisible();
  await desk.close();
});
