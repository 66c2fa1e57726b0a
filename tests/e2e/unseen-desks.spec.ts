import type { Frame, Locator, Page } from '@playwright/test';
import type { ExtensionBrowser } from './harness/extension-browser';
import { expect, test } from './harness/extension-test';
import type { LocalSite } from './harness/local-site';
import { panelOf } from './harness/panel-frame';
import { newestFeed } from './harness/tab-feed';
import { beginTeaching, show } from './harness/teach';
import { cobaltPath, framedPath, meridianPath, meridianWords, openUnseenDesks, tidewaterPath, unmarkedPath } from './harness/unseen-desks';

let desk: LocalSite;
test.beforeEach(async () => {
  desk = await openUnseenDesks();
});
test.afterEach(() => desk.close());

const did = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { did: string[] }).did);
const reviewIn = (panel: Frame): Locator => panel.getByRole('alertdialog', { name: 'Before you transfer' });
const seen = async (browser: ExtensionBrowser) => (await newestFeed(browser))?.conversation ?? null;
const kind = async (browser: ExtensionBrowser) => (await newestFeed(browser))?.composer ?? null;

/** How many lines of ours stand in the page; their words are in a closed root. */
const linesBeside = (page: Page): Promise<number> =>
  page.evaluate(() => [...document.documentElement.children].filter((one) => one instanceof HTMLElement && one.style.pointerEvents === 'none' && one.style.left !== '').length);

/** Presses what was shown: back first, then anyway. */
async function heldAndDone(page: Page, panel: Frame, press: () => Promise<void>, done: string): Promise<void> {
  const before = await did(page);
  await press();
  await reviewIn(panel).getByRole('button', { name: 'Go back' }).click();
  await expect(reviewIn(panel)).toHaveCount(0);
  expect(await did(page)).toEqual(before);
  await press();
  await reviewIn(panel).getByRole('button', { name: 'Transfer anyway' }).click();
  await expect.poll(() => did(page)).toEqual([...before, done]);
}

test('server-rendered, with Redactor and a modal dialog of hashed names', async ({ browserWithExtension: browser }) => {
  const page = await browser.context.newPage();
  await page.goto(desk.url('tidewater.test', tidewaterPath));
  await expect.poll(() => seen(browser)).toMatchObject({
    number: '284017',
    subject: 'Printer jams on every second page',
    requester: 'Ines Farrow',
    latest: 'I cleaned the rollers twice and it jams on every second page. I have forty letters to send today.',
  });
  const panel = await panelOf(page);
  await page.locator('#reply .redactor-in').click();
  await page.keyboard.type('We apologize for any inconvenience this may have caused.');
  await expect(panel.getByRole('region', { name: 'Draft' }).getByRole('listitem')).toHaveCount(1);
  await page.click('#post-note-tab');
  await page.locator('#note .redactor-in').click();
  await page.keyboard.type('See the cabinet.');
  await expect.poll(() => kind(browser)).toBe('note');
  await page.click('#post-reply-tab');

  await page.click('#ticket-transfer');
  await page.locator('#popup input[type=submit]').click();
  await expect(panel.getByRole('status', { name: 'Controls' })).toContainText('This looks like a transfer');
  expect(await did(page)).toEqual(['transfer #tickets/12/transfer 3']);
  // A line beside the control, until the next press.
  await expect.poll(() => linesBeside(page)).toBe(1);
  await page.locator('h3').first().click();
  expect(await linesBeside(page)).toBe(0);

  await page.click('#ticket-transfer');
  await beginTeaching(panel);
  await show(panel, page, 'What hands the customer over', () => page.locator('#popup input[type=submit]').click(), 'I hold it when the form is sent.');
  await page.locator('#popup select').selectOption('4');
  await heldAndDone(page, panel, () => page.locator('#popup input[type=submit]').click(), 'transfer #tickets/12/transfer 4');
});

