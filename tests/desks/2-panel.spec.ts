import { panelOf } from '../e2e/harness/panel-frame';
import { expect, test } from './harness/desk-test';
import { addressOf, composerOf } from './harness/request-tracker';

test('stands beside the desk, says so, folds, and keeps its width', async ({ page }) => {
  await page.goto(addressOf.ticket(1));
  const panel = await panelOf(page);
  await expect(panel.getByRole('status', { name: 'Desk' })).toContainText('Request Tracker');
  await expect(panel.getByRole('status', { name: 'Desk' })).not.toContainText('over');

  const frame = await panel.frameElement();
  const box = (await frame.boundingBox())!;
  expect(await page.evaluate((x) => document.documentElement.getBoundingClientRect().right <= x + 1, box.x)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);

  // Dragged wider at its edge, it is as wide on the next page.
  await page.mouse.move(box.x + 2, box.y + 300);
  await page.mouse.down();
  await page.mouse.move(box.x - 60, box.y + 300, { steps: 5 });
  await page.mouse.up();
  const wider = (await frame.boundingBox())!.width;
  expect(wider).toBeGreaterThan(box.width + 40);
  await page.goto(addressOf.ticket(2));
  const next = await panelOf(page);
  await expect.poll(async () => (await (await next.frameElement()).boundingBox())?.width).toBe(wider);

  await next.getByRole('button', { name: 'Fold the sidebar' }).click();
  await expect.poll(async () => (await (await next.frameElement()).boundingBox())!.width).toBeLessThan(80);
  await page.reload();
  const folded = await panelOf(page);
  await expect.poll(async () => (await (await folded.frameElement()).boundingBox())!.width).toBeLessThan(80);
  await folded.getByRole('button', { name: /^Open Followthrough/ }).click();
  await expect(folded.getByRole('region', { name: 'Checklist' })).toBeVisible();
});

test('a question reaches the panel from the composer and the composer keeps the focus', async ({ page }) => {
  await page.goto(addressOf.reply(2));
  const body = await composerOf(page);
  await body.click();
  await page.keyboard.type('Hello Marcus,');
  await panelOf(page);
  await page.keyboard.type(' thank you for telling us.');
  await expect(body).toContainText('Hello Marcus, thank you for telling us.');
});
