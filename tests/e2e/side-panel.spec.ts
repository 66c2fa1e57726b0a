import { expect, test } from '@playwright/test';
import type { Frame, Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { found, named } from './harness/found-control';
import type { LocalSite } from './harness/local-site';
import { ProductionBrowser } from './harness/production-browser';
import { openSmallDesk, replyPath } from './harness/small-desk';

/** For what is evaluated in the worker. */
declare const chrome: Browser & { sidePanel: { close(where: { windowId: number }): Promise<void> } };

// The real side panel, opened by real clicks: only puppeteer sees it.
let browser: ProductionBrowser;
let desk: LocalSite;
test.beforeAll(async () => {
  desk = await openSmallDesk();
  browser = await ProductionBrowser.open('chrome-mv3-e2e', true);
});
test.afterAll(async () => {
  await browser.close();
  await desk.close();
});

/** What is pressed may close the page of ours that it stands in before the driver hears of the press; what comes of it is looked at. */
const press = async (where: Frame | Page, role: string, name: string): Promise<void> => {
  const control = await found(where, named(role, name));
  await control.click().catch((error: Error) => {
    if (error.name !== 'TargetCloseError') throw error;
  });
};
const words = (where: Frame | Page): Promise<string> => where.evaluate(() => document.body.innerText).catch(() => '');
const inPage = async (page: Page): Promise<Frame> => {
  const panel = () => page.frames().find((frame) => frame.url().endsWith('/panel.html'));
  await expect.poll(panel).toBeDefined();
  return panel()!;
};
/** Width of what stands of us in the page, in pixels. */
const widthIn = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.lastElementChild!.getBoundingClientRect().width);
const closeIt = async (): Promise<void> => {
  const worker = await browser.worker();
  await worker.evaluate(async () => chrome.sidePanel.close({ windowId: (await chrome.windows.getLastFocused()).id! }));
  await expect.poll(() => browser.sidePanels()).toBe(0);
};
const choose = async (where: Frame | Page, item: string): Promise<void> => {
  await press(where, 'button', 'Panel');
  await press(where, 'menuitemradio', item);
};

test.setTimeout(40_000);
test('the sidebar stands in the browser’s side panel where the agent wants it, asks in the page, and comes back', async () => {
  const page = await browser.browser.newPage();
  await page.goto(desk.url('desk.test', replyPath));
  await choose(await inPage(page), 'The browser’s side panel');
  let side = await browser.sidePanel();
  await expect.poll(() => words(side)).toContain('Cut off after twenty minutes');
  await expect.poll(() => widthIn(page)).toBe(0);
  await expect.poll(() => words(side)).toContain('I stand here on this site now.');

  await page.type('#UpdateContent', 'Hello Marcus, we apologize for any inconvenience.');
  await expect.poll(() => words(side)).toContain('We apologize for any inconvenience'.slice(3));

  await page.select('select[name=Owner]', '22');
  await page.click('input[name=SubmitTicket]');
  const panel = await inPage(page);
  await found(panel, named('button', 'Go back'));
  expect(await widthIn(page)).toBeGreaterThan(200);
  await expect.poll(() => words(side)).toContain('it stands in the page');
  // A key that comes together with the review answers nothing yet.
  await expect
    .poll(() => panel.evaluate(() => document.hasFocus() && document.activeElement?.textContent === 'Go back' && !document.querySelector('[data-guarded]')))
    .toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => widthIn(page)).toBe(0);
  expect(desk.asked.filter((path) => path === '/Ticket/Display.html?id=7')).toEqual([]);

  // Another site stands as it did; this one is remembered.
  const other = await browser.browser.newPage();
  await other.goto(desk.url('other.test', replyPath));
  await expect.poll(() => words(side)).toContain('On this site I stand in the page');
  expect(await widthIn(other)).toBeGreaterThan(200);
  await other.goto('about:blank');
  await expect.poll(() => words(side)).toContain('Nothing to read on this page');
  await other.close();
  await page.bringToFront();
  await page.reload();
  await expect.poll(() => words(side)).toContain('Checklist');
  await expect.poll(() => widthIn(page)).toBe(0);

  await closeIt();
  await expect.poll(() => widthIn(page)).toBe(44);
  await (await found(await inPage(page), '.rail-open')).click();
  side = await browser.sidePanel();
  await expect.poll(() => widthIn(page)).toBe(0);

  await closeIt();
  await expect.poll(() => widthIn(page)).toBe(44);
  await browser.pressShortcut(page);
  side = await browser.sidePanel();
  await expect.poll(() => widthIn(page)).toBe(0);
  await expect.poll(() => side.evaluate(() => document.hasFocus())).toBe(true);
  // Open, it stays: an extension can put nobody's keys there, F6 can, which is the browser's.
  await page.click('#UpdateContent');
  await browser.pressShortcut(page);
  await expect.poll(() => words(side)).toContain('Checklist');
  expect([browser.sidePanels(), await widthIn(page)]).toEqual([1, 0]);

  await closeIt();
  await expect.poll(() => widthIn(page)).toBe(44);
  const popup = await browser.popupOver(page);
  await press(popup, 'button', 'Show the sidebar');
  side = await browser.sidePanel();
  await expect.poll(() => words(side)).toContain('Checklist');

  await choose(side, 'Beside the page');
  await expect.poll(() => browser.sidePanels()).toBe(0);
  await expect.poll(() => widthIn(page)).toBeGreaterThan(200);
  await press(await inPage(page), 'button', 'Undo');
  side = await browser.sidePanel();
  await expect.poll(() => widthIn(page)).toBe(0);
  await press(side, 'button', 'Undo');
  await expect.poll(() => widthIn(page)).toBeGreaterThan(200);
});
