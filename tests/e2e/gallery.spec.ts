import type { Page } from '@playwright/test';
import { faultsIn, ofColours } from './harness/axe';
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
  'packs',
  'solve-required',
  'today-parts',
  'call',
  'no-hold',
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

/** Classes of what stands outside of the window. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const outside = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > innerWidth + 1;
    };
    return [...document.querySelectorAll('#root *:not(.unseen, .unseen *), [role="alertdialog"] *')].filter(outside).map(({ className }) => String(className));
  });

// In two halves, which two workers can share. Axe takes most of a second a scene, more where the machine is busy.
test.describe.configure({ mode: 'parallel', timeout: 180_000 });
const half = Math.ceil(scenes.length / 2);

for (const [which, some] of Object.entries({ first: scenes.slice(0, half), second: scenes.slice(half) })) {
  test(`axe finds nothing in the ${which} half of the scenes, light and dark, and nothing is wider than the panel, from 240 to 900 pixels and from right to left`, async ({ browserWithExtension }) => {
    const page = await browserWithExtension.openOwn('gallery.html');
    await expect(page.getByRole('link')).toHaveText(scenes);
    for (const scene of some) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 360, height: 800 });
      await show(page, scene);
      expect(await faultsIn(page), scene).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect(await faultsIn(page, ofColours), `${scene}, dark`).toEqual([]);
      if (scene === 'rail') continue;
      for (const width of [360, 240, 900]) {
        await page.setViewportSize({ width, height: 800 });
        for (const direction of ['ltr', 'rtl']) {
          await page.evaluate((to) => (document.documentElement.dir = to), direction);
          expect(await tooWide(page), `${scene} at ${width}, ${direction}`).toEqual([]);
        }
      }
    }
  });
}

test('axe finds nothing in what opens: a card, a form, the desk’s details, the pause menu', async ({ browserWithExtension }) => {
  const page = await browserWithExtension.openOwn('gallery.html');
  await page.setViewportSize({ width: 360, height: 800 });
  for (const button of ['Why?', 'More about “Set honest expectations”', 'Change', 'Snooze', 'Move', 'Add a promise', 'They are in another time zone', 'Details', 'Panel', 'Pause']) {
    await show(page, 'reply');
    await page.getByRole('button', { name: button, exact: true }).click();
    // Outside of the landmarks react-aria leaves an unseen button beside what opened, so that a screen reader can close it.
    expect(await faultsIn(page, { rules: { region: { enabled: false } } }), button).toEqual([]);
  }
});

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
