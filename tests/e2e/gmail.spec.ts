import type { Page } from '@playwright/test';
import { ask } from './harness/ask-background';
import { tabsNow } from './harness/front-tab';
import { panelOf } from './harness/panel-frame';
import { expect, type NamedDesk, namedDeskTest } from './harness/named-desk-test';

const test = namedDeskTest('mail.google.com', 'gmail-2026-11-26', 'mail.html');
const mail = (hash: string, query = ''): string => `https://mail.google.com/mail/u/0/${query}#${hash}`;
const canned = 'We are sorry for any inconvenience.';
const promise = 'I will call you back tomorrow by 3 pm.';

interface Mail {
  popOut(type: string): void;
  replyTo(id: string): void;
  composeNew(): void;
  drawAnew(): void;
}
declare global {
  interface Window {
    mail: Mail;
  }
}

const caseOf = ({ panel }: NamedDesk) => panel.getByRole('region', { name: 'Case' });
const draftOf = ({ panel }: NamedDesk) => panel.getByRole('region', { name: 'Draft' });
const promisesOf = ({ panel }: NamedDesk) => panel.getByRole('region', { name: 'Promises' });
const body = (page: Page, of: string) => page.locator(`${of} [g_editable]`);
const sendIn = (page: Page, of: string) => page.locator(`${of} [jslog^="32601;"]`);

async function write(page: Page, of: string, words: string): Promise<void> {
  await body(page, of).locator('div').first().click();
  await page.keyboard.type(words);
}

for (const lang of ['en', 'hu', 'ru']) {
  test(`a thread is read and its reply judged without its quote and signature (${lang})`, async ({ openDesk }) => {
    const desk = await openDesk(mail('inbox/18a1', `?lang=${lang}`));
    const { page } = desk;
    await expect(caseOf(desk)).toContainText('Cracked lid of the blue kettle');
    await expect(caseOf(desk)).toContainText('Marcus Oyelaran');
    await expect(caseOf(desk)).toContainText('Why do you ask again?');
    await expect(caseOf(desk)).not.toContainText('has been received');
    await expect(caseOf(desk)).not.toContainText('18a1');
    await page.locator('[role="main"] .bkH').click();
    await write(page, '.ip', `${canned} ${promise}`);
    await expect(draftOf(desk).getByRole('listitem')).toHaveCount(1);
    await expect.poll(desk.underlined).toHaveLength(1);
    await page.evaluate(() => window.mail.drawAnew());
    await expect.poll(desk.underlined).toHaveLength(1);
    await expect(promisesOf(desk).getByRole('button', { name: 'Keep' })).toBeVisible();
    await sendIn(page, '.ip').click();
    await expect(promisesOf(desk).getByText('Sent')).toBeVisible();
    await expect.poll(desk.underlined).toEqual([]);
    expect(await desk.did()).toEqual([`reply 18a1 send: ${canned} ${promise}`]);
  });
}

test('the list opens no case, a thread opened from it does, and its address does not matter', async ({ openDesk }) => {
  const desk = await openDesk(mail('inbox'));
  const { page } = desk;
  await expect(caseOf(desk)).not.toContainText('Cracked');
  await page.locator('tr.zA').nth(1).click();
  await expect(caseOf(desk)).toContainText('Invoice of March');
  await page.goBack();
  await expect(caseOf(desk)).not.toContainText('Invoice');
  await page.locator('tr.zA').first().click();
  await expect(caseOf(desk)).toContainText('Cracked lid');
});

test('several composers each have their conversation and their draft; a new message to somebody has none', async ({ openDesk }) => {
  const desk = await openDesk(mail('inbox/18a1'));
  const { page } = desk;
  await page.locator('[role="main"] .bkH').click();
  await write(page, '.ip', canned);
  await expect(draftOf(desk).getByRole('listitem')).toHaveCount(1);

  await page.evaluate(() => void window.mail.replyTo('18b2'));
  await write(page, '[role="dialog"]', promise);
  await expect(caseOf(desk)).toContainText('Invoice of March');
  await expect(caseOf(desk)).not.toContainText('Why do you ask again?');
  await expect(promisesOf(desk).getByRole('button', { name: 'Keep' })).toBeVisible();
  await expect(draftOf(desk).getByRole('listitem')).toHaveCount(0);
  await expect.poll(desk.underlined).toEqual([]);

  await body(page, '.ip').locator('div').first().click();
  await expect(caseOf(desk)).toContainText('Cracked lid');
  await expect(draftOf(desk).getByRole('listitem')).toHaveCount(1);
  await expect.poll(desk.underlined).toHaveLength(1);
  await expect(promisesOf(desk).getByRole('button', { name: 'Keep' })).toHaveCount(0);

  await page.evaluate(() => void window.mail.composeNew());
  await write(page, '[role="dialog"]:last-child', 'Dear all, any inconvenience aside, lunch is at noon.');
  await expect.poll(desk.underlined).toHaveLength(1);
  await sendIn(page, '[role="dialog"]:last-child').click();
  await expect.poll(desk.did).toHaveLength(1);
  await expect(caseOf(desk)).toContainText('Cracked lid');
  await expect(draftOf(desk).getByRole('listitem')).toHaveCount(1);

  await sendIn(page, '[role="dialog"]').click();
  await expect(page.locator('[role="dialog"]')).toHaveCount(0);
  await expect(caseOf(desk)).toContainText('Cracked lid');
  await expect(promisesOf(desk).getByText('Sent')).toHaveCount(0);
  await page.evaluate(() => (location.hash = '#inbox/18b2'));
  await expect(caseOf(desk)).toContainText('Invoice of March');
  await expect(promisesOf(desk).getByText('Sent')).toBeVisible();
});

