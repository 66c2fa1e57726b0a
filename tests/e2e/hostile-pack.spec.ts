import type { Frame, Page } from '@playwright/test';
import { fullPack, injections } from '../unit/packs/hostile-packs';
import { ask } from './harness/ask-background';
import { expect, test } from './harness/extension-test';
import { panelOf } from './harness/panel-frame';
import { openSmallDesk, ticketPath } from './harness/small-desk';

/** What a text did beyond being read: scripts that ran, elements that came from it. */
const harm = async (page: Page): Promise<unknown[]> => {
  const of = (frame: Frame): Promise<unknown> =>
    frame.evaluate(() => ({ hurt: (globalThis as { hurt?: unknown }).hurt ?? null, came: document.querySelectorAll('img[src="x"], svg[onload], script:not([src]), style:not([nonce]):not([data-vite-dev-id])').length }));
  return Promise.all(page.frames().filter((frame) => frame.url().startsWith('chrome-extension:')).map(of));
};

test('markup in every text of a pack is shown as the words that it is, on the options page and in the panel', async ({ browserWithExtension: browser }) => {
  const pack = fullPack((field) => `${injections[0]} ${field}`);
  // Counts in every situation.
  delete pack.settings.items!.value[0]!.when;
  const text = JSON.stringify(pack);
  const desk = await openSmallDesk();
  const options = await browser.openOwn('options.html');
  const team = options.getByRole('region', { name: 'Team' });
  const clean = await harm(options);
  await team.getByRole('textbox', { name: 'A code, a link or the text of a pack' }).fill(text);
  await team.getByRole('button', { name: 'See what it is' }).click();
  await expect(team.getByRole('group', { name: 'The pack that you look at' })).toContainText(`${injections[0]} publisher`);
  await ask(options, 'pack.accept', { text });
  await expect(team.getByRole('heading', { name: injections[0] })).not.toHaveCount(0);
  expect(await harm(options)).toEqual(clean);

  const page = await browser.context.newPage();
  await page.goto(desk.url('desk.test', ticketPath));
  const panel = await panelOf(page);
  await expect(panel.getByRole('checkbox', { name: `${injections[0]} title` })).toBeAttached();
  for (const one of await harm(page)) expect(one).toMatchObject({ hurt: null });
  expect(await panel.locator('img[src="x"]').count()).toBe(0);
  expect(await page.evaluate(() => (globalThis as { hurt?: unknown }).hurt ?? null)).toBeNull();
  await desk.close();
});
