import type { Frame } from '@playwright/test';
import { expect, test } from './harness/extension-test';
import { panelOf } from './harness/panel-frame';
import { openSmallDesk, ticketPath, ticketPathOf } from './harness/small-desk';
import { setClock } from './harness/worker-clock';

const day = 24 * 3_600_000;

test('how they want to be treated is pinned for the customer, for a time; what went wrong is made right and looked after', async ({ browserWithExtension: browser }) => {
  const desk = await openSmallDesk();
  const page = await browser.context.newPage();
  const open = async (path: string): Promise<Frame> => {
    await page.goto(desk.url('desk.test', path));
    return panelOf(page);
  };
  let panel = await open(ticketPath);
  const button = (name: string) => panel.getByRole('button', { name });
  const promises = () => panel.getByRole('region', { name: 'Promises' });
  const recovery = () => panel.getByRole('region', { name: 'Make it right' });
  const add = () => button('Their wishes…');
  const pinned = () => button('Change their wishes: No hold · reads large print · e-mail');
  const fillWishes = async (): Promise<void> => {
    const wishes = panel.getByRole('form', { name: 'How Marcus Oyelaran wants to be treated' });
    await wishes.getByRole('textbox', { name: 'How do they want to be reached?' }).fill('e-mail');
    await wishes.getByRole('textbox', { name: 'What do they need to read or hear you?' }).fill('reads large print');
    await wishes.getByRole('checkbox', { name: 'Never put them on hold' }).check({ force: true });
  };

  await add().click();
  await fillWishes();
  await page.keyboard.press('Escape');
  await expect(add(), 'Escape keeps nothing').toBeFocused();
  await page.keyboard.press('Enter');
  await fillWishes();
  await button('Save').click();
  await expect(pinned()).toBeVisible();
  await button('Undo').click();
  await expect(add()).toBeVisible();
  await add().click();
  await fillWishes();
  await page.keyboard.press('Enter');
  await expect(pinned()).toBeVisible();

  // The third contact is the reason; coming once more after it was declined is one again.
  const cameBack = () => button('They had to come back about this');
  await cameBack().click();
  await expect(panel.getByText('Marcus Oyelaran · came to us 2 times')).toBeVisible();
  await expect(recovery()).toHaveCount(0);
  await cameBack().click();
  await expect(recovery()).toContainText('again and again');
  await recovery().getByRole('button', { name: 'Not needed' }).click();
  await expect(recovery()).toHaveCount(0);
  await cameBack().click();
  await recovery().getByRole('button', { name: 'Make it right' }).click();
  for (const step of ['Own it', 'Fix it', 'Make it good']) await recovery().getByRole('checkbox', { name: step }).check({ force: true });
  await expect(recovery().getByText('3 of 4')).toBeVisible();
  await button('Undo').click();
  await expect(recovery().getByText('2 of 4')).toBeVisible();
  await page.reload();
  panel = await panelOf(page);
  await expect(recovery().getByRole('checkbox', { name: 'Fix it' })).toBeChecked();
  await recovery().getByRole('button', { name: 'All done' }).click();
  await expect(recovery()).toContainText('No follow-up is set yet.');
  await page.keyboard.press('Enter');
  await expect(promises().getByText('Ask whether it is right now')).toBeVisible();
  await expect(recovery()).toHaveCount(0);

  // Another ticket of the same customer, with a promise that was broken while nobody looked.
  panel = await open(ticketPathOf(8));
  await expect(panel.getByText('#8')).toBeVisible();
  await expect(pinned()).toBeVisible();
  await setClock(browser, -7 * day);
  await button('Add a promise').click();
  const form = panel.getByRole('form', { name: 'Add a promise' });
  await form.getByRole('textbox').nth(0).fill('Send the refund');
  await form.getByRole('textbox').nth(1).fill('in 2 hours');
  await page.keyboard.press('Enter');
  await expect(promises().getByText('Send the refund')).toBeVisible();
  await setClock(browser, 0);
  await expect(recovery()).toContainText('did not come in time');

  // Half a year later nobody treats them by what they said then.
  await setClock(browser, 181 * day);
  await page.reload();
  panel = await panelOf(page);
  await expect(add()).toBeVisible();
  await desk.close();
});
