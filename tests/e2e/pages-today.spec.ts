import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { caseAddress } from '../../utils/messaging/case-address';
import { ask, promiseByHand } from './harness/ask-background';
import { expect, test } from './harness/extension-test';

/** For what is evaluated in a page of ours. */
declare global {
  var chrome: Browser;
  var browser: Browser;
}

const group = (page: Page, name: string) => page.getByRole('region', { name });

test('a case is started by hand, with the keyboard alone, and its promise waits on Today', async ({ browserWithExtension: browser }) => {
  const page = await browser.openOwn('today.html');
  await expect(page.getByText('Nothing is waiting for you')).toBeVisible();

  await page.getByRole('radio', { name: 'Counter' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Wants to return a lamp');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Mr Okafor');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'Wants to return a lamp' })).toBeVisible();
  await expect(page.getByText('Mr Okafor · Counter')).toBeVisible();
  await group(page, 'Checklist').getByRole('checkbox', { name: 'Listen to understand' }).focus();
  await page.keyboard.press('Space');
  await expect(group(page, 'Checklist').getByText('1 of 10')).toBeVisible();

  await page.getByRole('button', { name: 'Add a promise' }).click();
  const form = page.getByRole('form', { name: 'Add a promise' });
  await form.getByRole('textbox').first().fill('Phone him about the refund');
  await form.getByRole('textbox').last().fill('tomorrow 15:00');
  await page.keyboard.press('Enter');
  await expect(group(page, 'Promises').getByText('Phone him about the refund')).toBeVisible();

  await page.reload();
  await expect(group(page, 'Checklist').getByText('1 of 10'), 'ticks are kept').toBeVisible();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  const later = group(page, 'Later');
  await expect(later.getByText('Phone him about the refund')).toBeVisible();
  await expect(later.getByText('Wants to return a lamp · Mr Okafor')).toBeVisible();
  await expect(later.locator('time')).toHaveAttribute('datetime', /T\d\d:00:00Z$/);
});

test('a promise is done, moved and had back; another open page sees it at once', async ({ browserWithExtension: browser }) => {
  const page = await browser.openOwn('today.html');
  const other = await browser.openOwn('today.html');
  await promiseByHand(page, 'Call Dana back', 'tomorrow 15:00');
  await expect(group(other, 'Later').getByText('Call Dana back')).toBeVisible();

  await group(page, 'Later').getByRole('button', { name: 'Done' }).click();
  await expect(group(other, 'Later')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(group(other, 'Later').getByText('Call Dana back')).toBeVisible();

  const due = group(page, 'Later').locator('time');
  const before = await due.getAttribute('datetime');
  await group(page, 'Later').getByRole('button', { name: 'Move' }).click();
  await page.getByRole('form', { name: /Call Dana back/ }).getByRole('textbox').fill('in 3 days');
  await page.keyboard.press('Enter');
  await expect(due).not.toHaveAttribute('datetime', before!);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(due).toHaveAttribute('datetime', before!);
});

test('"Open case" leads to a case without a desk, and the browser leads back', async ({ browserWithExtension: browser }) => {
  const page = await browser.openOwn('today.html');
  await promiseByHand(page, 'Call Dana back', 'tomorrow 15:00');
  await page.getByRole('button', { name: 'Open case: Call Dana back' }).click();
  await expect(page.getByRole('heading', { name: 'Lid of the blue kettle' })).toBeVisible();
  await page.goBack();
  await expect(group(page, 'Later').getByText('Call Dana back')).toBeVisible();
});

test('cases are found by any of their words, and removed only after a question', async ({ browserWithExtension: browser }) => {
  const page = await browser.openOwn('today.html');
  await ask(page, 'case.start', { channel: 'phone', title: 'Lampe für Frau Müller', requester: 'Ute Müller' });
  await ask(page, 'case.start', { channel: 'chat', title: 'Cracked lid', requester: 'Dana' });
  const cases = group(page, 'Cases');
  await expect(cases.getByRole('listitem')).toHaveCount(2);
  await cases.getByRole('textbox', { name: 'Search cases' }).fill('muller lampe');
  await expect(cases.getByRole('listitem')).toHaveCount(1);
  await cases.getByRole('textbox', { name: 'Search cases' }).fill('kettle');
  await expect(cases.getByText('No case matches “kettle”.')).toBeVisible();
  await cases.getByRole('textbox', { name: 'Search cases' }).fill('lid');
  await cases.getByRole('button', { name: /Cracked lid/ }).click();

  await page.getByRole('button', { name: 'Remove this case' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Cracked lid' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove this case' }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(group(page, 'Cases').getByRole('listitem')).toHaveCount(1);
});

test('what could not be saved is said, and the words stay', async ({ browserWithExtension: browser }) => {
  const page = await browser.openOwn('today.html');
  const { key } = await ask(page, 'case.start', { channel: 'phone', title: 'Cracked lid', requester: 'Dana' });
  await page.addInitScript(() => {
    const full = ['case.start', 'case.promise'];
    for (const { runtime } of [globalThis.chrome, globalThis.browser].filter(Boolean)) {
      const send = runtime.sendMessage.bind(runtime) as (...sent: unknown[]) => unknown;
      const answer = (...sent: unknown[]): unknown => {
        const { name } = sent[0] as { name: string };
        return full.includes(name) ? Promise.resolve({ refused: 'the disk is full, nothing was saved and nothing was lost' }) : send(...sent);
      };
      runtime.sendMessage = answer as typeof runtime.sendMessage;
    }
  });
  await page.reload();
  const title = group(page, 'Start a case').getByRole('textbox').first();
  await title.fill('Lamp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('the disk is full');
  await expect(title).toHaveValue('Lamp');

  await page.goto(browser.urlOf(caseAddress(key).slice(1)));
  await page.getByRole('button', { name: 'Add a promise' }).click();
  const form = page.getByRole('form', { name: 'Add a promise' });
  await form.getByRole('textbox').first().fill('Phone her');
  await form.getByRole('textbox').last().fill('tomorrow 15:00');
  await page.keyboard.press('Enter');
  await expect(form.getByText('This wasn’t saved')).toBeVisible();
  await expect(form.getByRole('textbox').first()).toHaveValue('Phone her');
});
