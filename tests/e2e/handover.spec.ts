import { expect, type NamedDesk } from './harness/named-desk-test';
import { part, zendeskTest as test } from './harness/zendesk-ticket';

/** A key that comes together with the review answers nothing. */
const takesKeys = (desk: NamedDesk) => expect(desk.panel.locator('[data-guarded]')).toHaveCount(0);
const keep = (desk: NamedDesk) => desk.panel.getByRole('button', { name: 'Note what they said' });

async function type(desk: NamedDesk, kind: string, words: string): Promise<void> {
  await keep(desk).click();
  const form = desk.panel.getByRole('form', { name: 'A fact of the case' });
  await form.getByRole('radio', { name: kind }).click();
  await form.getByRole('textbox').fill(words);
  await form.getByRole('textbox').press('Enter');
  await expect(desk.panel.getByRole('group', { name: 'What you know' }).getByText(words)).toBeVisible();
}

async function assign(desk: NamedDesk, to: string): Promise<void> {
  await part(desk.page, 'assignee-field-autocomplete-trigger').click();
  await desk.page.getByRole('option', { name: to }).click();
  await part(desk.page, 'submit_button-button').click();
  await expect(desk.review).toBeVisible();
}

test('from the hold to the resumed transfer with a complete handover in an internal note: at most six keys; it is watched, and the next one warns more strongly', async ({ openDesk }) => {
  const desk = await openDesk('https://acme.zendesk.com/agent/tickets/4021');
  const { page, panel, review } = desk;
  await part(desk.page, 'omnichannel-channel-switcher-button').click();
  await page.locator('[data-test-id="omnichannel-channel-switcher-menuitem-internal"]').click();
  // Their words are kept while one listens, the rest is typed: what is known when the transfer is held is in the handover.
  await part(desk.page, 'omni-log-message-content').first().click({ clickCount: 3 });
  await keep(desk).click();
  await expect(panel.getByRole('button', { name: 'Change: “My invoice is wrong since March.”' })).toBeVisible();
  await page.evaluate(() => getSelection()!.removeAllRanges());
  await type(desk, 'Tried', 'Sent the March invoice again');
  await type(desk, 'Don’t ask again', 'Account number 88');
  await assign(desk, 'Dana Fischer');

  let keys = 0;
  const press = async (key: string): Promise<void> => {
    keys += 1;
    await page.keyboard.press(key);
  };
  await expect(review.getByRole('button', { name: 'Go back' })).toBeFocused();
  await expect(review).toContainText('Still missing: the next step.');
  for (const key of ['Shift+Tab', 'Shift+Tab', 'Shift+Tab']) await press(key);
  await expect(review.getByRole('textbox', { name: 'What should happen next?' })).toBeFocused();
  await page.keyboard.insertText('Correct the invoice of March');
  await expect(review).toContainText('Nothing is missing');
  await expect(review.getByRole('textbox', { name: 'What they will read' })).toHaveValue(
    'Handover\n#4021: Cut off after twenty minutes\nCustomer: Marcus Oyelaran\n\nIn their words:\n- “My invoice is wrong since March.”\n\nTried:\n- Sent the March invoice again\n\nVerified already, do not ask again:\n- Account number 88\n\nNext step:\n- Correct the invoice of March',
  );
  await takesKeys(desk);
  await press('Control+Enter');
  await expect.poll(desk.did).toHaveLength(1);
  expect(keys).toBeLessThanOrEqual(6);
  expect((await desk.did())[0]).toMatch(/^4021 open Dana Fischer: Handover.*“My invoice is wrong since March\.”.*Correct the invoice of March$/s);

  const promises = panel.getByRole('region', { name: 'Promises' });
  await expect(promises.getByText('Did Dana Fischer, Billing get back to them?')).toBeVisible();
  await expect(promises.getByText('Waiting on Dana Fischer, Billing')).toBeVisible();

  // Nobody promised anything else, and what was typed for the first colleague is not said to the next one.
  await type(desk, 'Next step', 'Call him');
  await assign(desk, 'Tomas Berg');
  await expect(review).toContainText('They have already been passed once.');
  await expect(review).toContainText('Nothing is missing');
  await expect(review.getByRole('textbox', { name: 'What they will read' })).toHaveValue(/Next step:\n- Call him\n\nHanded over:\n- to Dana Fischer, Billing, .+/);
  await expect(review.getByRole('button', { name: 'Go back' })).toBeFocused();
  await expect(review.getByRole('checkbox', { name: /^Ask me .* 9:00\sAM whether it landed$/ })).toBeChecked();
  await takesKeys(desk);
  for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await expect.poll(desk.did).toHaveLength(2);
  await expect(promises.getByText('Did Tomas Berg, Support get back to them?')).toBeVisible();
  await expect(panel.getByText('handed over 2 times')).toBeVisible();
});
