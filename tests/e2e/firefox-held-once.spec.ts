import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { FirefoxBrowser, inPanel, panelWords } from './harness/firefox-browser';
import type { LocalSite } from './harness/local-site';
import { doneByPage, doneFor, openHoldDesk, shownOf, stateOfPage } from './hold/hold-desk';
import { partsOf, rows } from './hold/rows';
import type { HoldRow } from './hold/rows/row';

/** Firefox answers slowly on a small machine. */
const patient = { timeout: 20_000 };
const asks = 'Can I resolve it here?';
/** Those that rest on the browser; `HOLD_ROWS=all`: every row of a page without a framework. */
const own = rows.filter(({ page, firefox }) => page === 'plain' && (firefox || process.env.HOLD_ROWS === 'all'));

let desk: LocalSite;
let firefox: FirefoxBrowser;
let page: Page;
const walked: HoldRow[] = [];

test.beforeAll(async () => {
  desk = await openHoldDesk((name) => partsOf(name, own));
  firefox = await FirefoxBrowser.open();
  const options = await firefox.openOwn('options.html');
  const envelope = { name: 'taught.import', input: { text: shownOf(desk.url('127.0.0.1').slice(0, -1)) } };
  const taken = await options.evaluate((asked) => (globalThis as unknown as { browser: Browser }).browser.runtime.sendMessage(asked), envelope);
  expect(taken).toMatchObject({ answer: { ok: true } });
  page = await firefox.browser.newPage();
  await page.goto(desk.url('127.0.0.1', '/plain?id=7'));
  await expect.poll(() => panelWords(page), patient).toContain('transfer ✓');
});
test.afterAll(async () => {
  await firefox?.close();
  await desk?.close();
});

const acted = async (row: HoldRow): Promise<string[]> => doneFor(row, await page.evaluate(doneByPage), desk);

async function answer(words: string): Promise<void> {
  await (await inPanel(page, 'button', words))!.click();
  await expect.poll(() => panelWords(page), patient).not.toContain(asks);
}

for (const row of own) {
  test(`in Firefox, ${row.what}: nothing before the answer, nothing after going back, once after going on`, async () => {
    await page.bringToFront();
    await row.prepare?.(page);
    const before = await page.evaluate(stateOfPage);
    await row.use(page);
    await expect.poll(() => panelWords(page), patient).toContain(asks);
    expect(await acted(row)).toEqual([]);
    await answer('Go back');
    expect(await page.evaluate(stateOfPage)).toEqual(before);
    if (row.focus) await expect.poll(() => page.evaluate((wanted) => document.activeElement?.matches(wanted), row.focus), patient).toBe(true);
    expect(await acted(row)).toEqual([]);

    const tabs = (await firefox.browser.pages()).length;
    await row.use(page);
    await expect.poll(() => panelWords(page), patient).toContain(asks);
    expect(await acted(row)).toEqual([]);
    await answer('Transfer anyway');
    if (row.again) {
      await expect.poll(() => panelWords(page), patient).toContain('Press it again');
      expect(await acted(row)).toEqual([]);
      await row.use(page);
    }
    await expect.poll(() => acted(row), patient).toEqual([row.asks ?? row.id]);
    await expect.poll(async () => (await firefox.browser.pages()).length, patient).toBe(tabs + Number(row.tab ?? false));
    if (row.tab) await (await firefox.browser.pages()).at(-1)!.close();
    walked.push(row);
  });
}

test('in Firefox, nothing of it was done a second time', async () => {
  for (const row of walked) expect(await acted(row)).toEqual([row.asks ?? row.id]);
});
