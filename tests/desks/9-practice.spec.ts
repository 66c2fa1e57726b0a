import { panelOf } from '../e2e/harness/panel-frame';
import { expect, test } from './harness/desk-test';

test('the practice ticket shows one canned line, one promise and one transfer', async ({ browserWithExtension: browser }) => {
  const page = await browser.openOwn('practice.html');
  const panel = await panelOf(page);
  const composer = page.getByRole('textbox', { name: 'Your reply' });

  await composer.click();
  await page.keyboard.type('We apologize for any inconvenience this may have caused. ');
  const findings = panel.getByRole('region', { name: 'Draft' }).getByRole('listitem');
  await expect(findings).toHaveCount(1);
  await expect(findings.first()).toHaveAccessibleDescription(/twenty minutes|Saturday|third time|£38/);

  await composer.click();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('I will call you back tomorrow by 3 pm. ');
  await panel.getByRole('button', { name: /^Keep/ }).click();
  await expect(panel.getByRole('region', { name: 'Promises' }).getByRole('button', { name: 'Done' })).toHaveCount(1);

  await page.getByRole('combobox', { name: 'Transfer to…' }).selectOption({ label: 'Billing' });
  await page.getByRole('button', { name: 'Update' }).click();
  const review = panel.getByRole('alertdialog', { name: 'Before you transfer' });
  await expect(review).toBeVisible();
  await review.getByRole('button', { name: 'Transfer anyway' }).click();
  await expect(page.getByText('Now with Billing.')).toBeVisible();
  await expect(page.getByText('That was all of it.')).toBeVisible();
});
