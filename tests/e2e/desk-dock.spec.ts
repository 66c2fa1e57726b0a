import type { Page } from '@playwright/test';
import { expect, test } from './desk/desk-test';

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}
const hostBox = (page: Page): Promise<Box> =>
  page.evaluate(() => {
    const { left, top, width, height } = document.documentElement.lastElementChild!.getBoundingClientRect();
    return { left, top, width, height };
  });
const margins = (page: Page): Promise<string[]> =>
  page.evaluate(() => [document.documentElement.style.marginLeft, document.documentElement.style.marginRight]);
const arranged = async (page: Page, place: Window['fixturePlace']): Promise<void> => {
  await page.addInitScript((it) => void (window.fixturePlace = it), place);
};

const composerAt = (css: string): string => `<textarea id="reply" style="position:absolute;top:300px;height:200px;${css}">Hello</textarea>`;
const right = { left: 960, top: 0, width: 320, height: 720 };
const left = { ...right, left: 0 };
const button = { left: 1236, top: 200, width: 44, height: 104 };
/** Beside a composer that begins 300 pixels down and reaches under its own place. */
const buttonAbove = { ...button, top: 196 };
const gaveWay = async (calls: Promise<Record<string, unknown>[]>): Promise<boolean | undefined> =>
  ((await calls).at(-1)?.health as { gaveWay: boolean } | undefined)?.gaveWay;

test('stands at the left where the agent wants it, and the page makes room there', async ({ desk }) => {
  await arranged(desk.page, { side: 'left' });
  await desk.open('<p>Text</p>');
  await expect.poll(() => hostBox(desk.page)).toEqual(left);
  expect(await margins(desk.page)).toEqual(['320px', '']);
});

for (const [name, body, expected] of [
  ['stays where it covers nothing', composerAt('left:20px;width:600px'), right],
  ['goes to the other side of a composer', composerAt('left:700px;width:560px'), left],
  ['goes to the other side of Send', '<form><button id="send" style="position:absolute;left:1180px;top:600px">Send</button></form>', left],
  ['is narrower where neither side has its width', composerAt('left:300px;width:714px'), { ...right, left: 1020, width: 260 }],
  ['folds where the composer takes the whole width', composerAt('left:20px;width:1230px'), buttonAbove],
  ['folds where a composer in a frame takes the whole width', `<iframe class="editor" style="position:absolute;left:0;top:300px;width:1270px;height:200px" srcdoc="<body contenteditable>Hello</body>"></iframe>`, button],
] as const)
  test(`over the page it ${name}`, async ({ desk }) => {
    await arranged(desk.page, { over: true });
    await desk.open(body);
    await expect.poll(() => hostBox(desk.page)).toEqual(expected);
    expect(await margins(desk.page)).toEqual(['', '']);
    await expect.poll(() => gaveWay(desk.calls('conversation.report'))).toBe(expected !== right);
  });

test('a composer that opens under it later is not covered either', async ({ desk }) => {
  await desk.open('<style>body{margin:0}</style><div id="shell" style="width:100vw;height:100vh;background:#eee">Shell</div>');
  await expect.poll(() => hostBox(desk.page)).toEqual(right);
  await desk.page.evaluate((html) => document.querySelector('#shell')!.insertAdjacentHTML('beforeend', html), composerAt('left:20px;width:1230px'));
  await expect.poll(() => hostBox(desk.page)).toEqual(buttonAbove);
  expect((await desk.calls('panel.placed')).at(-1)).toEqual({ width: 320, collapsed: true });
});

test('opened by hand over the composer, it folds when the agent goes back to it', async ({ desk }) => {
  await arranged(desk.page, { over: true });
  await desk.open(composerAt('left:20px;width:1230px'));
  await expect.poll(() => hostBox(desk.page)).toEqual(buttonAbove);
  await desk.page.evaluate(() => window.desk.tell({ command: 'toggle-panel' }));
  await expect.poll(() => hostBox(desk.page)).toEqual(right);
  await desk.page.locator('#reply').click({ position: { x: 100, y: 100 } });
  await expect.poll(() => hostBox(desk.page)).toEqual(buttonAbove);
  await desk.page.keyboard.type('!');
  await expect(desk.page.locator('#reply')).toHaveValue(/!/);
});

test('asking about a transfer, it stays where it can be answered though the composer grows under it, and folds after the answer', async ({ desk }) => {
  await arranged(desk.page, { over: true });
  await desk.open(`${composerAt('left:20px;width:600px')}<a class="give-up" href="#given">Give up</a>`);
  await expect.poll(() => hostBox(desk.page)).toEqual(right);
  await desk.page.click('a.give-up');
  const holdId = await desk.hold();
  await desk.page.evaluate((command) => window.desk.tell(command), { command: 'hold-shown', holdId } as const);
  await desk.page.evaluate(() => {
    document.querySelector<HTMLElement>('#reply')!.style.width = '1230px';
    // Lays the page out at once.
    window.desk.tell({ command: 'arrange', place: { side: null, over: true, hidden: false, top: 200, width: 320, collapsed: false, inBrowser: false, apart: false } });
  });
  expect(await hostBox(desk.page)).toEqual(right);
  await desk.answer(holdId, 'back');
  await expect.poll(() => hostBox(desk.page)).toEqual(buttonAbove);
});

test('the folded button keeps off what is scrolled under it, and goes back to its place', async ({ desk }) => {
  await arranged(desk.page, { collapsed: true });
  await desk.open(`<style>body{height:3000px}</style>${composerAt('left:20px;width:1250px').replace('300px', '1000px')}`);
  await expect.poll(() => hostBox(desk.page)).toEqual(button);
  const scrollDown = (top: number): Promise<void> => desk.page.evaluate((y) => window.scrollTo({ top: y, behavior: 'instant' }), top);
  await scrollDown(750);
  await expect.poll(() => hostBox(desk.page)).toEqual({ ...button, top: 146 });
  await scrollDown(0);
  await expect.poll(() => hostBox(desk.page)).toEqual(button);
});

test('folded, it takes no room, stands where it was put, and inside a low window', async ({ desk }) => {
  await arranged(desk.page, { collapsed: true, top: 640 });
  await desk.open('<p>Text</p>');
  await expect.poll(() => hostBox(desk.page)).toEqual({ ...button, top: 616 });
  expect(await margins(desk.page)).toEqual(['', '']);
  await desk.page.setViewportSize({ width: 1280, height: 400 });
  await expect.poll(async () => (await hostBox(desk.page)).top).toBe(296);
});

test('folded and hidden, nothing of it stands on the page until the shortcut', async ({ desk }) => {
  await arranged(desk.page, { collapsed: true, hidden: true });
  await desk.open('<button style="position:fixed;right:0;top:200px;width:60px;height:60px" onclick="document.title = \'pressed\'">Theirs</button>');
  await expect.poll(async () => (await hostBox(desk.page)).width).toBe(0);
  await desk.page.mouse.click(1250, 230);
  await expect(desk.page).toHaveTitle('pressed');
  await desk.page.evaluate(() => window.desk.tell({ command: 'toggle-panel' }));
  await expect.poll(async () => (await hostBox(desk.page)).width).toBe(320);
});
