import type { Frame, Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { expect, test } from './harness/extension-test';
import type { LocalSite } from './harness/local-site';
import { panelOf } from './harness/panel-frame';
import { openSmallDesk, ticketPath } from './harness/small-desk';

/** For what is evaluated in a frame of ours. */
declare const chrome: Browser;

/** What the page managed to get hold of; filled by the hostile script below. */
interface Loot {
  roots: string[];
  messages: string[];
  keys: string[];
  resources: string[];
}
declare global {
  interface Window {
    loot: Loot;
  }
}

/** Runs before anything else of the page, as early as a page can, and listens to everything a page can listen to. */
const hostileScript = `<script>
  window.loot = { roots: [], messages: [], keys: [], resources: [] };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { const root = attach.call(this, { ...init, mode: 'open' }); loot.roots.push(this.localName); return root; };
  addEventListener('message', (event) => { if (String(event.origin).startsWith('chrome-extension')) loot.messages.push(JSON.stringify(event.data)); }, true);
  for (const kind of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionstart', 'paste', 'copy'])
    addEventListener(kind, (event) => loot.keys.push(kind + ':' + (event.key ?? event.data ?? '')), true);
  new PerformanceObserver((list) => loot.resources.push(...list.getEntries().map(({ name }) => name))).observe({ type: 'resource', buffered: true });
</script>`;

let desk: LocalSite;
let page: Page;
let panel: Frame;

test.beforeEach(async ({ browserWithExtension }) => {
  desk = await openSmallDesk(hostileScript);
  page = await browserWithExtension.context.newPage();
  await page.goto(desk.url('desk.test', ticketPath));
  panel = await panelOf(page);
  await panel.getByRole('region', { name: 'Checklist' }).waitFor();
});
test.afterEach(() => desk.close());

/** Where the panel stands, in the page's own coordinates. */
async function placeOf(frame: Frame): Promise<{ x: number; y: number }> {
  const element = await frame.frameElement();
  const box = await element.boundingBox();
  if (!box) throw new Error('the panel is not shown');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('the page cannot read what the panel says', async () => {
  const read = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.documentElement);
    return {
      found: (window as unknown as { find(words: string): boolean }).find('Checklist'),
      selected: getSelection()?.toString().includes('Checklist'),
      inner: document.documentElement.innerText.includes('Checklist'),
      markup: document.documentElement.outerHTML.includes('Checklist'),
      roots: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot).length,
      attached: window.loot.roots,
    };
  });
  expect(read).toEqual({ found: false, selected: false, inner: false, markup: false, roots: 0, attached: [] });
});

test('the page cannot find the frame or learn its address', async () => {
  const place = await placeOf(panel);
  const found = await page.evaluate(({ x, y }) => {
    const names = [...performance.getEntries().map(({ name }) => name), ...window.loot.resources];
    return {
      frames: window.frames.length,
      first: typeof window[0],
      elements: document.querySelectorAll('iframe, frame, object, embed').length,
      under: document.elementsFromPoint(x, y).filter((element) => element.localName === 'iframe').length,
      addresses: names.filter((name) => name.includes('chrome-extension')),
      markup: [...document.documentElement.children].some(({ localName, outerHTML }) => localName === 'div' && outerHTML.includes('://')),
    };
  }, place);
  expect(found).toEqual({ frames: 0, first: 'undefined', elements: 0, under: 0, addresses: [], markup: false });
});

test('keys typed in the panel never reach the page', async () => {
  await panel.getByRole('button', { name: 'Add a promise' }).click();
  const what = panel.getByRole('textbox', { name: 'What did you promise?' });
  await what.click();
  await page.keyboard.type('Call them back');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+C');
  await expect(what).toHaveValue('Call them back');
  expect(await page.evaluate(() => window.loot.keys)).toEqual([]);
});

