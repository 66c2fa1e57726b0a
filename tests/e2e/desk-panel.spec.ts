import type { Page } from '@playwright/test';
import { expect, test } from './desk/desk-test';

const hostBox = (page: Page): Promise<{ left: number; width: number; height: number }> =>
  page.evaluate(() => {
    const { left, width, height } = document.documentElement.lastElementChild!.getBoundingClientRect();
    return { left, width, height };
  });
const beside = async (calls: Promise<Record<string, unknown>[]>): Promise<boolean | undefined> =>
  ((await calls).at(-1)?.health as { beside: boolean } | undefined)?.beside;

test.describe('makes room', () => {
  for (const [name, html] of [
    ['by a margin on an ordinary page', '<p id="wide" style="background:#eee">Text</p>'],
    ['beside a fixed shell', '<style>body{margin:0}</style><div id="wide" style="position:fixed;inset:0;background:#eee">Shell</div>'],
  ] as const)
    test(name, async ({ desk }) => {
      await desk.open(html);
      await expect.poll(() => hostBox(desk.page)).toEqual({ left: 960, width: 320, height: 720 });
      await expect.poll(() => desk.page.locator('#wide').evaluate((wide) => wide.getBoundingClientRect().right)).toBeLessThanOrEqual(960);
      expect(await beside(desk.calls('conversation.report'))).toBe(true);
    });

  test('for what a page pins to the window too', async ({ desk }) => {
    await desk.open('<p style="height:3000px">Long</p><div class="pinned" style="position:fixed;top:0;right:0">Menu</div>');
    await expect.poll(() => desk.page.locator('.pinned').evaluate((menu) => menu.getBoundingClientRect().right)).toBe(960);
  });

  test('says so where it cannot', async ({ desk }) => {
    await desk.open('<style>body{margin:0}</style><div style="width:100vw;height:100vh;background:#eee">Shell</div>');
    await expect.poll(() => beside(desk.calls('conversation.report'))).toBe(false);
    expect(await desk.page.evaluate(() => document.documentElement.getAttributeNames())).toEqual(['lang']);
    expect((await hostBox(desk.page)).left).toBe(960);
  });

  test('at the left of a page that reads from right to left', async ({ desk }) => {
    await desk.open('<script>document.documentElement.dir = "rtl"</script><p>Text</p>');
    await expect.poll(async () => (await hostBox(desk.page)).left).toBe(0);
    await expect.poll(() => desk.page.evaluate(() => document.documentElement.style.marginLeft)).toBe('320px');
  });
});

test('is made wider by dragging its edge, narrow by a command, and says where it stands', async ({ desk }) => {
  await desk.open('<p>Text</p>');
  await expect.poll(async () => (await hostBox(desk.page)).width).toBe(320);
  await desk.page.mouse.move(963, 300);
  await desk.page.mouse.down();
  await desk.page.mouse.move(880, 300, { steps: 4 });
  await desk.page.mouse.up();
  await expect.poll(() => desk.calls('panel.placed')).toEqual([{ width: 403, collapsed: false }]);
  await desk.page.evaluate(() => window.desk.tell({ command: 'collapse', collapsed: true }));
  await expect.poll(async () => (await hostBox(desk.page)).width).toBe(44);
  await desk.page.evaluate(() => window.desk.tell({ command: 'toggle-panel' }));
  await expect.poll(async () => (await hostBox(desk.page)).width).toBe(403);
});

test('the shortcut goes to the panel and back to the composer', async ({ desk }) => {
  await desk.open('<div id="editor" contenteditable="true">Hello</div>');
  await expect.poll(async () => (await desk.calls('draft.report')).length).toBe(1);
  await desk.page.evaluate(() => window.desk.tell({ command: 'toggle-panel' }));
  await expect.poll(() => desk.page.evaluate(() => document.activeElement === document.documentElement.lastElementChild)).toBe(true);
  await desk.page.evaluate(() => window.desk.tell({ command: 'toggle-panel' }));
  await expect(desk.page.locator('#editor')).toBeFocused();
});

test('withstands a page that removes, hides or restyles it', async ({ desk }) => {
  await desk.open('<style>html > div { display: none !important; width: 0 !important; opacity: 0 !important }</style><p>Text</p>');
  const stands = { left: 960, width: 320, height: 720 };
  await expect.poll(() => hostBox(desk.page)).toEqual(stands);
  await desk.page.evaluate(() => document.documentElement.lastElementChild!.remove());
  await expect.poll(() => hostBox(desk.page)).toEqual(stands);
  await desk.page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    host.hidden = true;
    host.setAttribute('style', 'transform: scale(0) !important');
    host.hidePopover();
  });
  await expect.poll(() => hostBox(desk.page)).toEqual(stands);
  expect(await desk.page.evaluate(() => document.documentElement.lastElementChild!.shadowRoot)).toBeNull();
});

test('gives its room back to a page that insists on having it away', async ({ desk }) => {
  await desk.open(`<p>Text</p><script>
    new MutationObserver(() => document.querySelectorAll('html > div').forEach((one) => one.remove())).observe(document.documentElement, { childList: true });
  </script>`);
  await expect
    .poll(() => desk.page.evaluate(() => [document.documentElement.lastElementChild!.localName, document.documentElement.style.marginRight]))
    .toEqual(['body', '']);
});

test('stands and underlines where style sheets cannot be constructed', async ({ desk }) => {
  await desk.open(`<div id="editor" contenteditable="true">Sorry for any inconvenience.</div><script>
    CSSStyleSheet.prototype.replaceSync = () => { throw new Error('refused'); };
  </script>`);
  await expect.poll(() => hostBox(desk.page)).toEqual({ left: 960, width: 320, height: 720 });
  await expect.poll(() => desk.page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['followthrough-finding']);
  await desk.page.evaluate(() => window.desk.tell({ command: 'site-off' }));
  expect(await desk.page.locator('style').count()).toBe(0);
});
