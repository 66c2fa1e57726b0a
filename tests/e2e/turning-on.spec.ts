import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import type { LocalSite } from './harness/local-site';
import { ProductionBrowser } from './harness/production-browser';
import { openSmallDesk, ticketPath } from './harness/small-desk';

/** For what is evaluated in the worker. */
declare const chrome: Browser;

let desk: LocalSite;
let production: ProductionBrowser;

test.beforeEach(async () => {
  desk = await openSmallDesk();
  production = await ProductionBrowser.open();
});
test.afterEach(async () => {
  await production.close();
  await desk.close();
});

const panelOn = (page: Page) => page.frames().find((frame) => frame.url().endsWith('/panel.html'));

/** Everything of ours that a page could show: its frames, what stands beside head and body, what was done to the root. */
const traces = (page: Page) =>
  page.evaluate(() => ({
    beside: [...document.documentElement.children].map((child) => child.localName),
    root: [...document.documentElement.attributes].map(({ name }) => name),
    margin: getComputedStyle(document.documentElement).marginInlineEnd,
    highlights: CSS.highlights.size,
  }));

const untouched = { beside: ['head', 'body'], root: ['lang'], margin: '0px', highlights: 0 };

test('a site is turned on in the popup, listed under Options, and taken back without a trace', async () => {
  const page = await production.browser.newPage();
  await page.goto(desk.url('desk.test', ticketPath));
  expect(await traces(page)).toEqual(untouched);

  await production.sayYesTo('desk.test');
  const popup = await production.popupOver(page);
  await popup.locator('::-p-text(Off on this site)').wait();
  await popup.locator('::-p-text(nowhere else)').wait();
  await popup.locator('::-p-xpath(//button[starts-with(normalize-space(), "Turn on for")])').click();

  await expect.poll(() => panelOn(page)?.url(), { message: 'the panel appears' }).toMatch(/^chrome-extension:.*\/panel\.html$/);
  await expect.poll(() => panelOn(page)?.evaluate(() => document.body.innerText)).toContain('Reload once');
  await page.reload();
  await expect.poll(() => panelOn(page)?.evaluate(() => document.body.innerText)).toContain('Cut off after twenty minutes');
  expect(await panelOn(page)?.evaluate(() => document.body.innerText)).not.toContain('Reload once');

  const options = await production.openOwn('options.html');
  await options.locator('::-p-text(desk.test)').wait();
  await options.locator('button[aria-label^="Take back access to"]').click();
  await options.locator('::-p-xpath(//*[@role="alertdialog"]//button[normalize-space()="Take back"])').click();
  await options.locator('::-p-text(was taken back)').wait();

  await page.bringToFront();
  await expect.poll(() => traces(page)).toEqual(untouched);
  expect(panelOn(page)).toBeUndefined();
  const worker = await production.worker();
  const left = await worker.evaluate(async () => ({
    origins: (await chrome.permissions.getAll()).origins,
    scripts: await chrome.scripting.getRegisteredContentScripts(),
  }));
  expect(left).toEqual({ origins: [], scripts: [] });
  await page.reload();
  expect(await traces(page)).toEqual(untouched);
});

test('nothing runs on a site that was not turned on', async () => {
  const page = await production.browser.newPage();
  const worlds: string[] = [];
  const session = await page.createCDPSession();
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin));
  await session.send('Runtime.enable');
  await page.goto(desk.url('desk.test', ticketPath));
  expect(await traces(page)).toEqual(untouched);
  expect(worlds.filter((origin) => origin.startsWith('chrome-extension:'))).toEqual([]);
});