test('a composer in a window of its own is the same case', async ({ openDesk }) => {
  const desk = await openDesk(mail('inbox/18a1'));
  const popped = await openDesk(mail('', '?ui=2&view=btop&th=18a1').replace('#', ''));
  await expect(caseOf(popped)).toContainText('Cracked lid');
  await write(popped.page, 'body', `${canned} ${promise}`);
  await expect.poll(popped.underlined).toHaveLength(1);
  await promisesOf(popped).getByRole('button', { name: 'Keep' }).click();
  await expect(promisesOf(popped).getByRole('button', { name: 'Done' })).toBeVisible();
  await expect(promisesOf(desk).getByRole('button', { name: 'Done' })).toBeVisible();
});

test('Today leads back to a thread, whatever list it was opened from; to the account that it is in', async ({ openDesk, browserWithExtension: browser }) => {
  const desk = await openDesk(mail('inbox/18a1').replace('/u/0/', '/u/1/'));
  await expect(caseOf(desk)).toContainText('Cracked lid');
  const today = await browser.openOwn('today.html');
  const { cases } = await ask(today, 'today.read', {});
  await ask(today, 'case.promise', { key: cases[0]!.key, what: 'Send the lid', when: 'tomorrow 15:00' });
  const back = today.getByRole('button', { name: 'Open conversation: Send the lid' });
  await back.click();
  await expect.poll(() => tabsNow(browser), 'it stands there under another address').toMatchObject({ front: [desk.page.url()] });
  await desk.page.evaluate(() => (location.hash = '#inbox'));
  await expect(caseOf(desk)).not.toContainText('Cracked lid');
  await today.bringToFront();
  const [opened] = await Promise.all([browser.context.waitForEvent('page'), back.click()]);
  expect(opened.url()).toBe(mail('all/18a1').replace('/u/0/', '/u/1/'));
  await expect((await panelOf(opened)).getByRole('region', { name: 'Case' })).toContainText('Cracked lid');
  await expect((await panelOf(opened)).getByRole('region', { name: 'Promises' })).toContainText('Send the lid');
});

async function openForward(desk: NamedDesk): Promise<void> {
  await expect(caseOf(desk)).toContainText('Cracked lid');
  await desk.page.locator('[role="main"] .bkG').click();
  await write(desk.page, '.ip', 'Please take over.');
  await expect(body(desk.page, '.ip')).toContainText('Please take over.');
}
const answer = async (desk: NamedDesk, name: 'Go back' | 'Transfer anyway'): Promise<void> => {
  await expect(desk.review).toBeVisible();
  expect(await desk.did()).toEqual([]);
  await desk.review.getByRole('button', { name }).click();
  await expect(desk.review).toHaveCount(0);
};

for (const [how, lang] of [['send', 'en'], ['archive', 'hu'], ['schedule', 'ru']] as const) {
  test(`a forward is held at ${how}, whatever the language, and sent exactly once (${lang})`, async ({ openDesk }) => {
    const desk = await openDesk(mail('inbox/18a1', `?lang=${lang}`));
    const { page } = desk;
    await openForward(desk);
    const press = async (): Promise<void> => {
      if (how === 'send') return sendIn(page, '.ip').click();
      if (how === 'archive') return page.locator('.ip .Uo').click();
      if ((await page.locator('[selector="scheduledSend"]').count()) === 0) await page.locator('.ip .hG').click();
      return page.locator('[selector="scheduledSend"]').click();
    };
    await press();
    await answer(desk, 'Go back');
    await expect(body(page, '.ip')).toContainText('Please take over.');
    await press();
    await answer(desk, 'Transfer anyway');
    await expect.poll(desk.did).toEqual([`forward 18a1 ${how}: Please take over.`]);
  });
}

test('a forward is held at the keys that send it, and on Send itself by Enter', async ({ openDesk }) => {
  const desk = await openDesk(mail('inbox/18a1'));
  const { page } = desk;
  await openForward(desk);
  await page.keyboard.press('Control+Enter');
  await answer(desk, 'Go back');
  await expect(body(page, '.ip')).toBeFocused();
  await page.keyboard.press('Control+NumpadEnter');
  await answer(desk, 'Go back');
  await sendIn(page, '.ip').focus();
  await page.keyboard.press('Enter');
  await answer(desk, 'Go back');
  await body(page, '.ip').locator('div').first().click();
  await page.keyboard.press('Control+Enter');
  await answer(desk, 'Transfer anyway');
  await expect.poll(desk.did).toHaveLength(1);
});

test('a reply is never held, with a forward open beside it', async ({ openDesk }) => {
  const desk = await openDesk(mail('inbox/18a1'));
  const { page } = desk;
  await openForward(desk);
  await page.evaluate(() => void window.mail.replyTo('18b2'));
  await write(page, '[role="dialog"]', 'Thank you, Ingrid.');
  await page.locator('[role="dialog"] .hG').click();
  await page.locator('[selector="scheduledSend"]').click();
  await expect.poll(desk.did).toEqual(['reply 18b2 schedule: Thank you, Ingrid.']);
  await page.evaluate(() => void window.mail.popOut('reply'));
  await write(page, '[role="dialog"]', 'Thank you, Marcus.');
  await page.keyboard.press('Control+Enter');
  await expect.poll(desk.did).toHaveLength(2);
  await expect(desk.review).toHaveCount(0);
});
