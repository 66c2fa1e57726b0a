import type { Page } from '@playwright/test';
import { expect, test } from './desk/desk-test';

const form = (inside: string): string => `<form class="ticket" action="/do" method="get">${inside}
  <select name="owner"><option value="" selected>maya (unchanged)</option><option value="1">maya (Maya)</option><option value="2">tomas</option></select>
  <select name="queue"><option selected>Support</option><option>Billing</option></select>
  <input name="subject" value="x" /><button id="send" name="go" value="1">Save</button><button id="attach" name="attach" value="1">Attach</button></form>`;

test('a changed owner is held and resumed exactly once, with the button that was pressed', async ({ desk }) => {
  await desk.open(form(''));
  await desk.page.selectOption('select[name=owner]', '2');
  await desk.page.dblclick('#send');
  const id = await desk.hold();
  expect((await desk.calls('transfer.hold')).map(({ kind, to, key }) => ({ kind, to, key }))).toEqual([
    { kind: 'transfer', to: 'tomas', key: expect.stringMatching(/^fixture@.*#7$/) },
  ]);
  expect(desk.done()).toEqual([]);
  expect(await desk.calls('draft.sent')).toEqual([]);
  await Promise.all([desk.page.waitForURL('**/do?*'), desk.answer(id, 'anyway')]);
  expect(desk.done()).toEqual(['/do?owner=2&queue=Support&subject=x&go=1']);
});

test('going back leaves the page and the focus as they were, and a later press asks again', async ({ desk }) => {
  await desk.open(form(''));
  await desk.page.selectOption('select[name=queue]', 'Billing');
  await desk.page.focus('input[name=subject]');
  await desk.page.keyboard.press('Enter');
  const id = await desk.hold();
  await desk.answer(id, 'back');
  await expect(desk.page.locator('input[name=subject]')).toBeFocused();
  await expect(desk.page.locator('select[name=queue]')).toHaveValue('Billing');
  expect(desk.done()).toEqual([]);
  await desk.answer(id, 'anyway');
  await desk.page.click('#send');
  await expect.poll(async () => (await desk.calls('transfer.hold')).length).toBe(2);
  expect(desk.done()).toEqual([]);
});

test('a form whose fields are named like its methods is resumed all the same', async ({ desk }) => {
  await desk.open(form('<input name="submit" value="a"><input name="requestSubmit" value="b">'));
  await desk.page.selectOption('select[name=owner]', '2');
  await desk.page.click('#send');
  await Promise.all([desk.page.waitForURL('**/do?*'), desk.answer(await desk.hold(), 'anyway')]);
  expect(desk.done()).toEqual(['/do?submit=a&requestSubmit=b&owner=2&queue=Support&subject=x&go=1']);
});

test('a reply that also hands over tells of its sending once it goes, not while it is held', async ({ desk }) => {
  await desk.open(form('<textarea id="reply"></textarea>'));
  await desk.page.evaluate(() => document.addEventListener('submit', (event) => event.preventDefault()));
  await desk.page.selectOption('select[name=owner]', '2');
  await desk.page.fill('#reply', 'I will call you tomorrow by 3 pm.');
  await desk.page.click('#send');
  const id = await desk.hold();
  expect(await desk.calls('draft.sent')).toEqual([]);
  await desk.answer(id, 'anyway');
  await expect.poll(() => desk.calls('draft.sent')).toHaveLength(1);
  expect((await desk.calls('draft.report')).at(-1)).toMatchObject({ text: 'I will call you tomorrow by 3 pm.' });
});

test('a link that was to open in a new tab does so after the review', async ({ desk }) => {
  await desk.open('<a class="give-up" href="/do?give-up">Give up</a>');
  const here = desk.page.url();
  await desk.page.click('.give-up', { modifiers: ['Control'] });
  const id = await desk.hold();
  await Promise.all([desk.page.context().waitForEvent('page'), desk.answer(id, 'anyway')]);
  await expect.poll(() => desk.done()).toEqual(['/do?give-up']);
  expect(desk.page.url()).toBe(here);
});

test('Escape goes back from the page as well', async ({ desk }) => {
  await desk.open(form(''));
  await desk.page.evaluate(() => window.addEventListener('keydown', () => document.body.append('heard')));
  await desk.page.selectOption('select[name=owner]', '2');
  await desk.page.click('#send');
  const id = await desk.hold();
  await desk.page.focus('input[name=subject]');
  await desk.page.keyboard.press('Escape');
  await expect.poll(() => desk.calls('transfer.released')).toEqual([{ holdId: id }]);
  await expect(desk.page.locator('body')).not.toContainText('heard');
  expect(desk.done()).toEqual([]);
});

for (const [name, owner, button] of [
  ['nothing changed', '', '#send'],
  ['the agent claims it', '1', '#send'],
  ['the button does something else', '2', '#attach'],
] as const) {
  test(`not held when ${name}`, async ({ desk }) => {
    await desk.open(form(''));
    await desk.page.selectOption('select[name=owner]', owner);
    await Promise.all([desk.page.waitForURL('**/do?*'), desk.page.click(button)]);
    expect(desk.done()).toHaveLength(1);
  });
}

test('a link that hands over is held, one that claims is not', async ({ desk }) => {
  await desk.open('<a class="give-up" href="/do?give-up">Give up</a><a class="take" href="/do?take">Take</a>');
  await desk.page.click('.give-up');
  const id = await desk.hold();
  expect(desk.done()).toEqual([]);
  await Promise.all([desk.page.waitForURL('**/do?give-up'), desk.answer(id, 'anyway')]);
  expect(desk.done()).toEqual(['/do?give-up']);
  await desk.page.goBack();
  await Promise.all([desk.page.waitForURL('**/do?take'), desk.page.click('.take')]);
});

test('a forward is held whatever its fields hold', async ({ desk }) => {
  await desk.open('<form class="forward" action="/do"><input name="to" /><button>Forward</button></form>');
  await desk.page.click('button');
  await desk.hold();
  expect((await desk.calls('transfer.hold'))[0]).toMatchObject({ kind: 'forward' });
  expect(desk.done()).toEqual([]);
});

test('a list that closes when it loses the focus still has the option that was held', async ({ desk }) => {
  await desk.open(`<button id="open">Assign</button><div id="menu" hidden tabindex="-1"><span class="option">tomas</span></div><script>
    const menu = document.getElementById('menu'); window.assigned = 0;
    document.getElementById('open').onclick = () => { menu.hidden = false; menu.focus(); };
    menu.addEventListener('focusout', () => { menu.replaceChildren(); });
    menu.addEventListener('click', (event) => { if (event.target.isConnected) window.assigned += 1; });
  </script>`);
  await desk.page.click('#open');
  await desk.page.click('.option');
  const id = await desk.hold();
  await expect.poll(() => desk.page.evaluate(() => document.activeElement?.localName)).toBe('div');
  expect(await desk.page.evaluate('window.assigned')).toBe(0);
  await desk.answer(id, 'anyway');
  await expect.poll(() => desk.page.evaluate('window.assigned')).toBe(1);
});

test('a select that acts by itself is held, goes back, and acts once', async ({ desk }) => {
  await desk.open(`<div class="list"><select><option selected>Support</option><option>Billing</option></select></div><script>
    window.acted = []; document.addEventListener('change', (event) => window.acted.push(event.target.value));
  </script>`);
  const select = desk.page.locator('.list select');
  await select.selectOption('Billing');
  await desk.answer(await desk.hold(), 'back');
  await expect(select).toHaveValue('Support');
  await select.selectOption('Billing');
  await expect.poll(async () => (await desk.calls('transfer.hold')).length).toBe(2);
  await desk.answer(await desk.hold(), 'anyway');
  await expect.poll(() => desk.page.evaluate('window.acted')).toEqual(['Billing']);
});

test('a held select goes back when something else is held in its place', async ({ desk }) => {
  await desk.open(`<div class="list"><select><option selected>Support</option><option>Billing</option></select></div><a class="give-up" href="/do?up">Up</a>`);
  await desk.page.locator('.list select').selectOption('Billing');
  await desk.hold();
  await desk.page.click('.give-up');
  await expect(desk.page.locator('.list select')).toHaveValue('Support');
  expect((await desk.calls('transfer.released')).length).toBe(1);
});

test('a form in a frame is guarded there', async ({ desk }) => {
  await desk.open('<iframe id="inner" src="/?inner"></iframe>');
  const frame = desk.page.frameLocator('#inner');
  await expect(frame.locator('h1')).toBeVisible();
  await frame.locator('body').evaluate((body) => {
    body.innerHTML += '<form class="forward" action="/do"><button>Forward</button></form>';
  });
  await expect.poll(async () => (await desk.calls('desk.hello')).length).toBeGreaterThan(1);
  await frame.getByRole('button').click();
  await desk.hold();
  expect(desk.done()).toEqual([]);
});

test.describe('a fault of ours lets the action through', () => {
  const press = async (page: Page): Promise<void> => {
    await page.selectOption('select[name=owner]', '2');
    await Promise.all([page.waitForURL('**/do?*'), page.click('#send')]);
  };

  test('no panel shows the review in time', async ({ desk }) => {
    await desk.open(form(''));
    await desk.page.evaluate(() => (window.desk.shows = false));
    await press(desk.page);
    expect(desk.done()).toHaveLength(1);
  });
  test('the background refuses', async ({ desk }) => {
    await desk.open(form(''));
    await desk.page.evaluate(() => window.desk.refuses.push('transfer.hold'));
    await press(desk.page);
    expect(desk.done()).toHaveLength(1);
  });
  test('the extension was updated under the page', async ({ desk }) => {
    await desk.open(form(''));
    await desk.page.evaluate(() => (window.desk.alive = false));
    await press(desk.page);
    expect(desk.done()).toHaveLength(1);
  });
  const pressAndHold = async (page: Page): Promise<void> => {
    await page.selectOption('select[name=owner]', '2');
    await page.click('#send');
  };
  test('it is updated while the review is open', async ({ desk }) => {
    await desk.open(form(''));
    await pressAndHold(desk.page);
    await desk.hold();
    await Promise.all([desk.page.waitForURL('**/do?*'), desk.page.evaluate(() => (window.desk.alive = false))]);
    expect(desk.done()).toHaveLength(1);
  });
  test('it is updated while the review is open, and the page changes at once', async ({ desk }) => {
    await desk.open(form(''));
    await pressAndHold(desk.page);
    await desk.hold();
    const change = (): void => {
      window.desk.alive = false;
      document.body.append('changed');
    };
    await Promise.all([desk.page.waitForURL('**/do?*'), desk.page.evaluate(change)]);
  });
  test('the page takes the panel away while the review is open', async ({ desk }) => {
    await desk.open(form(''));
    await pressAndHold(desk.page);
    await desk.hold();
    const insist = (): void => {
      const remove = (): void => {
        document.querySelector('[popover]')?.remove();
        requestAnimationFrame(remove);
      };
      remove();
    };
    await Promise.all([desk.page.waitForURL('**/do?*'), desk.page.evaluate(insist)]);
  });
});

test('nothing is held while the agent has paused it, nor after the site was turned off', async ({ desk }) => {
  await desk.open(form(''));
  await desk.page.evaluate(() => window.desk.tell({ command: 'paused', paused: true }));
  await desk.page.selectOption('select[name=owner]', '2');
  await Promise.all([desk.page.waitForURL('**/do?*'), desk.page.click('#send')]);
  await desk.open(form(''));
  await desk.page.evaluate(() => window.desk.tell({ command: 'site-off' }));
  await desk.page.selectOption('select[name=owner]', '2');
  await Promise.all([desk.page.waitForURL('**/do?*'), desk.page.click('#send')]);
  expect(desk.done()).toHaveLength(2);
});

test('a pause is told to the frames too, and they say nothing of their own about the conversation', async ({ desk }) => {
  await desk.open('<iframe id="inner" src="/frame"></iframe>');
  await expect.poll(async () => (await desk.calls('desk.hello')).length).toBe(3);
  const before = (await desk.calls('conversation.report')).length;
  await desk.page.frame({ url: /\/frame$/ })!.evaluate(() => window.desk.tell({ command: 'paused', paused: true }));
  expect(await desk.calls('conversation.report')).toHaveLength(before);
});

test('a page that the browser had put aside tells again what it shows', async ({ desk }) => {
  await desk.open('<textarea id="reply">Hello</textarea>');
  await expect.poll(async () => (await desk.calls('draft.report')).length).toBe(1);
  const told = (await desk.calls('conversation.report')).length;
  await desk.page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect.poll(async () => (await desk.calls('conversation.report')).length).toBe(told + 1);
  await expect.poll(async () => (await desk.calls('draft.report')).length).toBe(2);
  expect(await desk.page.locator('[popover]').count()).toBe(1);
});
