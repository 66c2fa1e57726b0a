import { panelOf } from '../e2e/harness/panel-frame';
import { expect, test } from './harness/desk-test';
import { addressOf, typeReply } from './harness/request-tracker';

test('Today lists what was promised across cases and opens each conversation', async ({ browserWithExtension: browser, page }) => {
  for (const id of [2, 3]) {
    await page.goto(addressOf.reply(id));
    const panel = await panelOf(page);
    await typeReply(page, 'I will call you back tomorrow by 3 pm.');
    await panel.getByRole('button', { name: /^Keep/ }).click();
    await expect(panel.getByRole('region', { name: 'Promises' }).getByRole('button', { name: 'Done' })).toHaveCount(1);
  }
  const today = await browser.openOwn('today.html');
  const later = today.getByRole('region', { name: 'Later' });
  await expect(later.getByText('Twenty minutes on hold and then cut off')).toBeVisible();
  await expect(later.getByText('Password reset e-mail never arrives')).toBeVisible();

  await page.close();
  const opened = browser.context.waitForEvent('page');
  await later.getByRole('button', { name: /^Open conversation/ }).first().click();
  await expect.poll(async () => (await opened).url()).toMatch(/\/Ticket\/Display\.html\?id=[23]$/);
});

test('a case by hand, offline, with its checklist and a promise', async ({ browserWithExtension: browser }) => {
  await browser.context.setOffline(true);
  const today = await browser.openOwn('today.html');
  await today.getByRole('textbox', { name: 'What it is about' }).fill('Kettle with a cracked lid');
  await today.getByRole('textbox', { name: 'Who asks' }).fill('A lady at the counter');
  await today.keyboard.press('Enter');
  await expect(today.getByRole('heading', { name: 'Kettle with a cracked lid' })).toBeVisible();
  await today.getByRole('region', { name: 'Checklist' }).locator('label').first().click();

  const promises = today.getByRole('region', { name: 'Promises' });
  await promises.getByRole('button', { name: 'Add a promise' }).click();
  await today.keyboard.type('Order a new lid');
  await promises.getByRole('textbox', { name: 'By when?' }).fill('in 2 hours');
  await today.keyboard.press('Enter');
  await expect(promises.getByText('Order a new lid')).toBeVisible();

  await today.goto(browser.urlOf('today.html'));
  await expect(today.getByText('Order a new lid')).toBeVisible();
  await expect(today.getByText('Kettle with a cracked lid').first()).toBeVisible();
});
