import AxeBuilder from '@axe-core/playwright';
import { promiseByHand } from './harness/ask-background';
import { expect, test } from './harness/extension-test';
import { panelOf } from './harness/panel-frame';

const pages = ['welcome', 'today', 'options', 'popup'];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no page has a fault that axe can see, in ${colorScheme}`, async ({ browserWithExtension: browser }) => {
    for (const name of pages) {
      const page = await browser.openOwn(`${name}.html`);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      if (name === 'today') await promiseByHand(page, 'Call Dana back', 'in 2 hours');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [name, id, nodes.map(({ html }) => html)])).toEqual([]);
      await page.close();
    }
  });

  test(`the practice ticket has no fault that axe can see, in ${colorScheme}`, async ({ browserWithExtension: browser }) => {
    const page = await browser.openOwn('practice.html');
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const panel = await panelOf(page);
    await page.getByRole('button', { name: 'Type it for me' }).click();
    await expect(panel.getByRole('button', { name: 'Not here' })).toBeVisible();
    // The panel's frame has tests of its own.
    const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

test('no page scrolls sideways at 320 px, and the popup not at all', async ({ browserWithExtension: browser }) => {
  for (const name of pages) {
    const page = await browser.openOwn(`${name}.html`);
    await page.setViewportSize({ width: 320, height: 600 });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const hidden = await page.evaluate(() => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
      return { aside: scrollWidth - clientWidth, below: scrollHeight - clientHeight };
    });
    expect([name, hidden.aside]).toEqual([name, 0]);
    if (name === 'popup') expect(hidden.below).toBe(0);
    await page.close();
  }
});

test('no page of ours does anything that its own policy refuses', async ({ browserWithExtension: browser }) => {
  for (const name of [...pages, 'practice']) {
    const page = await browser.context.newPage();
    const refused: string[] = [];
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    page.on('pageerror', (error) => refused.push(error.message));
    await page.goto(browser.urlOf(`${name}.html`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect([name, refused]).toEqual([name, []]);
    await page.close();
  }
});
