import { expect, namedDeskTest } from './harness/named-desk-test';
import { setClock } from './harness/worker-clock';

const test = namedDeskTest('*.zendesk.com', 'zendesk-2026-11-26', 'tickets.html');

test('a solved ticket proposes a follow-up, which leaves the keys to the reply; once due it asks what came of it', async ({ openDesk, browserWithExtension: browser }) => {
  const desk = await openDesk('https://acme.zendesk.com/agent/tickets/4021');
  const { page, panel } = desk;
  const composer = page.locator('section[data-is-active="true"] [data-test-id="omnicomposer-rich-text-ckeditor"]');
  const shownCase = panel.getByRole('region', { name: 'Case' });
  const promises = panel.getByRole('region', { name: 'Promises' });
  const proposed = panel.getByRole('region', { name: 'Follow-up' });
  const accept = proposed.getByRole('button', { name: 'Follow up', exact: true });
  const undo = panel.getByRole('button', { name: 'Undo' });
  await expect(shownCase).toContainText('Cut off');
  await composer.click();
  await page.keyboard.type('Done.');
  await page.keyboard.press('Control+Alt+KeyS');
  await expect(proposed).toContainText('Ask Marcus Oyelaran whether it is settled');
  await expect(proposed.getByRole('time')).toHaveText(/\d/);
  await expect(composer).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(accept).toBeVisible();
  await accept.focus();
  await page.keyboard.press('Escape');
  await expect(undo).toBeFocused();
  await expect(proposed).toHaveCount(0);
  await composer.click();
  await page.keyboard.press('Control+Alt+KeyS');
  await expect.poll(desk.did).toHaveLength(2);

  // A refusal is remembered: the other ticket, solved after it, is what is asked about next.
  await page.locator('[data-test-id="header-tab"][data-entity-id="4022"]').click();
  await expect(shownCase).toContainText('Refund');
  await composer.click();
  await page.keyboard.press('Control+Alt+KeyS');
  await expect(proposed).toContainText('#4022');
  await accept.focus();
  await page.keyboard.press('Enter');
  const followUp = promises.getByRole('listitem').filter({ hasText: 'whether it is settled' });
  await expect(followUp.getByRole('time')).toHaveText(/\d/);
  await expect(proposed).toHaveCount(0);
  const asks = followUp.getByRole('group', { name: 'What came of it?' });
  await expect(asks).toHaveCount(0);
  await undo.press('Enter');
  await expect(followUp).toHaveCount(0);

  // Kept a week ago, it is due by now.
  await setClock(browser, -7 * 24 * 3_600_000);
  await accept.click();
  const say = (question: string, answer: string) => asks.getByRole('radiogroup', { name: question }).getByRole('radio', { name: answer }).click();
  await say('Was it carried out, all of it?', 'Yes');
  await say('Are they satisfied?', 'No');
  await say('May it happen again?', 'No');
  await setClock(browser, 0);
  const next = asks.getByRole('form', { name: 'What you do now' });
  await next.getByRole('textbox').nth(0).fill('Send another lid');
  await next.getByRole('textbox').nth(1).fill('tomorrow 3 pm');
  await next.getByRole('button', { name: 'Open it again' }).click();
  await expect(promises.getByText('Send another lid', { exact: true })).toBeVisible();
  await expect(followUp).toHaveCount(0);
  await undo.click();
  await expect(promises.getByText('Send another lid', { exact: true })).toHaveCount(0);
  for (const question of ['Was it carried out, all of it?', 'Are they satisfied?']) await say(question, 'Yes');
  await say('May it happen again?', 'No');
  await say('Did you ask about their experience?', 'Yes');
  await asks.getByRole('textbox', { name: 'What they said, word for word' }).fill('The third one listened.');
  await asks.getByRole('button', { name: 'Settled' }).click();
  await expect(followUp).toHaveCount(0);
  await expect(panel.getByText('Nothing promised yet.')).toBeVisible();

  const today = await browser.openOwn('today.html');
  await today.getByRole('button', { name: 'What customers said (1)' }).click();
  await expect(today.getByText('in 1 of 1 follow-ups')).toBeVisible();
  const said = today.getByRole('blockquote').filter({ hasText: 'The third one listened.' });
  await expect(said).toContainText('Refund for the blue kettle');
  await today.getByRole('button', { name: 'Remove: The third one listened.' }).click();
  await expect(said).toHaveCount(0);
  await today.getByRole('button', { name: 'Undo' }).click();
  await expect(said).toBeVisible();
});
