import { ask } from '../e2e/harness/ask-background';
import { panelOf } from '../e2e/harness/panel-frame';
import { addressOf } from './harness/roundcube';
import { expect, test } from './harness/webmail-test';

test('one case for a conversation: in the preview, opened, answered and passed on', async ({ browserWithExtension: browser, page }) => {
  await page.locator('#messagelist tr', { hasText: 'Twenty minutes on hold' }).click();
  const about = (await panelOf(page)).getByRole('region', { name: 'Case' });
  await expect(about).toContainText('Twenty minutes on hold and then cut off');
  await expect(about).toContainText('Marcus Oyelaran');
  await expect(about).toContainText('restart-your-router article again');
  // What he only quotes is not his.
  await expect(about).not.toContainText('wait ten minutes');
  await (await panelOf(page)).getByRole('region', { name: 'Checklist' }).locator('label').first().click();

  for (const address of [addressOf.mail(4), addressOf.reply(4), addressOf.forward(4)]) {
    await page.goto(address);
    const panel = await panelOf(page);
    await expect(panel.getByRole('region', { name: 'Checklist' }).getByRole('checkbox').first()).toBeChecked();
    await expect(panel.getByRole('region', { name: 'Case' })).toContainText('Twenty minutes on hold and then cut off');
    await expect(panel.getByRole('status', { name: 'Desk' })).toContainText('Roundcube');
  }
  const today = await browser.openOwn('today.html');
  const { cases } = await ask(today, 'today.read', {});
  expect(cases.map(({ title, requester, url }) => ({ title, requester, url }))).toEqual([
    { title: 'Twenty minutes on hold and then cut off', requester: 'Marcus Oyelaran', url: expect.stringContaining('_uid=4') },
  ]);
});
