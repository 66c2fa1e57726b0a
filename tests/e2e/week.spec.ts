import type { Frame, Locator, Page } from '@playwright/test';
import { ask } from './harness/ask-background';
import { expect, test } from './harness/extension-test';
import { panelOf } from './harness/panel-frame';
import { openSmallDesk, replyPath } from './harness/small-desk';
import { setClock, takeNotices } from './harness/worker-clock';

const zone = Temporal.Now.timeZoneId();
/** The day from which the week is counted: a Monday that is still ahead. */
const today = Temporal.Now.plainDateISO();
const monday = today.add({ days: 8 - today.dayOfWeek });
const [mon, tue, wed, thu, fri, sat, nextMon, nextTue] = [0, 1, 2, 3, 4, 5, 7, 8] as const;

test('a week of an agent, day by day', async ({ browserWithExtension: browser }) => {
  const site = await openSmallDesk();
  const desk = await browser.context.newPage();
  const board = await browser.openOwn('today.html');
  let now = '';
  const at = async (day: number, time: string): Promise<void> => {
    const instant = monday.add({ days: day }).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
    now = `day ${day}, ${time}`;
    await setClock(browser, instant - Date.now());
    for (const page of [desk, board]) await page.clock.setFixedTime(instant);
  };
  /** Comes to the board, as one does after a while. @returns how many notifications stand there */
  const look = async (): Promise<string[]> => {
    await board.reload();
    await expect(board.getByRole('heading', { name: 'All promises together' })).toBeVisible();
    return (await takeNotices(browser)).map((id) => id.split(':')[0]!);
  };
  const group = (name: string): Locator => board.getByRole('region', { name, exact: true });
  const card = (what: string): Locator => board.getByRole('listitem').filter({ hasText: what }).last();
  const press = (what: string, name: string): Promise<void> => card(what).getByRole('button', { name, exact: true }).click();
  /** The next hour comes only once this one's work is kept. */
  const done = async (what: string): Promise<void> => {
    await press(what, 'Done');
    await expect(board.locator('.ui-toast')).toContainText(what);
  };
  const add = async (where: Page | Frame, kind: string, words: string[], keeps = true): Promise<Locator> => {
    // By the keyboard, since the undo toast of the one before may lie over a button.
    await where.getByRole('button', { name: 'Add a promise' }).press('Enter');
    const form = where.getByRole('form', { name: 'Add a promise' });
    await form.getByRole('radio', { name: kind }).press('Space');
    for (const [place, one] of words.entries()) await form.getByRole('textbox').nth(place).fill(one);
    if (keeps) await form.getByRole('button', { name: 'Save' }).press('Enter');
    return form;
  };

  await at(mon, '09:00');
  await desk.goto(site.url('desk.test', replyPath));
  const panel = await panelOf(desk);
  const promises = panel.getByRole('region', { name: 'Promises' });
  await desk.getByLabel('Message').fill('I will call you back in 2 business hours. I will send you the refund by Friday 3pm.');
  const keep = promises.getByRole('button', { name: 'Keep', exact: true });
  await expect(keep).toHaveCount(2);
  await expect(promises.getByText(/11:00/)).toBeVisible();
  await expect(promises.getByText(/Fri.* 3:00/)).toBeVisible();
  await keep.first().press('Enter');
  await expect(keep).toHaveCount(1);
  await keep.press('Enter');
  await expect(keep).toHaveCount(0);
  await add(panel, 'Others', ['Send out the lid', 'Warehouse', 'it has a number', 'Thursday 10:00']);
  await add(panel, 'My reminder', ['Look for new lids', 'every working day 16:00']);
  await expect(promises.getByText('4 open')).toBeVisible();
  expect(await look()).toEqual([]);
  await expect(group('Due today').getByRole('listitem')).toHaveCount(2);

  await at(mon, '10:50');
  expect(await look(), now).toEqual(['nudge']);
  await expect(card('Call')).toContainText('You said “in 2 business hours”; 10 minutes left.');
  await done('Call');
  for (const day of [mon, tue, wed]) {
    await at(day, '16:01');
    expect(await look(), now).toEqual(['due']);
    await done('Look for new lids');
    await expect(group('Follow-through').getByText('Look for new lids')).toBeVisible();
    if (day !== tue) continue;
    // Promised on the phone on the way out, and forgotten.
    const { key } = await ask(board, 'case.start', { channel: 'phone', title: 'Torn box', requester: 'Ines' });
    await ask(board, 'case.promise', { key, what: 'Phone Ines', when: 'today 6:30 pm' });
    await at(wed, '08:30');
    expect(await look(), now).toEqual(['due']);
    await expect(group('While you were away').getByText('Phone Ines')).toBeVisible();
    await done('Phone Ines');
  }

  await at(thu, '10:01');
  expect(await look(), now).toEqual(['due']);
  await expect(card('Send out the lid')).toContainText('Did it happen? Ask them, or look for yourself.');
  await press('Send out the lid', 'Move');
  const move = board.getByRole('form', { name: 'Move: Send out the lid' });
  await move.getByRole('textbox').fill('Friday 16:00');
  await move.getByRole('button', { name: 'Move' }).click();
  await expect(move).toHaveCount(0);
  await at(thu, '16:01');
  expect((await look()).toSorted(), now).toEqual(['due', 'nudge']);
  await done('Look for new lids');

  await at(fri, '10:00');
  const own = await add(panel, 'My reminder', ['Read up on hinges', 'tomorrow'], false);
  await expect(own).toContainText('is a day off, so this is the next working day');
  await own.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(own).toHaveCount(0);
  const literal = await add(panel, 'I promised', ['Write to them', 'tomorrow'], false);
  await expect(literal).toContainText('a day off. Is that meant?');
  await literal.getByRole('textbox').last().press('Escape');
  await at(fri, '14:55');
  const refund = promises.getByRole('listitem').filter({ hasText: 'refund' });
  await refund.getByRole('button', { name: 'Done' }).press('Enter');
  await expect(refund.getByRole('button', { name: 'Done' })).toHaveCount(0);
  await at(fri, '16:01');
  expect((await look()).toSorted(), now).toEqual(['due', 'due']);
  await done('Look for new lids');
  await card('Send out the lid').getByRole('button', { name: 'Snooze' }).focus();
  await board.keyboard.press('s');
  await expect(card('Send out the lid')).toContainText('First due');
  await panel.getByRole('button', { name: 'It is solved. Follow up?' }).press('Enter');
  await panel.getByRole('region', { name: 'Follow-up' }).getByRole('button', { name: 'Follow up', exact: true }).press('Enter');
  await expect(promises.getByText('whether it is settled')).toBeVisible();

  await at(sat, '11:00');
  expect(await look(), 'the weekend is quiet').toEqual([]);
  await at(nextMon, '09:01');
  expect((await look()).toSorted(), now).toEqual(['due', 'due']);
  await done('Send out the lid');
  await done('Read up on hinges');
  await at(nextTue, '09:01');
  expect(await look(), now).toContain('due');
  await card('whether it is settled').getByRole('button', { name: 'What came of it?' }).click();
  const asks = board.getByRole('group', { name: 'What came of it?' });
  for (const [question, answer] of [['Was it carried out', 'Yes'], ['Are they satisfied', 'Yes'], ['May it happen again', 'No']] as const) {
    await asks.getByRole('radiogroup', { name: question }).getByRole('radio', { name: answer }).press('Space');
  }
  await asks.getByRole('button', { name: 'Settled' }).press('Enter');
  await expect(asks).toHaveCount(0);
  await board.getByRole('button', { name: 'Back to the list' }).click();
  await board.getByRole('button', { name: 'How I kept my promises' }).click();
  const ledger = board.getByRole('article', { name: 'How I kept my promises' });
  await expect(ledger).toContainText('67%');
  await expect(ledger).toContainText('14 hours');
  for (const line of ['Promises2 on time, 1 late', 'Others must keep1 late', 'My own reminders7 on time, 1 open and late']) await expect(ledger).toContainText(line);
  await site.close();
});
