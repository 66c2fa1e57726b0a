import { type Frame, type Page, test as base } from '@playwright/test';
import { ExtensionBrowser } from '../e2e/harness/extension-browser';
import { panelOf } from '../e2e/harness/panel-frame';
import { newestFeed } from '../e2e/harness/tab-feed';
import { addressOf, type IssueState, issueState, putIssue, signIn, typeNote } from './harness/redmine';

const { expect } = base;
const test = base.extend<{ browserWithExtension: ExtensionBrowser; page: Page }>({
  browserWithExtension: async ({}, provide) => {
    const browser = await ExtensionBrowser.open();
    await provide(browser);
    await browser.close();
  },
  page: async ({ browserWithExtension: browser }, provide) => {
    const page = await browser.context.newPage();
    await signIn(page);
    await provide(page);
  },
});

const reviewIn = (panel: Frame) => panel.getByRole('alertdialog', { name: 'Before you transfer' });
const conversationIn = async (browser: ExtensionBrowser) => (await newestFeed(browser))?.conversation ?? null;

/** Held, back, held again, anyway: nothing before the answer, exactly once after it. */
async function heldAndDone(id: number, panel: Frame, press: () => Promise<void>, after: Partial<IssueState>): Promise<void> {
  const before = await issueState(id);
  const review = reviewIn(panel);
  await press();
  await review.getByRole('button', { name: 'Go back' }).click();
  await expect(review).toHaveCount(0);
  expect(await issueState(id)).toEqual(before);
  await press();
  await expect(review).toBeVisible();
  expect(await issueState(id)).toEqual(before);
  await review.getByRole('button', { name: 'Transfer anyway' }).click();
  await expect.poll(() => issueState(id)).toEqual({ ...before, ...after, changes: before.changes + 1 });
}

test('an issue is read: who reported it, what they wrote last, and whether a note is for them or for colleagues', async ({ browserWithExtension: browser, page }) => {
  await page.goto(addressOf.issue(1));
  const panel = await panelOf(page);
  await expect.poll(() => conversationIn(browser)).toMatchObject({
    number: '1',
    subject: 'Printer jams on every second page',
    requester: 'Ines Farrow',
    // What a colleague wrote after it is private.
    latest: 'I cleaned the rollers twice. Can you send somebody before noon?',
  });
  await expect(panel.getByRole('status', { name: 'Desk' })).toContainText('Reads Redmine');
  await typeNote(page, 'We apologize for any inconvenience this may have caused. I will call you back tomorrow by 3 pm.');
  const draft = panel.getByRole('region', { name: 'Draft' });
  await expect(draft.getByRole('listitem')).toHaveCount(1);
  await expect(panel.getByRole('region', { name: 'Promises' }).getByRole('button', { name: 'Keep', exact: true })).toBeVisible();
  await page.locator('#issue_private_notes').check();
  await expect.poll(async () => (await newestFeed(browser))?.composer).toBe('note');
  await expect(draft.getByRole('listitem')).toHaveCount(0);
  await page.locator('#issue_private_notes').uncheck();
  await expect.poll(async () => (await newestFeed(browser))?.composer).toBe('reply');
  await page.locator('#issue-form input[name=commit]').click();
  await expect(page.locator('#history')).toContainText('I will call you back tomorrow');
  await expect((await panelOf(page)).getByText('You sent this. Keep it as a promise?')).toBeVisible();
});

const ways = [
  { name: 'another assignee, by the button', choose: (page: Page) => page.locator('#issue_assigned_to_id').selectOption({ label: 'Ben Ode' }), keys: null, after: { assignee: 'Ben Ode' } },
  { name: 'another assignee, by Ctrl+Enter', choose: (page: Page) => page.locator('#issue_assigned_to_id').selectOption({ label: 'Ben Ode' }), keys: 'Control+Enter', after: { assignee: 'Ben Ode' } },
  {
    name: 'another assignee, after whom the desk built its form anew for another status',
    choose: async (page: Page) => {
      await page.locator('#issue_assigned_to_id').selectOption({ label: 'Ben Ode' });
      await page.locator('#issue_status_id').selectOption({ label: 'Feedback' });
    },
    keys: null,
    after: { assignee: 'Ben Ode' },
  },
  { name: 'another project, by the button', choose: (page: Page) => page.locator('#issue_project_id').selectOption({ label: 'Billing' }), keys: null, after: { project: 'Billing' } },
];
for (const { name, choose, keys, after } of ways)
  test(`${name}: held, and handed over exactly once`, async ({ page }) => {
    await putIssue(2);
    await page.goto(addressOf.issue(2));
    const panel = await panelOf(page);
    await typeNote(page, 'This goes to a colleague.');
    await choose(page);
    // The desk builds its form anew after another project was chosen.
    await expect.poll(() => page.evaluate(() => (window as unknown as { jQuery: { active: number } }).jQuery.active)).toBe(0);
    await expect(page.locator('#issue_notes')).toHaveValue('This goes to a colleague.');
    await heldAndDone(2, panel, () => (keys ? page.locator('#issue_notes').press(keys) : page.locator('#issue-form input[name=commit]').click()), after);
  });

test('assigning in the list’s own menu is held, and done exactly once', async ({ page }) => {
  await putIssue(3);
  await page.goto(addressOf.list);
  const panel = await panelOf(page);
  const assign = async (): Promise<void> => {
    const ben = page.locator('#context-menu a', { hasText: 'Ben Ode' });
    if (!(await ben.isVisible())) {
      await page.locator('#issue-3 .icon-actions').click();
      await page.locator('#context-menu a.submenu', { hasText: 'Assignee' }).hover();
    }
    await ben.click();
  };
  await heldAndDone(3, panel, assign, { assignee: 'Ben Ode' });
});
