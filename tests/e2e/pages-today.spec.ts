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
  const search = page.getByRole('textbox', { name: 'Search promises and cases' });
  await search.fill('muller lampe');
  await expect(cases.getByRole('listitem')).toHaveCount(1);
  await search.fill('kettle');
  await expect(page.getByText('Nothing matches “kettle”.')).toBeVisible();
  await search.fill('lid');
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

test('the board: parts alone, a search, and many done, put off, moved and handed on with the keyboard, each had back', async ({ browserWithExtension: browser }) => {
  const page = await browser.openOwn('today.html');
  const { key } = await ask(page, 'case.start', { channel: 'phone', title: 'Lid of the blue kettle', requester: 'Dana' });
  for (const [what, kind, hour] of [['Call Dana', 'promise', 9], ['Send the lid', 'promise', 10], ['Ask the warehouse', 'others', 11], ['Look again', 'reminder', 12]] as const) {
    await ask(page, 'case.promise', { key, what, when: `in 5 days at ${hour}:00`, kind, owner: kind === 'others' ? 'Tomas' : '' });
  }
  const rows = page.locator('[data-row]');
  await expect(rows).toHaveCount(4);
  const views = page.getByRole('radiogroup', { name: 'Show' });
  for (const [name, count] of [['Due 2', 2], ['Waiting on others 1', 1], ['Follow-through 1', 1], ['Owed a reply 0', 0], ['Everything 4', 4]] as const) {
    await views.getByRole('radio', { name }).click();
    await expect(rows).toHaveCount(count);
  }
  await page.getByRole('textbox', { name: 'Search promises and cases' }).fill('warehouse');
  await expect(rows).toHaveText([/Ask the warehouse/]);
  await page.getByRole('textbox', { name: 'Search promises and cases' }).fill('');
  await expect(rows).toHaveCount(4);

  const box = (what: string) => page.getByRole('checkbox', { name: `Choose: ${what}` });
  const chosen = page.getByRole('region', { name: 'Chosen promises' });
  await box('Call Dana').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(box('Send the lid')).toBeFocused();
  await expect(chosen).toContainText('2 chosen');
  await page.keyboard.press('d');
  await expect(rows).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(4);

  const times = () => rows.locator('time').evaluateAll((all) => all.map((one) => one.getAttribute('datetime')));
  const before = await times();
  await box('Call Dana').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('End');
  await expect(box('Look again')).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('s');
  await expect.poll(async () => (await times()).filter((one) => before.includes(one)).length).toBe(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(times).toEqual(before);

  await box('Call Dana').focus();
  await page.keyboard.press('Space');
  await chosen.getByRole('button', { name: 'Choose all 4' }).click();
  await chosen.getByRole('button', { name: 'Move' }).click();
  await chosen.getByRole('textbox').fill('whenever');
  await page.keyboard.press('Enter');
  await expect(chosen.getByText('I can’t read that as a time')).toBeVisible();
  await chosen.getByRole('textbox').fill('in 8 days at 9:00');
  await page.keyboard.press('Enter');
  await expect(chosen).toHaveCount(0);
  expect((await times()).some((one) => before.includes(one))).toBe(false);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(times).toEqual(before);

  await box('Ask the warehouse').check({ force: true });
  await chosen.getByRole('button', { name: 'Hand on' }).click();
  await expect(page.getByRole('form', { name: 'Hand promises to a colleague' }).getByRole('checkbox', { checked: true })).toHaveCount(1);
});
