import type { Browser } from 'webextension-polyfill';
import { aPack, item } from '../unit/background/a-pack';
import { ask, promiseByHand } from './harness/ask-background';
import { ExtensionBrowser } from './harness/extension-browser';
import { expect, test } from './harness/extension-test';
import type { LocalSite } from './harness/local-site';
import { openLoggingProxy, type LoggingProxy } from './harness/logging-proxy';
import { panelOf } from './harness/panel-frame';
import { openPackHost, type PackHost } from './harness/pack-host';
import { openSmallDesk, replyPath, ticketPath } from './harness/small-desk';

/** For what is evaluated in a page of ours. */
declare const chrome: Browser;

/** Chromium's own: asked for by the same browser with no extension in it, for the time, its account page and its updates. */
const ofTheBrowser = ['clients2.google.com', 'accounts.google.com', 'update.googleapis.com', 'redirector.gvt1.com'];

let desk: LocalSite;
let packs: PackHost;
let proxy: LoggingProxy;
let browser: ExtensionBrowser;

test.beforeEach(async () => {
  desk = await openSmallDesk();
  proxy = await openLoggingProxy();
  packs = await openPackHost({ '/team.json': { body: JSON.stringify(aPack({ items: { hold: 'recommended', value: [item('own-it')] } })), etag: '"1"', reading: 'conditional' } });
  browser = await ExtensionBrowser.open({ proxy: proxy.address, args: ['--ignore-certificate-errors'] });
});
test.afterEach(async () => {
  await browser.close();
  await proxy.close();
  await packs.close();
  await desk.close();
});

const hostOf = (seen: string): string => new URL(seen.startsWith('CONNECT ') ? `https://${seen.slice(8)}` : seen.split(' ')[1]!).hostname;

test('a day of work makes no traffic but the desk’s own and that of the one address that was subscribed to', async () => {
  const page = await browser.context.newPage();
  await page.goto(desk.url('desk.test', ticketPath));
  const beside = await panelOf(page);
  await beside.getByRole('region', { name: 'Checklist' }).getByRole('checkbox').first().click({ force: true });

  await page.goto(desk.url('desk.test', replyPath));
  const panel = await panelOf(page);
  await page.getByRole('textbox', { name: 'Message' }).click();
  await page.keyboard.type('We apologize for any inconvenience this may have caused. I will call you back tomorrow by 3 pm.');
  const draft = panel.getByRole('region', { name: 'Draft' });
  await expect(draft.getByRole('listitem')).not.toHaveCount(0);
  await panel.getByRole('button', { name: /^Keep/ }).click();
  await page.getByRole('button', { name: 'Update Ticket' }).click();
  await page.waitForURL('**/Ticket/Display.html*');
  await panelOf(page);

  for (const own of ['today.html', 'options.html', 'welcome.html', 'practice.html']) {
    const tab = await browser.openOwn(own);
    await tab.waitForLoadState('networkidle');
  }
  const today = await browser.openOwn('today.html');
  await promiseByHand(today, 'Call Dana back', 'tomorrow 10:00');
  await expect(today.getByText('Call Dana back')).toBeVisible();

  const address = packs.url('/team.json');
  const found = await ask(today, 'address.look', { address });
  await ask(today, 'address.follow', { address, text: found.kind === 'text' ? found.text : '' });
  expect(await ask(today, 'address.check', { id: 'support' })).toEqual({ what: 'same' });

  const hosts = new Set(proxy.seen.map(hostOf).filter((host) => !ofTheBrowser.includes(host)));
  expect([...hosts]).toEqual(['desk.test', 'packs.test']);
  // Nothing but the file, once in full and once by its mark, and by a page that is nobody's.
  expect(packs.seen).toEqual(['GET /team.json 200', 'OPTIONS /team.json 204', 'GET /team.json 304']);
  expect(packs.headers.map(({ origin, cookie, referer }) => [origin, cookie, referer])).toEqual(packs.seen.map(() => ['null', undefined, undefined]));
});

test('even our own worker and pages cannot reach a network when they try', async () => {
  const target = desk.url('elsewhere.test', '/stolen');
  const today = await browser.openOwn('today.html');
  const attempt = async (url: string): Promise<string> => {
    try {
      await fetch(url, { mode: 'no-cors' });
      return 'sent';
    } catch {
      return 'refused';
    }
  };
  expect(await today.evaluate(attempt, target)).toBe('refused');
  const worker = await browser.worker();
  expect(await worker.evaluate(attempt, target)).toBe('refused');
  await today.evaluate(
    (url) =>
      new Promise((resolve) => {
        const image = new Image();
        image.onerror = resolve;
        image.src = url;
      }),
    target,
  );
  await today.evaluate((url) => navigator.sendBeacon(url, 'words'), target);
  expect(await today.evaluate(() => chrome.runtime.id)).toBe(browser.extensionId);
  expect(proxy.seen.map(hostOf)).not.toContain('elsewhere.test');
});