test('with Summernote, its Send inside the editor, and a menu that assigns at once', async ({ browserWithExtension: browser }) => {
  const page = await browser.context.newPage();
  await page.goto(desk.url('cobalt.test', cobaltPath));
  await expect.poll(() => seen(browser)).toMatchObject({
    number: '312',
    subject: 'Charged twice',
    requester: 'Oskar Pell',
    latest: 'You charged my card twice in October and I paid a fee at the bank for it. Who pays that?',
  });
  const panel = await panelOf(page);
  await page.locator('.conv-reply').click();
  await page.keyboard.type('I will call you back tomorrow by 3 pm.');
  await expect.poll(() => kind(browser)).toBe('reply');
  await expect(panel.getByRole('button', { name: 'Keep' })).toBeVisible();
  await page.locator('.btn-reply-submit').click();
  await expect(panel.getByText('You sent this. Keep it as a promise?')).toBeVisible();
  await page.locator('.conv-add-note').click();
  await expect.poll(() => kind(browser)).toBe('note');

  const assign = async (): Promise<void> => {
    await page.locator('#conv-assignee:not(.open) .conv-info-val, #conv-assignee.open .conv-user').first().click({ position: { x: 3, y: 3 } });
    await page.locator('.conv-user').getByText('Tomas Berg').click();
  };
  await assign();
  await expect(panel.getByRole('status', { name: 'Controls' })).toContainText('This looks like a transfer');
  expect((await did(page)).at(-1)).toBe('assigned 5');
  await page.locator('#conv-assignee .conv-info-val').click();
  await beginTeaching(panel);
  await show(panel, page, 'What hands the customer over', () => page.locator('.conv-user').getByText('Dana Fischer').click(), 'I hold it when an item of this menu is chosen.');
  await heldAndDone(page, panel, () => page.locator('.conv-user').getByText('Tomas Berg').click(), 'assigned 5');
});

for (const way of ['', ';bare=1']) {
  test(`windows that open over the page${way ? ', without a way back' : ''}, with CKEditor 5`, async ({ browserWithExtension: browser }) => {
    const page = await browser.context.newPage();
    await page.goto(desk.url('meridian.test', meridianPath + way));
    await expect.poll(() => seen(browser)).toMatchObject({ number: '2026112600009', subject: 'Name on the invoice', requester: 'Edda Krol', latest: meridianWords });
    const { key } = (await seen(browser))!;
    const [reply] = await Promise.all([browser.context.waitForEvent('page'), page.selectOption('#ResponseID20', '1')]);
    await reply.locator('.ck-content').click();
    await reply.keyboard.press('ControlOrMeta+Home');
    await reply.keyboard.type('We apologize for any inconvenience this may have caused. ');
    const panel = await panelOf(reply);
    await expect(panel.getByRole('region', { name: 'Draft' }).getByRole('listitem')).toHaveCount(1);
    await expect.poll(() => seen(browser)).toMatchObject({ key, requester: 'Edda Krol', latest: meridianWords });
    await expect.poll(() => kind(browser)).toBe('reply');
    await reply.close();

    const [owner] = await Promise.all([browser.context.waitForEvent('page'), page.click('#nav-Owner')]);
    const beside = await panelOf(owner);
    await beginTeaching(beside);
    await show(beside, owner, 'What hands the customer over', () => owner.locator('#submitRichText').click(), 'I hold it when the form is sent.');
    await owner.selectOption('#NewOwnerID', '4');
    await heldAndDone(owner, beside, () => owner.locator('#submitRichText').click(), 'owner 4');
  });
}

test('a customer’s message is shown where the page says of none whose it is, and known again after a reload', async ({ browserWithExtension: browser }) => {
  const page = await browser.context.newPage();
  await page.goto(desk.url('tidewater.test', unmarkedPath));
  await expect.poll(() => seen(browser)).toMatchObject({ number: '284017', latest: null });
  const panel = await panelOf(page);
  await beginTeaching(panel);
  await show(panel, page, 'What the customer wrote', () => page.getByText('Can somebody look at it?').click(), 'I read what they wrote: 8 words.');
  const latest = 'I cleaned the rollers twice and it jams on every second page. I have forty letters to send today.';
  await expect.poll(() => seen(browser)).toMatchObject({ latest });
  await page.reload();
  await expect.poll(async () => (await newestFeed(browser))?.health?.desk?.tier).toBe('taught');
  await expect.poll(() => seen(browser)).toMatchObject({ latest });
});

test('a form inside a frame is shown and held there', async ({ browserWithExtension: browser }) => {
  const page = await browser.context.newPage();
  await page.goto(desk.url('framed.test', framedPath));
  await expect.poll(() => seen(browser)).toMatchObject({ number: '77', subject: 'Wrong size' });
  const panel = await panelOf(page);
  const side = page.frameLocator('iframe[title="Side"]');
  await beginTeaching(panel);
  await show(panel, page, 'What hands the customer over', () => side.getByRole('button', { name: 'Assign' }).click(), 'I hold it when the form is sent.');
  expect(await did(page)).toEqual([]);
  await side.locator('select').selectOption('2');
  await heldAndDone(page, panel, () => side.getByRole('button', { name: 'Assign' }).click(), 'group 2');
  await page.reload();
  await panelOf(page);
  await expect.poll(async () => (await newestFeed(browser))?.health?.desk?.tier).toBe('taught');
  await side.getByRole('button', { name: 'Assign' }).click();
  await expect(reviewIn(await panelOf(page))).toBeVisible();
});
