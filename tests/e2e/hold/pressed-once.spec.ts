import type { Page } from '@playwright/test';
import { expect, test } from '../desk/desk-test';

const counting = (on: string, type: string): string =>
  `<script>window.acted = 0; document.querySelector('${on}').addEventListener('${type}', () => { window.acted += 1; document.body.append('done '); });</script>`;
const press = (page: Page): Promise<void> => page.click('.press');
const widget = '<div class="press" tabindex="0">Billing</div>';

const acted = (page: Page): Promise<unknown> => page.evaluate('window.acted');

test('a commit after a field that the page renders anew was changed has done nothing before the answer, nothing after going back, and once after going on', async ({ desk }) => {
  await desk.open(`<div id="side"><span id="owner-tag">maya k</span></div><button id="assign">Assign</button><button id="commit">Update</button>${counting('#commit', 'click')}
    <script>document.getElementById('assign').onclick = () => { document.getElementById('side').innerHTML = '<span id="owner-tag">tomas</span>'; };</script>`);
  await desk.page.click('#assign');
  for (const [verdict, times] of [['back', 0], ['anyway', 1]] as const) {
    const before = (await desk.calls('transfer.hold')).length;
    await desk.page.click('#commit');
    await expect.poll(async () => (await desk.calls('transfer.hold')).length).toBe(before + 1);
    expect(await acted(desk.page)).toBe(0);
    await desk.answer(await desk.hold(), verdict);
    await expect.poll(() => acted(desk.page)).toBe(times);
  }
});

test('a control that refuses what a script presses passes when the agent presses it again, once', async ({ desk }) => {
  await desk.open(`${widget}<script>window.acted = 0; document.querySelector('.press').addEventListener('click', ({ isTrusted }) => { if (isTrusted) window.acted += 1; });</script>`);
  await press(desk.page);
  await desk.answer(await desk.hold(), 'anyway');
  await expect.poll(() => desk.calls('transfer.pressAgain')).toEqual([{ waiting: true }]);
  expect(await acted(desk.page)).toBe(0);
  await press(desk.page);
  expect(await acted(desk.page)).toBe(1);
  await expect.poll(async () => (await desk.calls('transfer.pressAgain')).at(-1)).toEqual({ waiting: false });
  await press(desk.page);
  await expect.poll(async () => (await desk.calls('transfer.hold')).length).toBe(2);
  expect(await acted(desk.page)).toBe(1);
});

test('a staged field that nobody changed holds nothing, nor does an option that another field opened', async ({ desk }) => {
  await desk.open(`<span id="owner-tag">tomas</span><button id="commit">Update</button>${counting('#commit', 'click')}
    <button aria-haspopup="listbox">Priority</button><div class="choice">High</div>`);
  await desk.page.click('#commit');
  await desk.page.click('[aria-haspopup]');
  await desk.page.click('.choice');
  expect(await acted(desk.page)).toBe(1);
  expect(await desk.calls('transfer.hold')).toEqual([]);
});

test('where nothing is held, the panel is told what it looked like', async ({ desk }) => {
  await desk.open(`<button class="soft">Assign</button>${counting('.soft', 'click')}`);
  await desk.page.click('.soft');
  expect(await acted(desk.page)).toBe(1);
  expect(await desk.calls('transfer.noticed')).toEqual([{ kind: 'transfer', to: '' }]);
});

test('solving is asked about once while something is open, and by its words', async ({ desk }) => {
  await desk.open(`<button id="solve">Solve</button>${counting('#solve', 'click')}`);
  await desk.page.click('#solve');
  const id = await desk.hold();
  expect((await desk.calls('transfer.hold'))[0]).toMatchObject({ kind: 'solve' });
  expect(await acted(desk.page)).toBe(0);
  await desk.answer(id, 'anyway');
  await expect.poll(() => acted(desk.page)).toBe(1);
  await desk.page.click('#solve');
  expect(await acted(desk.page)).toBe(2);
  expect(await desk.calls('transfer.hold')).toHaveLength(1);
});

test('solving with nothing open is not asked about', async ({ desk }) => {
  await desk.open(`<button id="solve">Solve</button>${counting('#solve', 'click')}`);
  await desk.page.evaluate(() => window.desk.tell({ command: 'before-solving', asks: false }));
  await desk.page.click('#solve');
  expect(await acted(desk.page)).toBe(1);
  expect(await desk.calls('transfer.hold')).toEqual([]);
});
