import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './harness/extension-test';

const scenes = [
  'parts',
  'reply',
  'calm',
  'three-questions',
  'whole-reply',
  'asking',
  'team',
  'facts',
  'recovery',
  'note',
  'case-note',
  'case-note-colleagues',
  'no-conversation',
  'unknown-desk',
  'promises',
  'promise-kinds',
  'promise-forms',
  'times',
  'teach',
  'over-the-page',
  'paused-conversation',
  'paused-hour',
  'lost',
  'transfer',
  'second-transfer',
  'handover',
  'forward',
  'keeping',
  'solve-required',
  'today-parts',
  'call',
  'on-hold',
  'hold-over',
  'line-dropped',
  'solved',
  'follow-up',
  'rail',
];

const show = async (page: Page, scene: string): Promise<void> => {
  await page.goto(new URL(`?scene=${scene}`, page.url()).href);
  await expect(page.locator('#root > *').first()).toBeVisible();
};

// In two halves, which two workers can share. Axe takes about a second a scene, more where the machine is busy.
test.describe.configure({ mode: 'parallel', timeout: 180_000 });
const half = Math.ceil(scenes.length / 2);
const halves = { first: scenes.slice(0, half), second: scenes.slice(half) };

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [which, some] of Object.entries(halves)) {
    test(`axe finds nothing in the ${which} half of the scenes, ${colorScheme}`, async ({ browserWithExtension }) => {
      const page = await browserWithExtension.openOwn('gallery.html');
      await expect(page.getByRole('link')).toHaveText(scenes);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 360, height: 800 });
      for (const scene of some) {
        await show(page, scene);
        const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
        // The dark changes colours and nothing else.
        const { violations } = await (colorScheme === 'dark' ? axe.withRules(['color-contrast']) : axe).analyze();
        expect(
          violations.map(({ id, nodes }) => `${scene}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          scene,
        ).toEqual([]);
      }
    });
  }
}

test('axe finds nothing in what opens: a card, a form, the desk’s details, the pause menu', async ({ browserWithExtension }) => {
  const page = await browserWithExtension.openOwn('gallery.html');
  await page.setViewportSize({ width: 360, height: 800 });
  for (const button of ['Why?', 'More about “Set honest expectations”', 'Change', 'Snooze', 'Move', 'Add a promise', 'They are in another time zone', 'Details', 'Panel', 'Pause']) {
    await show(page, 'reply');
    await page.getByRole('button', { name: button, exact: true }).click();
    // Outside of the landmarks react-aria leaves an unseen button beside what opened, so that a screen reader can close it.
    const { violations } = await new AxeBuilder({ page }).disableRules('region').analyze();
    expect(violations.map(({ id, nodes }) => `${button}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  }
});

for (const [which, some] of Object.entries(halves)) {
  test(`nothing in the ${which} half is wider than the panel, from 240 to 900 pixels and from right to left`, async ({ browserWithExtension }) => {
    const page = await browserWithExtension.openOwn('gallery.html');
    const tooWide = () =>
      page.evaluate(() => {
        const outside = (element: Element) => {
          const { left, right } = element.getBoundingClientRect();
          return left < -1 || right > innerWidth + 1;
        };
        return [...document.querySelectorAll('#root *:not(.unseen, .unseen *), [role="alertdialog"] *')].filter(outside).map(({ className }) => String(className));
      });
    for (const scene of some.filter((name) => name !== 'rail')) {
      await show(page, scene);
      for (const width of [240, 360, 900]) {
        await page.setViewportSize({ width, height: 800 });
        for (const direction of ['ltr', 'rtl']) {
          await page.evaluate((to) => (document.documentElement.dir = to), direction);
          expect(await tooWide(), `${scene} at ${width}, ${direction}`).toEqual([]);
        }
      }
    }
  });
}

test('our own pages report nothing refused by their content security policy', async ({ browserWithExtension }) => {
  const page = await browserWithExtension.openOwn('gallery.html');
  const complaints: string[] = [];
  page.on('console', (message) => (message.type() === 'error' ? complaints.push(message.text()) : undefined));
  for (const scene of ['reply', 'transfer', 'parts']) await show(page, scene);
  await show(page, 'reply');
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  expect(complaints).toEqual([]);
});
