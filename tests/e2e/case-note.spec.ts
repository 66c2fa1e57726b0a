import type { Frame, Page } from '@playwright/test';
import { harbourPath, openAnyDesks } from './harness/any-desks';
import type { ExtensionBrowser } from './harness/extension-browser';
import { expect, test } from './harness/extension-test';
import { panelOf } from './harness/panel-frame';
import { customerWords, openSmallDesk, replyPath } from './harness/small-desk';

const noteIn = (panel: Frame) => panel.getByRole('group', { name: 'Case note' });
const button = (panel: Frame, name: string) => noteIn(panel).getByRole('button', { name, exact: true });

async function openNote(panel: Frame): Promise<void> {
  await panel.getByRole('region', { name: 'Case' }).getByRole('button', { name: 'Write up as a note…' }).click();
}

/** What the clipboard holds, as a page of ours is pasted it. */
async function pasted(browser: ExtensionBrowser): Promise<string> {
  const own = await browser.openOwn('options.html');
  await own.evaluate(() => {
    document.body.innerHTML = '<textarea></textarea>';
  });
  await own.locator('textarea').focus();
  await own.keyboard.press('ControlOrMeta+V');
  const words = await own.locator('textarea').inputValue();
  await own.close();
  return words;
}

async function promise(panel: Frame): Promise<void> {
  await panel.getByRole('button', { name: 'Add a promise' }).click();
  await panel.getByRole('textbox', { name: 'What did you promise?' }).fill('Call Marcus back');
  await panel.getByRole('textbox', { name: 'By when?' }).fill('in 2 days at 3 pm');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText('Call Marcus back')).toBeVisible();
}

const open = async (browser: ExtensionBrowser, address: string): Promise<{ page: Page; panel: Frame }> => {
  const page = await browser.context.newPage();
  await page.goto(address);
  const panel = await panelOf(page);
  await expect(panel.getByRole('region', { name: 'Case' })).toBeVisible();
  return { page, panel };
};

test('the case as a note: read, changed, written into the reply and taken back, or copied as text or Markdown', async ({ browserWithExtension: browser }) => {
  const desk = await openSmallDesk();
  const { page, panel } = await open(browser, desk.url('desk.test', replyPath));
  const field = page.getByLabel('Message');
  await field.pressSequentially('Hello Marcus,\n');
  await promise(panel);
  await panel.getByRole('checkbox', { name: 'Listen to understand' }).check({ force: true });
  await openNote(panel);
  const words = noteIn(panel).getByRole('textbox', { name: 'What the note says' });
  await expect(words).toHaveValue(/^#7: Cut off after twenty minutes\n[^]*Promised, still open:\n- Call Marcus back: \w{3}, \w{3} \d+, 20\d\d, 3:00\sPM [^\n]+\n\nChecklist: 1 of 10 done\n\[x\] Listen to understand$/);
  await expect(words).toHaveAccessibleDescription('What is open goes to the customer. Copy it if it is meant for colleagues.');
  expect(await words.inputValue()).not.toContain(customerWords.slice(0, 20));
  await expect(noteIn(panel).getByRole('button').first()).toHaveAccessibleName('Copy');

  await words.fill('#7: Broken off\n\nPromised:\n- Call him_back');
  await button(panel, 'Copy').click();
  await expect(noteIn(panel).getByRole('status')).toHaveText('Copied. Paste it with Ctrl+V.');
  expect(await pasted(browser)).toBe('#7: Broken off\n\nPromised:\n- Call him_back');
  await button(panel, 'Copy as Markdown').click();
  await expect.poll(() => pasted(browser)).toBe('### \\#7: Broken off\n\n**Promised:**\n\n- Call him\\_back');

  await page.bringToFront();
  await button(panel, 'Insert into the reply').click();
  await expect(panel.getByText('Written into your reply. Ctrl+Z takes it back.')).toBeVisible();
  await expect(noteIn(panel)).toHaveCount(0);
  await expect(field).toHaveValue('Hello Marcus,\n#7: Broken off\n\nPromised:\n- Call him_back');
  await expect(field).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(field).toHaveValue('Hello Marcus,\n');

  await page.selectOption('#UpdateType', 'private');
  await openNote(panel);
  await expect(noteIn(panel).getByRole('button').first()).toHaveAccessibleName('Insert as an internal note');
  await expect(words).toHaveAccessibleDescription('An internal note is open. Only colleagues read it.');
  await expect(words).toHaveValue(/Call Marcus back/);
  await page.evaluate(() => {
    // Without an event, as a page may: what was said of it is no longer so.
    document.querySelector<HTMLSelectElement>('#UpdateType')!.value = 'response';
  });
  await button(panel, 'Insert as an internal note').click();
  await expect(noteIn(panel).getByRole('status')).toHaveText('What is open on the page changed meanwhile, so nothing was written.');
  await expect(field).toHaveValue('Hello Marcus,\n');
  await page.selectOption('#UpdateType', 'private');
  await button(panel, 'Insert as an internal note').click();
  await expect(panel.getByText('Written into your note. Ctrl+Z takes it back.')).toBeVisible();
  await expect(field).toHaveValue(/^Hello Marcus,\n#7: Cut off/);

  await field.evaluate((element) => element.remove());
  await openNote(panel);
  await panel.getByRole('button', { name: 'Insert into the reply' }).click();
  await expect(noteIn(panel).getByRole('status')).toHaveText('No reply is open here, so I copied it. Paste it with Ctrl+V.');
  expect(await pasted(browser)).toMatch(/^#7: Cut off/);
  await words.press('Escape');
  await expect(panel.getByRole('button', { name: 'Write up as a note…' })).toBeFocused();
  await desk.close();
});

test('on a desk nobody described the note goes into the field that the agent writes in', async ({ browserWithExtension: browser }) => {
  const desk = await openAnyDesks();
  const { page, panel } = await open(browser, desk.url('harbour.test', harbourPath));
  await page.click('#note-tab');
  await page.locator('#note [contenteditable]').click();
  await page.keyboard.type('For Tomas: ');
  await openNote(panel);
  await button(panel, 'Insert as an internal note').click();
  await expect(panel.getByText('Written into your note. Ctrl+Z takes it back.')).toBeVisible();
  await expect(page.locator('#note [contenteditable]')).toContainText('For Tomas: #48291: Leaking kettle');
  await expect(page.locator('#reply [contenteditable]')).toHaveText('');
  await desk.close();
});
