import { ask } from './harness/ask-background';
import { expect, test } from './harness/extension-test';
import { panelOf } from './harness/panel-frame';
import { openSmallDesk, ticketPath } from './harness/small-desk';

test('a hold is asked for, timed over a reload and a stopped worker, and ends in a callback; the line drops', async ({ browserWithExtension: browser }) => {
  const desk = await openSmallDesk();
  const page = await browser.context.newPage();
  await page.clock.install({ time: new Date() });
  await page.goto(desk.url('desk.test', ticketPath));
  let panel = await panelOf(page);
  await panel.getByRole('button', { name: 'On the phone with them' }).click();
  const call = () => panel.getByRole('region', { name: 'Call', exact: true });
  await call().getByRole('textbox', { name: 'Where do you reach them' }).fill('555 0134');
  await call().getByRole('button', { name: 'Ask them to hold' }).click();
  const form = call().getByRole('form', { name: 'Before they hold' });
  // No is an answer: a callback is offered at once, the call remembers it, and with one press so does the next one.
  await form.getByRole('button', { name: 'They’d rather not' }).click();
  await expect(call().getByRole('form', { name: 'Keep a callback' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(call()).toContainText('They don’t want to wait on hold');
  await call().getByRole('button', { name: 'Remember it for their next call' }).click();
  await expect(panel.getByRole('button', { name: 'Change their wishes: No hold' })).toBeVisible();
  await call().getByRole('button', { name: 'Ask them to hold' }).click();
  await form.getByRole('textbox').fill('I look up the parcel');
  await form.getByRole('radio', { name: '3 minutes' }).click();
  await form.getByRole('button', { name: 'On hold now' }).click();
  await expect(form.getByRole('alert'), 'nobody is put on hold unasked').toBeVisible();
  await form.getByRole('checkbox').check({ force: true });
  await form.getByRole('button', { name: 'On hold now' }).click();
  await expect(call().getByRole('timer')).toBeVisible();
  await expect(call().getByText('3:00 left of what you said').or(call().getByText(/^2:5\d left of what you said/))).toBeVisible();

  await browser.stopWorker();
  await page.clock.fastForward('02:05');
  await page.reload();
  panel = await panelOf(page);
  await expect(call().getByRole('timer')).toHaveText(/^2:0\d$/);
  await expect(call().getByText('Two minutes have gone by')).toBeVisible();
  await page.clock.fastForward('01:00');
  await expect(call().getByText('The time you named is over')).toBeVisible();

  await call().getByRole('button', { name: 'Call back instead' }).click();
  const callback = call().getByRole('form', { name: 'Keep a callback' });
  await expect(callback.getByRole('textbox').first()).toHaveValue('Call Marcus Oyelaran back, 555 0134');
  await callback.getByRole('textbox').last().fill('in 2 hours');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('region', { name: 'Promises' }).getByText('Call Marcus Oyelaran back, 555 0134')).toBeVisible();

  await call().getByRole('button', { name: 'Back on the line' }).click();
  await call().getByRole('button', { name: 'The line dropped' }).click();
  await expect(call().getByRole('listitem').first()).toContainText('555 0134');
  await call().getByRole('button', { name: 'Undo' }).click();
  await expect(call().getByRole('button', { name: 'Ask them to hold' })).toBeVisible();
  const own = await browser.openOwn('today.html');
  expect(JSON.stringify(await ask(own, 'data.export', {})), 'what was said on the phone is in memory only').not.toContain('look up the parcel');

  const { key } = await ask(own, 'case.start', { channel: 'phone', title: 'Cut off', requester: 'Dana' });
  await own.goto(`${browser.urlOf('today.html')}#case=${encodeURIComponent(key)}`);
  await own.getByRole('button', { name: 'On the phone with them' }).click();
  await own.getByRole('button', { name: 'The call is over' }).click();
  await own.getByRole('button', { name: 'Undo' }).click();
  await expect(own.getByRole('button', { name: 'The call is over' })).toBeVisible();
  await desk.close();
});
