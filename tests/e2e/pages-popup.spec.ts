import type { Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { ask } from './harness/ask-background';
import { expect, test } from './harness/extension-test';
import type { ExtensionBrowser } from './harness/extension-browser';
import { openLocalSite, type LocalSite } from './harness/local-site';

/** For what is evaluated in the popup. */
declare const chrome: Browser;

let site: LocalSite;
test.beforeEach(async () => {
  site = await openLocalSite(() => '<!doctype html><title>A desk nobody knows</title><h1>Inbox</h1>');
});
test.afterEach(() => site.close());

/** The popup in a tab of its own, told that another tab is the one in front: the real popup closes whenever a test touches it. */
async function popupOver(browser: ExtensionBrowser, under: Page): Promise<Page> {
  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 320, height: 600 });
  await popup.addInitScript((url) => {
    const query = chrome.tabs.query.bind(chrome.tabs);
    chrome.tabs.query = async () => (await query({})).filter((tab) => tab.url === url);
  }, under.url());
  await popup.goto(browser.urlOf('popup.html'));
  return popup;
}

test('a site is turned on, paused for an hour, and turned off', async ({ browserWithExtension: browser }) => {
  const page = await browser.context.newPage();
  await page.goto(site.url('desk.test'));
  const { origin } = new URL(page.url());
  const setup = await browser.openOwn('options.html');
  await ask(setup, 'site.turn', { origin, on: false });
  await setup.close();

  const popup = await popupOver(browser, page);
  await expect(popup.getByRole('heading', { name: 'Off on this site' })).toBeVisible();
  await expect(popup.getByText('Nothing is sent anywhere')).toBeVisible();
  const on = popup.getByRole('button', { name: `Turn on for ${origin}` });
  await expect(on).toBeFocused();
  await on.press('Enter');

  await expect(popup.getByRole('heading', { name: 'On for this site' })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Reload this page' })).toBeVisible();
  await popup.getByRole('button', { name: 'Pause for one hour' }).click();
  await expect(popup.getByRole('heading', { name: 'Paused' })).toBeVisible();
  await expect(popup.getByText(/Quiet everywhere until/)).toBeVisible();
  await popup.getByRole('button', { name: 'Carry on now' }).click();
  await expect(popup.getByRole('button', { name: 'Pause for one hour' })).toBeVisible();

  await ask(popup, 'site.pause', { origin, on: true });
  await expect(popup.getByText('Quiet on this site.')).toBeVisible();
  await popup.getByRole('button', { name: 'Carry on now' }).click();
  await popup.getByRole('button', { name: 'Turn off for this site' }).click();
  await expect(popup.getByRole('heading', { name: 'Off on this site' })).toBeVisible();
});

test('a page that no extension may enter says so, and leads to what works without a desk', async ({ browserWithExtension: browser }) => {
  const blank = await browser.context.newPage();
  await blank.goto('chrome://version');
  const popup = await popupOver(browser, blank);
  await expect(popup.getByRole('heading', { name: 'Nothing to do on this page' })).toBeVisible();
  for (const [name, heading] of [['Today', 'Today'], ['Practice ticket', 'Replacement jug never arrived'], ['Options', 'Options']] as const) {
    const opening = browser.context.waitForEvent('page');
    await popup.getByRole('link', { name }).click();
    await expect((await opening).getByRole('heading', { level: 1, name: heading })).toBeVisible();
  }
});
