import { test as base } from '@playwright/test';
import { ExtensionBrowser, type BrowserOptions } from './extension-browser';

/** A test with a browser of its own. `test.use({ launch: { build: 'chrome-mv3' } })` chooses another build or a proxy. */
export const test = base.extend<{ launch: BrowserOptions; browserWithExtension: ExtensionBrowser }>({
  launch: [{}, { option: true }],
  browserWithExtension: async ({ launch }, provide) => {
    const browser = await ExtensionBrowser.open(launch);
    await provide(browser);
    await browser.close();
  },
});

export { expect } from '@playwright/test';
