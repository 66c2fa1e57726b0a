import { expect, test } from '@playwright/test';
import type { Frame, Page } from 'puppeteer-core';
import { ProductionBrowser } from '../e2e/harness/production-browser';
import { addressOf, desk } from './harness/request-tracker';

let production: ProductionBrowser;
test.beforeEach(async () => {
  production = await ProductionBrowser.open();
});
test.afterEach(() => production.close());

const panelOn = (page: Page): Frame | undefined => page.frames().find((frame) => frame.url().endsWith('/panel.html'));
const wordsOf = (frame: Frame | undefined) => frame?.evaluate(() => document.body.innerText);

test('on the desk that is already in use: asked in plain words, there after one reload at most, taken back without a trace', async () => {
  const page = await production.browser.newPage();
  await page.bringToFront();
  await page.goto(desk);
  await page.locator('input[name=user]').fill('maya');
  await page.locator('input[name=pass]').fill('agentpass');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  await page.goto(addressOf.ticket(1));
  expect(panelOn(page)).toBeUndefined();

  await production.sayYesTo('127.0.0.1');
  const popup = await production.popupOver(page);
  await popup.locator('::-p-text(nowhere else)').wait();
  await popup.locator('::-p-text(Nothing is sent anywhere)').wait();
  await popup.locator('::-p-xpath(//button[starts-with(normalize-space(), "Turn on for")])').click();
  await expect.poll(() => wordsOf(panelOn(page))).toContain('Order 48211 arrived with a cracked lid');

  const options = await production.openOwn('options.html');
  await options.locator('button[aria-label^="Take back access to"]').click();
  await options.locator('::-p-xpath(//*[@role="alertdialog"]//button[normalize-space()="Take back"])').click();
  await page.bringToFront();
  await expect.poll(() => panelOn(page)).toBeUndefined();
  await expect
    .poll(() => page.evaluate(() => [...document.documentElement.children].map(({ localName }) => localName).join()))
    .toBe('head,body');
  expect(await page.evaluate(() => document.documentElement.style.length)).toBe(0);
  await page.reload();
  expect(panelOn(page)).toBeUndefined();
});