test('the page cannot talk to the extension', async ({ browserWithExtension }) => {
  const answers = await page.evaluate(async (id) => {
    const { chrome } = window as unknown as {
      chrome?: { runtime?: { sendMessage(id: string, message: unknown): Promise<unknown>; connect(id: string): unknown } };
    };
    const attempt = async (action: () => unknown): Promise<string> => {
      try {
        return `answered: ${JSON.stringify(await action())}`;
      } catch {
        return 'refused';
      }
    };
    return {
      message: await attempt(() => chrome!.runtime!.sendMessage(id, { name: 'data.export', input: {} })),
      port: await attempt(() => chrome!.runtime!.connect(id)),
    };
  }, browserWithExtension.extensionId);
  expect(answers).toEqual({ message: 'refused', port: 'refused' });

  const before = await panel.locator('body').innerText();
  await page.evaluate(() => {
    for (const command of ['site-off', 'collapse', 'paused', 'toggle-panel', 'hold-answered'])
      for (const data of [{ command, collapsed: true, paused: true }, { name: command, input: {} }]) {
        window.postMessage(data, '*');
        for (const target of [window, document, document.documentElement]) {
          target.dispatchEvent(new MessageEvent('message', { data }));
          target.dispatchEvent(new CustomEvent(command, { detail: data, bubbles: true }));
        }
      }
    const key = { key: 'F', code: 'KeyF', altKey: true, shiftKey: true, bubbles: true };
    document.dispatchEvent(new KeyboardEvent('keydown', key));
  });
  // A round trip through the background, after which an obeyed command would have shown.
  await page.reload();
  panel = await panelOf(page);
  await expect.poll(() => panel.locator('body').innerText()).toBe(before);
  expect(await page.evaluate(() => window.loot.messages)).toEqual([]);
});

test('the page cannot frame the panel under the address that every install shares, and the side panel under none', async ({ browserWithExtension }) => {
  const refused = () => page.frames().filter((frame) => frame.url() === 'chrome-error://chromewebdata/').length;
  const frameIt = (address: string) => page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
  }, address);
  await frameIt(browserWithExtension.urlOf('panel.html'));
  await expect.poll(refused).toBe(1);
  await frameIt(browserWithExtension.urlOf('sidepanel.html?window=1'));
  const dynamic = ((await (await panel.frameElement()).getAttribute('src')) ?? '').split('panel.html')[0];
  await frameIt(`${dynamic}sidepanel.html?window=1`);
  await expect.poll(refused).toBe(3);
});

test('a page that removes the panel gets it back, and one that covers it does not get over it', async () => {
  const place = await placeOf(panel);
  await page.evaluate(() => {
    for (const child of [...document.documentElement.children]) if (!['head', 'body'].includes(child.localName)) child.remove();
  });
  await expect.poll(() => panel.isDetached(), { message: 'it was removed' }).toBe(true);
  panel = await panelOf(page);
  await panel.getByRole('region', { name: 'Checklist' }).waitFor();

  const ontop = await page.evaluate(({ x, y }) => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: #fff';
    document.documentElement.append(cover);
    return document.elementFromPoint(x, y)?.id;
  }, place);
  expect(ontop).not.toBe('cover');
});

test('a panel that the page framed by itself, under an address that leaked, shows nothing and may do nothing', async () => {
  const [address] = ((await (await panel.frameElement()).getAttribute('src')) ?? '').split('#');
  expect(address).toMatch(/^chrome-extension:/);
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src!;
    document.body.append(frame);
  }, address);
  const framed = (): Frame | undefined => page.frames().find((frame) => frame.url().endsWith('/panel.html') && frame !== panel);
  await expect.poll(framed).toBeDefined();
  const stolen = framed()!;
  await expect(stolen.getByRole('alert')).toBeVisible();
  const answer = await stolen.evaluate(() => chrome.runtime.sendMessage({ name: 'panel.read', input: {} }));
  expect(answer).toEqual({ refused: 'not for a page' });
  await expect(stolen.getByRole('region')).toHaveCount(0);
});
