import { ask } from './harness/ask-background';
import { harbourPath, harbourWords, lanternPath, lanternWords, openAnyDesks, otherPages, quarryPath, quarryWords } from './harness/any-desks';
import { expect, test } from './harness/extension-test';
import { tabsNow } from './harness/front-tab';
import type { ExtensionBrowser } from './harness/extension-browser';
import type { LocalSite } from './harness/local-site';
import { panelOf } from './harness/panel-frame';
import { newestFeed } from './harness/tab-feed';

let desk: LocalSite;
test.beforeEach(async () => {
  desk = await openAnyDesks();
});
test.afterEach(() => desk.close());

const canned = 'We apologize for any inconvenience this may have caused.';
const seen = async (browser: ExtensionBrowser) => (await newestFeed(browser))?.conversation ?? null;

test('a desk drawn by its server: conversation, customer, reply and note, transfer', async ({ browserWithExtension: browser }) => {
  const page = await browser.context.newPage();
  await page.goto(desk.url('harbour.test', harbourPath));
  await expect.poll(() => seen(browser)).toMatchObject({ key: `any-desk@${new URL(desk.url('harbour.test')).origin}#31`, number: '48291', subject: 'Leaking kettle', requester: 'Ines Farrow', latest: harbourWords });
  await expect.poll(async () => (await newestFeed(browser))?.health).toMatchObject({ desk: { tier: 'generic' }, conversation: 0, reply: 0, transfer: 0 });
  const panel = await panelOf(page);
  await page.locator('#reply [contenteditable]').click();
  await page.keyboard.type(canned);
  await expect(panel.getByRole('region', { name: 'Draft' }).getByRole('listitem').first()).toBeVisible();
  await page.click('#note-tab');
  await page.locator('#note [contenteditable]').click();
  await page.keyboard.type(canned);
  await expect.poll(async () => (await newestFeed(browser))?.composer).toBe('note');
});

test('a desk drawn by its script: the newest is on top, and Summernote is no note', async ({ browserWithExtension: browser }) => {
  const page = await browser.context.newPage();
  await page.goto(desk.url('lantern.test', lanternPath));
  await expect.poll(() => seen(browser)).toMatchObject({ number: '77', subject: 'Charged twice', latest: lanternWords });
  await expect.poll(async () => (await newestFeed(browser))?.health?.transfer).toBe(0);
  expect((await newestFeed(browser))?.health?.reply).toBeNull();
  await page.click('#open-reply');
  await page.keyboard.type(canned);
  await expect.poll(async () => (await newestFeed(browser))?.composer).toBe('reply');
  await expect((await panelOf(page)).getByRole('region', { name: 'Draft' }).getByRole('listitem').first()).toBeVisible();
  await page.evaluate(() => (location.hash = '#/conversation/78'));
  await expect.poll(async () => (await seen(browser))?.number).toBe('78');
});

test('Today leads back to the very conversation of a desk whose addresses differ behind the hash only', async ({ browserWithExtension: browser }) => {
  const page = await browser.context.newPage();
  await page.goto(desk.url('lantern.test', lanternPath));
  await expect.poll(async () => (await seen(browser))?.number).toBe('77');
  const { key, url } = (await seen(browser))!;
  expect(url).toBe(page.url());
  const today = await browser.openOwn('today.html');
  await ask(today, 'case.promise', { key, what: 'Ask the bank', when: 'tomorrow 15:00' });
  const back = today.getByRole('button', { name: 'Open conversation: Ask the bank' });
  await back.click();
  await expect.poll(() => tabsNow(browser), 'the tab that shows it').toMatchObject({ front: [url] });
  const { count } = await tabsNow(browser);

  // The same tab shows another one by now: that stays as it is, and no draft in it is lost.
  await page.evaluate(() => (location.hash = '#/conversation/78'));
  await expect.poll(async () => (await seen(browser))?.number).toBe('78');
  await today.bringToFront();
  const [opened] = await Promise.all([browser.context.waitForEvent('page'), back.click()]);
  await expect(opened.getByText('# 77')).toBeVisible();
  expect(page.url()).toBe(desk.url('lantern.test', '/app#/conversation/78'));
  expect(await tabsNow(browser)).toEqual({ front: [url], count: count + 1 });
  await expect.poll(async () => (await newestFeed(browser))?.conversation?.key).toBe(key);
});

test('a reply window carries the conversation of the page that opened it', async ({ browserWithExtension: browser }) => {
  const page = await browser.context.newPage();
  await page.goto(desk.url('quarry.test', quarryPath));
  await expect.poll(() => seen(browser)).toMatchObject({ key: `any-desk@${new URL(desk.url('quarry.test')).origin}#9`, requester: 'Edda Krol', latest: quarryWords });
  const key = (await seen(browser))!.key;
  const [reply] = await Promise.all([page.waitForEvent('popup'), page.click('#compose')]);
  await reply.locator('.ck-content').click();
  await reply.keyboard.type(canned);
  await expect((await panelOf(reply)).getByRole('region', { name: 'Draft' }).getByRole('listitem').first()).toBeVisible();
  await expect.poll(async () => (await newestFeed(browser))?.composer).toBe('reply');
  expect(await seen(browser)).toMatchObject({ key, latest: quarryWords, url: desk.url('quarry.test', '/desk/index.pl?Action=TicketZoom&TicketID=9') });
});

for (const path of Object.keys(otherPages)) {
  test(`nothing is read of ${path}`, async ({ browserWithExtension: browser }) => {
    const page = await browser.context.newPage();
    await page.goto(desk.url('other.test', path));
    const panel = await panelOf(page);
    await page.locator('textarea').fill(canned);
    await page.locator('textarea').press('End');
    await page.evaluate(() => document.body.append(document.createElement('p')));
    await expect(panel.getByRole('status', { name: 'Desk' })).toContainText('I see no conversation here');
    const feed = await newestFeed(browser);
    expect(feed).toMatchObject({ conversation: null, findings: [], composer: null });
    await expect.poll(() => page.evaluate(() => document.readyState)).toBe('complete');
    expect((await newestFeed(browser))?.health).toMatchObject({ desk: null, conversation: null, reply: null, transfer: null });
  });
}
