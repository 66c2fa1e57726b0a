import type { Frame, Page } from '@playwright/test';
import { expect, test } from './harness/extension-test';
import { panelOf } from './harness/panel-frame';
import { openSmallDesk, replyPath } from './harness/small-desk';

/**
 * What Gmail and Zendesk do with single keys, and more eagerly than they do: on the window, in the capture phase, at all three
 * events, before anything else is there. Every key does something; `u` goes back, `e` archives, `#` deletes.
 */
const singleKeys = `<script>
  window.pressed = [];
  for (const type of ['keydown', 'keypress', 'keyup'])
    for (const target of [window, document])
      target.addEventListener(type, (event) => { pressed.push(event.type + ' ' + event.key); if (event.key === 'u') history.back(); }, true);
</script>`;

declare global {
  interface Window {
    pressed: string[];
  }
}

const everyKey = 'abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 #!?/.,;:-_=+[]()';

/** Every field of the panel that takes words, and what has to be opened for it. */
const fields: { name: string; open: (panel: Frame) => Promise<void> }[] = [
  { name: 'What did you promise?', open: (panel) => panel.getByRole('button', { name: 'Add a promise' }).click() },
  { name: 'By when?', open: async () => undefined },
  {
    name: 'Or in your own words',
    open: async (panel) => {
      await panel.getByRole('button', { name: 'More about “Listen to understand”' }).click();
      await panel.getByRole('button', { name: 'Doesn’t apply here' }).click();
    },
  },
];

async function types(page: Page, panel: Frame, name: string): Promise<void> {
  const field = panel.getByRole('textbox', { name });
  await field.click();
  await page.keyboard.type(everyKey);
  await expect(field).toHaveValue(everyKey);
  for (const key of ['ArrowUp', 'Backspace', 'Delete', 'Home', 'End', 'PageDown', 'F2']) await page.keyboard.press(key);
}

test('no key typed into any field of the panel reaches a desk with single-key shortcuts', async ({ browserWithExtension: browser }) => {
  const desk = await openSmallDesk(singleKeys);
  const page = await browser.context.newPage();
  await page.goto(desk.url('desk.test', replyPath));
  const panel = await panelOf(page);
  const address = page.url();
  for (const { name, open } of fields) {
    await open(panel);
    await types(page, panel, name);
  }
  // The keys of the panel's own controls, too: a tick, the order of Tab, a menu and out of it.
  await panel.getByRole('checkbox', { name: 'Check what they need' }).focus();
  for (const key of ['Space', 'Tab', 'Shift+Tab', 'Enter']) await page.keyboard.press(key);
  await panel.getByRole('button', { name: 'Pause' }).focus();
  for (const key of ['Enter', 'ArrowDown', 'Escape']) await page.keyboard.press(key);

  await page.getByRole('textbox', { name: 'Message' }).focus();
  expect(await page.evaluate(() => window.pressed), 'nothing was heard').toEqual([]);
  expect(page.url()).toBe(address);
  await page.keyboard.press('x');
  expect(await page.evaluate(() => window.pressed), 'and the page does hear its own keys').toContain('keydown x');
  await desk.close();
});

test('the review takes keys that the desk does not hear, and Escape brings the caret back', async ({ browserWithExtension: browser }) => {
  const desk = await openSmallDesk(singleKeys);
  const page = await browser.context.newPage();
  await page.goto(desk.url('desk.test', replyPath));
  const panel = await panelOf(page);
  await panel.getByRole('region', { name: 'Checklist' }).waitFor();
  const message = page.getByRole('textbox', { name: 'Message' });
  await message.fill('Hello Marcus');
  await page.selectOption('select[name=Owner]', 'tomas');
  await page.getByRole('button', { name: 'Update Ticket' }).click();
  await expect(panel.getByRole('alertdialog')).toBeVisible();
  await page.evaluate(() => window.pressed.splice(0));
  await types(page, panel, 'What was tried?');
  await page.keyboard.press('Escape');
  await expect(panel.getByRole('alertdialog')).toHaveCount(0);
  expect(await page.evaluate(() => window.pressed)).toEqual([]);

  await message.focus();
  await page.keyboard.press('End');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft');
  await panel.getByRole('button', { name: 'Add a promise' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(message).toBeFocused();
  await page.keyboard.type('!');
  await expect(message).toHaveValue('Hello Mar!cus');
  await desk.close();
});
