import { aPack, item } from '../unit/background/a-pack';
import { ask } from './harness/ask-background';
import { expect } from './harness/named-desk-test';
import { part, submitAsSolved, zendeskTest as test } from './harness/zendesk-ticket';

const pack = JSON.stringify(aPack({ items: { hold: 'recommended', value: [item('cause', { title: 'Name the cause', required: true })] } }));

test('solving is asked about while an item that the team’s pack requires is open, and no longer once it is ticked', async ({ openDesk, browserWithExtension: browser }) => {
  const desk = await openDesk('https://acme.zendesk.com/agent/tickets/4021');
  const { page, panel } = desk;
  const review = panel.getByRole('alertdialog', { name: 'Before you solve' });
  await ask(await browser.openOwn('options.html'), 'pack.accept', { text: pack });
  await page.bringToFront();
  const cause = panel.getByRole('checkbox', { name: 'Name the cause' });
  await expect(cause).toBeVisible();
  await part(page, 'omnicomposer-rich-text-ckeditor').click();
  await page.keyboard.type('Done.');
  await submitAsSolved(page);
  await expect(review).toContainText('Your team asks for this first:');
  await expect(review.getByRole('listitem')).toHaveText('Name the cause');
  await review.getByRole('button', { name: 'Go back' }).click();
  await expect(review).toHaveCount(0);
  expect(await desk.did()).toEqual([]);
  await cause.press('Space');
  await expect(cause).toBeChecked();
  await submitAsSolved(page);
  await expect.poll(desk.did).toEqual(['4021 solved Maya Lindqvist: Done.']);
  await expect(review).toHaveCount(0);
});
