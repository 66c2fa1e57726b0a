import type { Browser } from 'webextension-polyfill';
import type { Written } from '@/utils/sites/write-text/write-text';
import { expect, test } from './harness/extension-test';
import { panelOf } from './harness/panel-frame';
import { openSmallDesk, replyPath } from './harness/small-desk';

/** For what is evaluated in the panel. */
declare global {
  var chrome: Browser;
}

test('what the panel inserts is written into the reply by a script that comes only then', async ({ browserWithExtension: browser }) => {
  const desk = await openSmallDesk();
  const page = await browser.context.newPage();
  await page.goto(desk.url('desk.test', replyPath));
  const panel = await panelOf(page);
  await expect(panel.getByRole('region', { name: 'Promises' })).toBeVisible();
  const field = page.getByLabel('Message');
  await field.pressSequentially('Hello Marcus,\n');
  const write = (text: string): Promise<{ answer: Written }> =>
    panel.evaluate((input) => chrome.runtime.sendMessage({ name: 'composer.write', input }), { text }) as Promise<{ answer: Written }>;

  expect(await write('Ticket 7\nCut off after twenty minutes')).toEqual({ answer: { how: 'typed' } });
  await expect(field).toHaveValue('Hello Marcus,\nTicket 7\nCut off after twenty minutes');
  await expect(field).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(field).toHaveValue('Hello Marcus,\n');

  await field.evaluate((element) => element.remove());
  expect(await write('Ticket 7')).toEqual({ answer: { how: 'clipboard', why: 'no-composer' } });
  await desk.close();
});
