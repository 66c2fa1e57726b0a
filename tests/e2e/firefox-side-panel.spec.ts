import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { FirefoxBrowser, inPanel, panelNow, panelWords } from './harness/firefox-browser';
import type { LocalSite } from './harness/local-site';
import { openSmallDesk, replyPath } from './harness/small-desk';

/** For what is evaluated in a page of ours. */
declare const browser: Browser;

/** Firefox answers slowly on a small machine. */
const patient = { timeout: 20_000 };
let desk: LocalSite;
let firefox: FirefoxBrowser;
test.beforeAll(async () => {
  desk = await openSmallDesk();
  firefox = await FirefoxBrowser.open();
});
test.afterAll(async () => {
  await firefox?.close();
  await desk?.close();
});

/** Width of what stands of us in the page, in pixels. */
const widthIn = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.lastElementChild!.getBoundingClientRect().width);

async function choose(page: Page, item: string): Promise<void> {
  await expect.poll(() => inPanel(page, 'button', 'Panel'), patient).not.toBeNull();
  await (await inPanel(page, 'button', 'Panel'))!.click();
  await expect.poll(() => inPanel(page, 'menuitemradio', item), patient).not.toBeNull();
  await (await inPanel(page, 'menuitemradio', item))!.click();
}

/**
 * As View › Sidebar does. The driver has neither that menu nor the browser's shortcuts, so a page of ours does it in a press, which Firefox
 * asks for too.
 */
async function inSidebar(own: Page, act: 'open' | 'close'): Promise<void> {
  await own.evaluate((what) => {
    document.body.onclick = () => void browser.sidebarAction[what]();
  }, act);
  await own.bringToFront();
  await own.mouse.click(5, 5);
  await expect.poll(() => own.evaluate(() => browser.sidebarAction.isOpen({})), patient).toBe(act === 'open');
}

test('in Firefox the panel says how the side panel is opened, stands there then, and comes back', async () => {
  const own = await firefox.openOwn('options.html');
  /** What the sidebar says, which the driver does not list. */
  const sidebar = (): Promise<string> => own.evaluate(() => browser.extension.getViews({ type: 'sidebar' }).map((view) => view.document.body.innerText).join());
  const page = await firefox.browser.newPage();
  await page.goto(desk.url('127.0.0.1', replyPath));
  await expect.poll(() => panelWords(page), patient).toContain('Checklist');

  await choose(page, 'The browser’s side panel');
  await expect.poll(() => panelWords(page), patient).toContain('Press Alt+Shift+F, or choose Followthrough under View › Sidebar');
  expect(await widthIn(page)).toBeGreaterThan(200);
  await (await inPanel(page, 'button', 'Undo'))!.click();
  await expect.poll(() => panelWords(page), patient).not.toContain('View › Sidebar');
  await choose(page, 'The browser’s side panel');
  await expect.poll(() => panelWords(page), patient).toContain('View › Sidebar');

  await inSidebar(own, 'open');
  await page.bringToFront();
  await expect.poll(sidebar, patient).toContain('Cut off after twenty minutes');
  await expect.poll(() => widthIn(page), patient).toBe(0);

  await page.select('select[name=Owner]', '22');
  await page.click('input[name=SubmitTicket]');
  await expect.poll(() => panelWords(page), patient).toContain('Can I resolve it here?');
  expect(await sidebar()).toContain('it stands in the page');
  await (await inPanel(page, 'button', 'Go back'))!.click();
  await expect.poll(() => widthIn(page), patient).toBe(0);
  expect(desk.asked.filter((path) => path === '/Ticket/Display.html?id=7')).toEqual([]);

  await inSidebar(own, 'close');
  await page.bringToFront();
  await expect.poll(() => widthIn(page), patient).toBe(44);
  await (await panelNow(page)!.$('.rail-open'))!.click();
  await expect.poll(() => panelWords(page), patient).toContain('View › Sidebar');
  await choose(page, 'Beside the page');
  await expect.poll(() => panelWords(page), patient).not.toContain('View › Sidebar');
  expect(await widthIn(page)).toBeGreaterThan(200);
});
