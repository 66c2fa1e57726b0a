import type { Frame, Locator, Page } from '@playwright/test';
import { panelOf } from '../e2e/harness/panel-frame';
import { addRecipient, addressOf, type Agent, arrivedAt, composerOf, sendButton, typeMail } from './harness/roundcube';
import { expect, test } from './harness/webmail-test';

const reviewIn = (panel: Frame): Locator => panel.getByRole('alertdialog', { name: 'Before you transfer' });

/** All that a person sees of a mail being written. */
const written = async (page: Page, agent: Agent): Promise<unknown> => ({
  url: page.url(),
  to: await page.locator('#_to').inputValue(),
  subject: await page.locator('#compose-subject').inputValue(),
  words: agent === 'support' ? await (await composerOf(page, agent)).inputValue() : await (await composerOf(page, agent)).innerHTML(),
  buttons: await page.locator('button.send').evaluateAll((all) => all.map((one) => (one as HTMLButtonElement).disabled)),
});

const ways: { agent: Agent; name: string; address: string }[] = [
  { agent: 'support', name: 'inline, in the plain editor', address: addressOf.forward(5) },
  { agent: 'support', name: 'as an attachment, in the plain editor', address: addressOf.forwardAttached(5) },
  { agent: 'billing', name: 'inline, in the rich editor', address: addressOf.forward(1) },
  { agent: 'billing', name: 'as an attachment, in the rich editor', address: addressOf.forwardAttached(1) },
];

for (const [index, { agent, name, address }] of ways.entries())
  test.describe(() => {
    test.use({ agent });

    test(`a mail that is passed on ${name} is held; Go back leaves it, Transfer anyway sends it exactly once`, async ({ page }) => {
      const colleague = `engineer${index}@helpdesk.test`;
      await page.goto(address);
      const panel = await panelOf(page);
      await typeMail(page, agent, 'Can you look at this? ');
      await addRecipient(page, colleague);
      // The sidebar knows the desk, as it does long before a person is done.
      await expect(panel.getByRole('status', { name: 'Desk' })).toContainText('Roundcube');
      const before = await written(page, agent);
      const arrived = arrivedAt(colleague).length;

      await sendButton(page).click();
      const review = reviewIn(panel);
      await expect(review).toBeVisible();
      await expect(review.getByRole('button', { name: 'Go back' })).toBeFocused();
      await review.getByRole('button', { name: 'Go back' }).click();
      await expect(review).toHaveCount(0);
      expect(await written(page, agent)).toEqual(before);

      // By the keyboard as well.
      await sendButton(page).press('Enter');
      await expect(review).toBeVisible();
      expect(arrivedAt(colleague)).toHaveLength(arrived);
      await review.getByRole('button', { name: 'Transfer anyway' }).click();
      await expect.poll(() => arrivedAt(colleague)).toHaveLength(arrived + 1);
      expect(arrivedAt(colleague).at(-1)).toMatch(/^Fwd: /);
      await page.waitForURL(/_mbox=INBOX/);
      expect(arrivedAt(colleague)).toHaveLength(arrived + 1);
    });
  });

test('a mail that is sent on as it is (Bounce) is held, and goes on exactly once', async ({ page }) => {
  const colleague = 'bounced@helpdesk.test';
  await page.goto(addressOf.mail(5));
  const panel = await panelOf(page);
  await page.locator('#forwardmenulink').click();
  await page.locator('a.forward.bounce').click();
  const form = page.frameLocator('iframe[src*="_action=bounce"]');
  await form.locator('.recipient-input input').first().click();
  await page.keyboard.type(`${colleague},`);
  const arrived = arrivedAt(colleague).length;
  const button = page.locator('.ui-dialog-buttonpane button.mainaction');
  await button.click();
  const review = reviewIn(panel);
  await expect(review).toBeVisible();
  await review.getByRole('button', { name: 'Go back' }).click();
  await expect(review).toHaveCount(0);
  await expect(form.locator('li.recipient')).toContainText(colleague);
  expect(arrivedAt(colleague)).toHaveLength(arrived);

  await button.click();
  await review.getByRole('button', { name: 'Transfer anyway' }).click();
  await expect.poll(() => arrivedAt(colleague)).toHaveLength(arrived + 1);
  await expect(button).toHaveCount(0);
  expect(arrivedAt(colleague)).toHaveLength(arrived + 1);
});
