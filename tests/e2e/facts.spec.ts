import type { Frame } from '@playwright/test';
import { ask } from './harness/ask-background';
import { expect, test } from './harness/extension-test';
import { panelOf } from './harness/panel-frame';
import { customerWords, openSmallDesk, ticketPath } from './harness/small-desk';

const known = (panel: Frame) => panel.getByRole('group', { name: 'What you know' });
const keep = (panel: Frame) => panel.getByRole('button', { name: 'Note what they said' });

test('what they said is selected and kept by one press, on the page or in the panel; changed, taken back, remembered, and told in the note', async ({ browserWithExtension: browser }) => {
  const desk = await openSmallDesk();
  const page = await browser.context.newPage();
  await page.goto(desk.url('desk.test', ticketPath));
  let panel = await panelOf(page);

  await page.locator('.messagebody').click({ clickCount: 3 });
  await keep(panel).click();
  await expect(known(panel).getByRole('listitem')).toHaveText([`“${customerWords}”`]);
  await expect(panel.getByText(/^Kept: “I waited on hold/)).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(known(panel).getByRole('listitem')).toHaveCount(0);

  // One word of it, in the panel's own line.
  await panel.getByRole('button', { name: 'What they wrote last' }).click();
  await panel.locator('.case-latest-words').dblclick({ position: { x: 40, y: 8 } });
  const word = await panel.evaluate(() => getSelection()!.toString().trim());
  expect(customerWords).toContain(word);
  await keep(panel).click();
  await expect(known(panel).getByRole('listitem')).toHaveText([`“${word}”`]);

  await known(panel).getByRole('button', { name: `Change: “${word}”` }).click();
  const form = known(panel).getByRole('form', { name: `Change: ${word}` });
  await form.getByRole('textbox', { name: 'In a few words' }).fill('Sent the article');
  await form.getByRole('radio', { name: 'Tried' }).click();
  await form.getByRole('textbox').press('Enter');
  await expect(known(panel).getByRole('listitem')).toHaveText(['TriedSent the article']);

  // Nothing selected: the same press opens a line to type into.
  await page.evaluate(() => getSelection()!.removeAllRanges());
  await panel.evaluate(() => getSelection()!.removeAllRanges());
  await keep(panel).press('Enter');
  const typed = known(panel).getByRole('form', { name: 'A fact of the case' });
  await typed.getByRole('radio', { name: 'Next step' }).click();
  await typed.getByRole('textbox').fill('Call him before noon');
  await typed.getByRole('button', { name: 'Save' }).click();
  await expect(keep(panel)).toBeFocused();
  await panel.getByRole('button', { name: 'They had to come back about this' }).click();
  await expect(panel.getByText('Marcus Oyelaran · came to us 2 times')).toBeVisible();

  await page.reload();
  panel = await panelOf(page);
  await expect(known(panel).getByRole('listitem')).toHaveText(['Next stepCall him before noon', 'TriedSent the article']);
  await panel.getByRole('button', { name: 'Write up as a note…' }).click();
  await expect(panel.getByRole('textbox', { name: 'What the note says' })).toHaveValue(/Came to us 2 times about this\.\n\nTried:\n- Sent the article\n\nNext step:\n- Call him before noon\n/);
  const own = await browser.openOwn('options.html');
  // What was taken back, and what stood around a word that was kept, is nowhere.
  expect(JSON.stringify(await ask(own, 'data.export', {}))).not.toContain(customerWords.slice(20, 60));
  await desk.close();
});
