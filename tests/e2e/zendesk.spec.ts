import type { Page } from '@playwright/test';
import { expect, type NamedDesk } from './harness/named-desk-test';
import { part, submitAsSolved, zendeskTest as test } from './harness/zendesk-ticket';

const ticket = (id: number, query = ''): string => `https://acme.zendesk.com/agent/tickets/${id}${query}`;
const canned = 'We are sorry for any inconvenience.';

const composer = (page: Page) => part(page, 'omnicomposer-rich-text-ckeditor');
const tab = (page: Page, id: number) => page.locator(`[data-test-id="header-tab"][data-entity-id="${id}"]`);
const caseOf = ({ panel }: NamedDesk) => panel.getByRole('region', { name: 'Case' });
const draftOf = ({ panel }: NamedDesk) => panel.getByRole('region', { name: 'Draft' });
const promisesOf = ({ panel }: NamedDesk) => panel.getByRole('region', { name: 'Promises' });

async function write(page: Page, words: string): Promise<void> {
  await composer(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(words);
}

test('only the ticket in view is read, in its own words, and each ticket keeps its own draft', async ({ openDesk }) => {
  const desk = await openDesk(ticket(4021));
  const { page } = desk;
  await expect(caseOf(desk)).toContainText('Cut off after twenty minutes');
  await expect(caseOf(desk)).toContainText('4021');
  await expect(caseOf(desk)).toContainText('Marcus Oyelaran');
  await expect(caseOf(desk)).toContainText('I waited on hold for twenty minutes');
  await expect(caseOf(desk)).not.toContainText('phone system');
  await expect(desk.panel.getByRole('status', { name: 'Desk' })).toBeVisible();

  await write(page, canned);
  await expect.poll(desk.underlined).toHaveLength(1);
  await expect(draftOf(desk).getByRole('listitem')).toHaveCount(1);

  await tab(page, 4022).click();
  await expect(caseOf(desk)).toContainText('Refund for the blue kettle');
  await expect(caseOf(desk)).toContainText('cracked lid');
  await expect.poll(desk.underlined).toEqual([]);
  await expect(draftOf(desk).getByRole('listitem')).toHaveCount(0);
  await write(page, 'I will call you back tomorrow by 3 pm.');
  await expect(promisesOf(desk).getByRole('button', { name: 'Keep' })).toBeVisible();

  await tab(page, 4021).click();
  await expect(caseOf(desk)).toContainText('Cut off after twenty minutes');
  await expect.poll(desk.underlined).toHaveLength(1);
  await expect(draftOf(desk).getByRole('listitem')).toHaveCount(1);
  await expect(promisesOf(desk).getByRole('button', { name: 'Keep' })).toHaveCount(0);
  await page.goBack();
  await expect(caseOf(desk)).toContainText('Refund for the blue kettle');
  await expect(promisesOf(desk).getByRole('button', { name: 'Keep' })).toBeVisible();
});

test('an internal note is not judged, in any language of the desk, and the composer may be made anew', async ({ openDesk }) => {
  const desk = await openDesk(ticket(4021, '?lang=hu'));
  const { page } = desk;
  await write(page, canned);
  await expect(draftOf(desk).getByRole('listitem')).toHaveCount(1);
  await part(page, 'omnichannel-channel-switcher-button').click();
  await page.locator('[data-test-id="omnichannel-channel-switcher-menuitem-internal"]').click();
  await expect(draftOf(desk).getByRole('listitem')).toHaveCount(0);
  await expect.poll(desk.underlined).toEqual([]);
  await part(page, 'omnichannel-channel-switcher-button').click();
  await page.locator('[data-test-id="omnichannel-channel-switcher-menuitem-web"]').click();
  await expect(draftOf(desk).getByRole('listitem')).toHaveCount(1);
  await expect.poll(desk.underlined).toHaveLength(1);
});

test('a macro’s words are read too, and a promise is offered once more after sending', async ({ openDesk }) => {
  const desk = await openDesk(ticket(4022));
  const { page } = desk;
  await expect(caseOf(desk)).toContainText('Refund');
  await part(page, 'ticket-footer-macro-menu-button').click();
  await page.locator('[data-test-id="macro-canned"]').click();
  await expect(draftOf(desk).getByRole('listitem')).toHaveCount(1);
  await write(page, ' I will call you back tomorrow by 3 pm.');
  await expect(promisesOf(desk).getByRole('button', { name: 'Keep' })).toBeVisible();
  await part(page, 'submit_button-button').click();
  await expect(promisesOf(desk).getByText('Sent')).toBeVisible();
  await expect(draftOf(desk).getByRole('listitem')).toHaveCount(0);
  expect(await desk.did()).toHaveLength(1);
  await expect(caseOf(desk)).toContainText('cracked lid');
});

test('single keys typed in the panel are not the desk’s', async ({ openDesk }) => {
  const desk = await openDesk(ticket(4021));
  await promisesOf(desk).getByRole('button', { name: 'Add a promise' }).click();
  await desk.page.keyboard.type('waiting');
  await expect(promisesOf(desk).getByRole('textbox').first()).toHaveValue('waiting');
  expect(await desk.page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual([]);
});

const tag = (page: Page, whose: 'agent' | 'group') => part(page, `assignee-field-selected-${whose}-tag`);
async function assign(page: Page, to: string): Promise<void> {
  await part(page, 'assignee-field-autocomplete-trigger').click();
  await page.getByRole('option', { name: to }).click();
}
const answer = async (desk: NamedDesk, name: 'Go back' | 'Transfer anyway'): Promise<void> => {
  await expect(desk.review).toBeVisible();
  expect(await desk.did()).toEqual([]);
  await desk.review.getByRole('button', { name }).click();
  await expect(desk.review).toHaveCount(0);
};

test('a changed assignee is held at Submit, not when it is chosen; going back leaves the ticket as it was', async ({ openDesk }) => {
  const desk = await openDesk(ticket(4021));
  const { page } = desk;
  await expect(caseOf(desk)).toContainText('Cut off');
  await write(page, 'Dana will look at it.');
  await assign(page, 'Dana Fischer');
  await expect(desk.review).toHaveCount(0);
  await part(page, 'submit_button-button').click();
  await expect(desk.review).toContainText('Dana Fischer');
  await answer(desk, 'Go back');
  await expect(tag(page, 'agent')).toHaveText('Dana Fischer');
  await expect(composer(page)).toHaveText('Dana will look at it.');
  await part(page, 'submit_button-button').click();
  await answer(desk, 'Transfer anyway');
  await expect.poll(desk.did).toEqual(['4021 open Dana Fischer: Dana will look at it.']);
});

test('what was chosen in one ticket holds nothing in another, and is still held after coming back', async ({ openDesk }) => {
  const desk = await openDesk(ticket(4021));
  const { page } = desk;
  await expect(caseOf(desk)).toContainText('Cut off');
  await assign(page, 'Dana Fischer');
  await tab(page, 4022).click();
  await expect(caseOf(desk)).toContainText('Refund');
  await part(page, 'submit_button-button').click();
  await expect.poll(desk.did).toHaveLength(1);
  await tab(page, 4021).click();
  await expect(caseOf(desk)).toContainText('Cut off');
  await part(page, 'submit_button-button').click();
  await expect(desk.review).toBeVisible();
  expect(await desk.did()).toHaveLength(1);
});

test('the menu of Submit is held too and still there afterwards, also for a macro that hands over', async ({ openDesk }) => {
  const desk = await openDesk(ticket(4021));
  const { page } = desk;
  await expect(caseOf(desk)).toContainText('Cut off');
  await part(page, 'ticket-footer-macro-menu-button').click();
  await page.locator('[data-test-id="macro-billing"]').click();
  await part(page, 'submit_button-menu-button').click();
  await page.locator('[data-test-id="submit_button-menu-pending"]').click();
  await expect(desk.review).toContainText('Dana Fischer');
  await expect(page.locator('[data-test-id="submit_button-menu-pending"]')).toBeVisible();
  await answer(desk, 'Transfer anyway');
  await expect.poll(desk.did).toEqual(['4021 pending Dana Fischer: ']);
});

for (const key of ['KeyS', 'KeyO', 'KeyP', 'KeyU'])
  test(`the shortcut with ${key} is held, and passes when it is pressed once more after the answer`, async ({ openDesk }) => {
    const desk = await openDesk(ticket(4021));
    const { page } = desk;
    await expect(caseOf(desk)).toContainText('Cut off');
    await assign(page, 'Dana Fischer');
    await composer(page).click();
    await page.keyboard.press(`Control+Alt+${key}`);
    await answer(desk, 'Transfer anyway');
    expect(await desk.did()).toEqual([]);
    await expect(composer(page)).toBeFocused();
    await page.keyboard.press(`Control+Alt+${key}`);
    await expect.poll(desk.did).toHaveLength(1);
  });

test('taking a ticket is a claim, and so is a submission that changes nothing: neither is held', async ({ openDesk }) => {
  const desk = await openDesk(ticket(4023));
  const { page } = desk;
  await expect(caseOf(desk)).toContainText('Where is my parcel');
  await expect(tag(page, 'agent')).toHaveText('Tomas Berg');
  await part(page, 'assignee-field-take-it-button').click();
  await expect(tag(page, 'agent')).toHaveText('Maya Lindqvist');
  await part(page, 'submit_button-button').click();
  await expect.poll(desk.did).toEqual(['4023 open Maya Lindqvist: ']);
  await composer(page).click();
  await page.keyboard.press('Control+Alt+KeyP');
  await expect.poll(desk.did).toHaveLength(2);
  await expect(desk.review).toHaveCount(0);
});

test('the case goes into an internal note as one, and is copied rather than sent to the customer', async ({ openDesk }) => {
  const desk = await openDesk(ticket(4021));
  const { page, panel } = desk;
  await write(page, 'Hello Marcus,');
  await caseOf(desk).getByRole('button', { name: 'Write up as a note…' }).click();
  const note = panel.getByRole('group', { name: 'Case note' });
  await expect(note.getByRole('button').first()).toHaveAccessibleName('Copy');
  await note.getByRole('button', { name: 'Insert into the reply' }).click();
  await expect(panel.getByText('Written into your reply. Ctrl+Z takes it back.')).toBeVisible();
  await expect(composer(page).locator('p')).toHaveText(['Hello Marcus,#4021: Cut off after twenty minutesCustomer: Marcus Oyelaran', 'Checklist: 0 of 10 done']);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(composer(page)).toHaveText('Hello Marcus,');

  await part(page, 'omnichannel-channel-switcher-button').click();
  await page.locator('[data-test-id="omnichannel-channel-switcher-menuitem-internal"]').click();
  await caseOf(desk).getByRole('button', { name: 'Write up as a note…' }).click();
  await note.getByRole('button', { name: 'Insert as an internal note' }).click();
  await expect(panel.getByText('Written into your note. Ctrl+Z takes it back.')).toBeVisible();
  await expect(composer(page)).toContainText('#4021: Cut off after twenty minutes');
  expect(await desk.did()).toEqual([]);
});

const solving = ({ panel }: NamedDesk) => panel.getByRole('alertdialog', { name: 'Before you solve' });
async function promise(desk: NamedDesk, what: string): Promise<void> {
  const promises = promisesOf(desk);
  await promises.getByRole('button', { name: 'Add a promise' }).click();
  await promises.getByRole('textbox', { name: 'What did you promise?' }).fill(what);
  await promises.getByRole('textbox', { name: 'By when?' }).fill('tomorrow 3 pm');
  await promises.getByRole('button', { name: 'Save' }).click();
  await expect(promises.getByText(what)).toBeVisible();
}
test('solving is asked about once, only with a promise open: by the menu, by a macro’s button, by the shortcut', async ({ openDesk }) => {
  const desk = await openDesk(ticket(4021));
  const { page, panel } = desk;
  const review = solving(desk);
  await write(page, 'Done.');
  await submitAsSolved(page);
  await expect.poll(desk.did).toEqual(['4021 solved Maya Lindqvist: Done.']);
  await expect(review).toHaveCount(0);

  await promise(desk, 'Call Marcus back');
  await composer(page).click();
  await submitAsSolved(page);
  await expect(review).toContainText('Call Marcus back');
  await expect(review.getByRole('button', { name: 'Go back' })).toBeFocused();
  await panel.page().keyboard.press('Escape');
  await expect(review).toHaveCount(0);
  await expect(page.locator('[data-test-id="submit_button-menu-solved"]')).toBeVisible();
  expect(await desk.did()).toHaveLength(1);
  await page.locator('[data-test-id="submit_button-menu-solved"]').click();
  await review.getByRole('button', { name: 'Solve anyway' }).click();
  await expect.poll(desk.did).toHaveLength(2);
  await expect(review).toHaveCount(0);
  // Answered for: the same solving is not asked about a second time.
  await submitAsSolved(page);
  await expect.poll(desk.did).toHaveLength(3);

  // What an ended and a new promise change is asked about anew.
  await promisesOf(desk).getByRole('button', { name: 'Done' }).first().click();
  await expect(promisesOf(desk).getByText('Call Marcus back')).toHaveCount(0);
  await promise(desk, 'Send the new invoice');
  await part(page, 'ticket-footer-macro-menu-button').click();
  await page.locator('[data-test-id="macro-solve"]').click();
  await part(page, 'submit_button-button').click();
  await expect(review).toContainText('Send the new invoice');
  await expect(review).not.toContainText('Call Marcus back');
  await review.getByRole('button', { name: 'Go back' }).click();
  await expect(review).toHaveCount(0);

  await composer(page).click();
  await page.keyboard.press('Control+Alt+KeyP');
  await expect.poll(desk.did).toHaveLength(4);
  await page.keyboard.press('Control+Alt+KeyS');
  await review.getByRole('button', { name: 'Solve anyway' }).click();
  await expect(review).toHaveCount(0);
  await expect(composer(page)).toBeFocused();
  await page.keyboard.press('Control+Alt+KeyS');
  await expect.poll(desk.did).toEqual([...Array.from({ length: 3 }, () => expect.stringContaining('4021 solved')), expect.stringContaining('4021 pending'), '4021 solved Maya Lindqvist: ']);
});
