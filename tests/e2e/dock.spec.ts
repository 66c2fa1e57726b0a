import type { Frame, Page } from '@playwright/test';
import { faultsIn } from './harness/axe';
import { expect, test } from './harness/extension-test';
import type { LocalSite } from './harness/local-site';
import { panelOf } from './harness/panel-frame';
import { openSmallDesk, replyPath } from './harness/small-desk';

let desk: LocalSite;
test.beforeEach(async () => {
  desk = await openSmallDesk();
});
test.afterEach(() => desk.close());

const open = async (page: Page, host = 'desk.test'): Promise<Frame> => {
  await page.goto(desk.url(host, replyPath));
  const panel = await panelOf(page);
  await panel.locator('main').waitFor();
  return panel;
};
const box = async (panel: Frame) => (await (await panel.frameElement()).boundingBox())!;
const choose = async (panel: Frame, item: string): Promise<void> => {
  await panel.getByRole('button', { name: 'Panel', exact: true }).click();
  await panel.getByRole('menuitemradio', { name: item }).click();
};

test('side, place and width are remembered for the site, and for no other', async ({ browserWithExtension: browser }) => {
  const page = await browser.context.newPage();
  let panel = await open(page);
  await choose(panel, 'Left');
  await expect.poll(async () => (await box(panel)).x).toBe(0);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await box(panel)).x).toBeGreaterThan(800);
  await choose(panel, 'Left');
  await expect.poll(async () => (await box(panel)).x).toBe(0);
  const width = panel.getByRole('separator', { name: 'Width of the sidebar' });
  await width.press('ArrowRight');
  await expect.poll(async () => (await box(panel)).width).toBe(380);
  await expect(width).toHaveAttribute('aria-valuenow', '380');

  panel = await open(page);
  expect(await box(panel)).toMatchObject({ x: 0, width: 380 });
  panel = await open(page, 'other.test');
  expect(await box(panel)).toMatchObject({ x: 920, width: 360 });
});

test('the folded button is dragged, moved with the arrow keys, and hidden, which says how it comes back', async ({ browserWithExtension: browser }) => {
  const page = await browser.context.newPage();
  let panel = await open(page);
  await panel.getByRole('button', { name: 'Fold the sidebar' }).click();
  await expect.poll(async () => box(panel)).toMatchObject({ y: 200, width: 44, height: 104 });
  await expect(panel.getByRole('button', { name: /^Open Followthrough/ })).toBeVisible();
  await page.mouse.move(1258, 230);
  await page.mouse.down();
  await page.mouse.move(1258, 330, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await box(panel)).y).toBe(300);
  expect((await box(panel)).width, 'a drag is no press').toBe(44);
  await panel.getByRole('button', { name: /^Open Followthrough/ }).press('ArrowUp');
  await expect.poll(async () => (await box(panel)).y).toBe(268);
  expect(await faultsIn(panel)).toEqual([]);

  panel = await open(page);
  expect(await box(panel)).toMatchObject({ y: 268, width: 44 });
  await panel.getByRole('button', { name: /^Open Followthrough/ }).click();
  await expect.poll(async () => (await box(panel)).width).toBe(360);
  await choose(panel, 'Nothing');
  await expect(panel.getByText('Alt+Shift+F brings me back')).toBeVisible();
  await panel.getByRole('button', { name: 'Fold the sidebar' }).click();
  await expect.poll(async () => (await (await panel.frameElement()).boundingBox())?.width ?? 0).toBe(0);
});
