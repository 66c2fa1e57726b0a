import type { Page } from '@playwright/test';
import { expect, test } from '../desk/desk-test';

/** A control that does something by one event, and how an agent uses it. */
interface Row {
  name: string;
  body: string;
  use(page: Page): Promise<void>;
}

const counting = (on: string, type: string): string =>
  `<script>window.acted = 0; document.querySelector('${on}').addEventListener('${type}', () => { window.acted += 1; document.body.append('done '); });</script>`;
const press = (page: Page): Promise<void> => page.click('.press');
const widget = '<div class="press" tabindex="0">Billing</div>';

const rows: Row[] = [
  ...['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'].map((type) => ({ name: `a control that acts on ${type}`, body: widget + counting('.press', type), use: press })),
  {
    name: 'an option that is handled by the page above it',
    body: `<div id="list">${widget}</div>${counting('#list', 'mouseup')}`,
    use: press,
  },
  {
    name: 'a page that listens on the window before its own controls',
    body: `${widget}<script>window.acted = 0; window.addEventListener('mousedown', ({ target }) => { if (target.matches('.press')) { window.acted += 1; target.after('done '); } }, true);</script>`,
    use: press,
  },
  {
    name: 'a pointer control that is pressed with Enter',
    body: `<button class="press">Billing</button>${counting('.press', 'click')}`,
    use: (page) => page.locator('.press').press('Enter'),
  },
  {
    name: 'a pointer control that is pressed with Space',
    body: `<button class="press">Billing</button>${counting('.press', 'click')}`,
    use: (page) => page.locator('.press').press(' '),
  },
  {
    name: 'an option that a combobox marks and Enter takes',
    body: `<input id="box" role="combobox" aria-activedescendant="one"><div id="one" class="press">Billing</div>${counting('#one', 'mousedown')}`,
    use: (page) => page.locator('#box').press('Enter'),
  },
  {
    name: 'a shortcut, done by the button that does the same',
    body: `<textarea id="editor"></textarea><button id="hand-over" type="button">Hand over</button>
      <script>window.acted = 0; document.getElementById('hand-over').onclick = () => { window.acted += 1; document.body.append('done '); };
      document.addEventListener('keydown', (event) => { if (event.key === 'Enter' && event.ctrlKey) document.getElementById('hand-over').click(); });</script>`,
    use: (page) => page.locator('#editor').press('Control+Enter'),
  },
  {
    name: 'a form that the page’s script sends without an event',
    body: `<iframe name="away" hidden></iframe><form class="call" target="away" action="/do"></form><button id="go" type="button">Go</button>
      <script>window.acted = 0; document.getElementById('go').onclick = () => document.querySelector('form').submit();
      document.querySelector('iframe').onload = ({ target }) => { if (target.contentWindow.location.pathname === '/do') window.acted += 1; };</script>`,
    use: (page) => page.click('#go'),
  },
  {
    name: 'a control inside an open shadow root',
    body: `<div id="host"></div><script>window.acted = 0; const root = document.getElementById('host').attachShadow({ mode: 'open' });
      root.innerHTML = '<span class="press">Billing</span>';
      root.firstChild.addEventListener('mousedown', () => { window.acted += 1; document.body.append('done '); });</script>`,
    use: press,
  },
  {
    name: 'a commit after a field that the page renders anew was changed',
    body: `<div id="side"><span id="owner-tag">maya k</span></div><button id="assign">Assign</button><button id="commit">Update</button>${counting('#commit', 'click')}
      <script>document.getElementById('assign').onclick = () => { document.getElementById('side').innerHTML = '<span id="owner-tag">tomas</span>'; };</script>`,
    async use(page) {
      await page.click('#assign');
      await page.click('#commit');
    },
  },
  {
    name: 'an option in a list elsewhere in the page that its field opened',
    body: `<button id="assignee" aria-haspopup="listbox">Assignee</button><div id="portal"></div>
      <script>window.acted = 0; const portal = document.getElementById('portal');
      document.getElementById('assignee').onclick = () => { portal.innerHTML = '<div class="choice">tomas</div>'; };
      document.addEventListener('mousedown', ({ target }) => {
        if (target.closest('.choice')) { window.acted += 1; document.body.append('done '); }
        if (!target.closest('#assignee')) portal.replaceChildren();
      });</script>`,
    async use(page) {
      if ((await page.locator('.choice').count()) === 0) await page.click('#assignee');
      await page.click('.choice');
    },
  },
];

const acted = (page: Page): Promise<unknown> => page.evaluate('window.acted');

for (const { name, body, use } of rows) {
  test(`${name} has done nothing before the answer, nothing after going back, and once after going on`, async ({ desk }) => {
    await desk.open(body);
    await use(desk.page);
    const first = await desk.hold();
    expect(await acted(desk.page)).toBe(0);
    await desk.answer(first, 'back');
    expect(await acted(desk.page)).toBe(0);
    await use(desk.page);
    await expect.poll(async () => (await desk.calls('transfer.hold')).length).toBe(2);
    expect(await acted(desk.page)).toBe(0);
    await desk.answer(await desk.hold(), 'anyway');
    await expect.poll(() => acted(desk.page)).toBe(1);
    expect(await desk.calls('transfer.hold')).toHaveLength(2);
  });
}

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
