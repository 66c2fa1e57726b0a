import type { BrowserContext, Frame, Page } from '@playwright/test';
import { ask } from '../harness/ask-background';
import { ExtensionBrowser } from '../harness/extension-browser';
import { expect, test } from '../harness/extension-test';
import type { LocalSite } from '../harness/local-site';
import { panelOf } from '../harness/panel-frame';
import { handOn } from './hand';
import { doneByPage, doneFor, openHoldDesk, shownOf, stateOfPage } from './hold-desk';
import { pageScripts } from './page-scripts';
import { partsOf, rows } from './rows';
import type { HoldRow } from './rows/row';

let browser: ExtensionBrowser;
let desk: LocalSite;
/** Pages are opened once; a row uses its own part of one. */
const pages = new Map<string, Promise<Page>>();
const walked: HoldRow[] = [];

test.beforeAll(async () => {
  desk = await openHoldDesk(partsOf, await pageScripts());
  browser = await ExtensionBrowser.open();
  const own = await browser.openOwn('options.html');
  expect(await ask(own, 'taught.import', { text: shownOf(desk.url('desk.test').slice(0, -1)) })).toMatchObject({ ok: true });
  await own.close();
});
test.afterAll(async () => {
  await browser?.close();
  await desk?.close();
});

interface PanelWindow extends Window {
  askedAgain: number;
}
/** Counts how often the panel asks for one more press. */
function noteAskedAgain(): void {
  const panel = window as unknown as PanelWindow;
  panel.askedAgain = 0;
  let was = false;
  new MutationObserver(() => {
    const is = document.body.innerText.includes('Press it again');
    if (is && !was) panel.askedAgain += 1;
    was = is;
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

async function open(name: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(desk.url('desk.test', `/${name}?id=7`));
  const panel = await panelOf(page);
  await expect(panel.getByRole('status', { name: 'Desk' })).toContainText('transfer ✓');
  await panel.evaluate(noteAskedAgain);
  return page;
}
const pageOf = (name: string): Promise<Page> => {
  if (!pages.has(name)) pages.set(name, open(name));
  return pages.get(name)!;
};

const acted = async (page: Page, row: HoldRow): Promise<string[]> => doneFor(row, await page.evaluate(doneByPage), desk);

const review = (panel: Frame) => panel.getByRole('alertdialog', { name: 'Before you transfer' });

async function answer(panel: Frame, words: string): Promise<void> {
  await review(panel).getByRole('button', { name: words }).click();
  await review(panel).waitFor({ state: 'detached' });
}

for (const row of rows) {
  test(`${row.what}: nothing before the answer, nothing after going back, once after going on`, async () => {
    const page = await pageOf(row.page);
    const panel = await panelOf(page);
    const context: BrowserContext = browser.context;
    const hand = handOn(page);
    await page.bringToFront();
    await row.prepare?.(hand);
    const before = await page.evaluate(stateOfPage);
    await row.use(hand);
    await review(panel).waitFor();
    expect(await acted(page, row)).toEqual([]);
    await answer(panel, 'Go back');
    expect(await page.evaluate(stateOfPage)).toEqual(before);
    if (row.focus) await expect(page.locator(row.focus)).toBeFocused();
    expect(await acted(page, row)).toEqual([]);

    await row.use(hand);
    await review(panel).waitFor();
    expect(await acted(page, row)).toEqual([]);
    const tab = row.tab ? context.waitForEvent('page') : null;
    await answer(panel, 'Transfer anyway');
    await (await tab)?.close();
    if (row.again) {
      await panel.getByText('Press it again').waitFor();
      expect(await acted(page, row)).toEqual([]);
      await row.use(hand);
    }
    await expect.poll(() => acted(page, row)).toEqual([row.asks ?? row.id]);
    walked.push(row);
  });
}

test('nothing of it was done a second time, and no press was asked for where the first was enough', async () => {
  for (const row of walked) expect(await acted(await pageOf(row.page), row)).toEqual([row.asks ?? row.id]);
  for (const [name, page] of pages) {
    const panel = await panelOf(await page);
    expect(await panel.evaluate(() => (window as unknown as PanelWindow).askedAgain)).toBe(walked.filter((row) => row.page === name && row.again).length);
  }
});
