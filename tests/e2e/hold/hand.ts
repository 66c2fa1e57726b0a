import type { Page } from '@playwright/test';
import type { Hand } from './rows/row';

/** What an agent does on a page. Playwright taps only where a browser was started as a touch screen, so a finger is the browser's own. */
export const handOn = (page: Page): Hand => ({
  click: (selector, options) => page.click(selector, options),
  focus: (selector) => page.focus(selector),
  hover: (selector) => page.hover(selector),
  keyboard: page.keyboard,
  async tap(selector) {
    const control = page.locator(selector);
    await control.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await control.boundingBox())!;
    const browser = await page.context().newCDPSession(page);
    await browser.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await browser.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: x + width / 2, y: y + height / 2 }] });
    await browser.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await browser.send('Emulation.setTouchEmulationEnabled', { enabled: false });
    await browser.detach();
  },
});
