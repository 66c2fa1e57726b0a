import type { Page } from '@playwright/test';
import { expect, test } from './desk/desk-test';

/** Moves the caret three characters back from the end, as an agent does. */
const back = async (page: Page): Promise<void> => {
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft');
};

/**
 * Goes into the panel with the mouse, and back as Escape does it.
 * @param there what is waited for in between
 */
async function thereAndBack(page: Page, there?: (page: Page) => Promise<void>): Promise<void> {
  await page.mouse.click(1100, 400);
  const inPanel = (): Promise<boolean> => page.evaluate(() => document.activeElement === document.documentElement.lastElementChild);
  await expect.poll(inPanel).toBe(true);
  await there?.(page);
  await page.evaluate(() => window.desk.tell({ command: 'focus-composer' }));
  await expect.poll(inPanel).toBe(false);
}

const framed = `<iframe class="editor" width="400" height="200" srcdoc='<body contenteditable="true"><p>one</p><p>Hello Dana</p></body>'></iframe>`;
const editors: { name: string; body: string; click: (page: Page) => Promise<void>; there?: (page: Page) => Promise<void>; text: (page: Page) => Promise<string> }[] = [
  {
    name: 'a plain field',
    body: '<textarea id="reply" rows="4">Hello Dana</textarea>',
    click: (page) => page.locator('#reply').click(),
    text: (page) => page.locator('#reply').inputValue(),
  },
  {
    name: 'an editable element',
    body: '<div id="editor" contenteditable="true"><p>one</p><p>Hello Dana</p></div>',
    click: (page) => page.locator('#editor p').last().click(),
    text: (page) => page.locator('#editor p').last().innerText(),
  },
  {
    name: 'an editor in a frame',
    body: framed,
    click: (page) => page.frameLocator('iframe.editor').locator('p').last().click(),
    text: (page) => page.frameLocator('iframe.editor').locator('p').last().innerText(),
  },
  {
    name: 'an editor that forgets its selection when it loses the focus',
    body: `<div id="editor" contenteditable="true"><p>one</p><p>Hello Dana</p></div><script>
      document.querySelector('#editor').addEventListener('blur', () => setTimeout(() => getSelection().removeAllRanges()));
    </script>`,
    click: (page) => page.locator('#editor p').last().click(),
    there: (page) => expect.poll(() => page.evaluate(() => getSelection()!.rangeCount)).toBe(0),
    text: (page) => page.locator('#editor p').last().innerText(),
  },
  {
    name: 'a second composer, where the first is not the one that was left',
    body: '<textarea id="reply" rows="4">First</textarea><textarea id="reply" class="second" rows="4">Hello Dana</textarea>',
    click: (page) => page.locator('.second').click(),
    text: (page) => page.locator('.second').inputValue(),
  },
];

for (const { name, body, click, there, text } of editors)
  test(`the caret is where it was in ${name}`, async ({ desk }) => {
    await desk.open(body);
    await expect.poll(async () => (await desk.calls('draft.report')).length).toBeGreaterThan(0);
    await click(desk.page);
    await desk.page.keyboard.press('End');
    await back(desk.page);
    await thereAndBack(desk.page, there);
    await desk.page.keyboard.type('!');
    await expect.poll(() => text(desk.page)).toBe('Hello D!ana');
  });

test('what was selected is selected still', async ({ desk }) => {
  await desk.open('<div id="editor" contenteditable="true"><p>Hello Dana</p></div>');
  await expect.poll(async () => (await desk.calls('draft.report')).length).toBeGreaterThan(0);
  await desk.page.locator('#editor p').click();
  await desk.page.keyboard.press('End');
  for (let step = 0; step < 4; step += 1) await desk.page.keyboard.press('Shift+ArrowLeft');
  await thereAndBack(desk.page);
  expect(await desk.page.evaluate(() => String(getSelection()))).toBe('Dana');
  await desk.page.keyboard.type('Ms Whitfield');
  await expect(desk.page.locator('#editor')).toHaveText('Hello Ms Whitfield');
});
