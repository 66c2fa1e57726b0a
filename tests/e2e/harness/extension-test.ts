import { test as base } from '@playwright/test';
import { ExtensionBrowser, type BrowserOptions } from './extension-browser';

/** `own`: no other test has this browser before or after; needed where one restarts it or loads the extension anew. */
export interface Launch extends BrowserOptions {
  own?: boolean;
  /** `installed`: the test is of the install itself. Otherwise a shared browser that was used before only has the extension forget everything. */
  before?: 'installed';
}

/** The browser that the tests of one worker share, one after another. */
class SharedBrowser {
  private browser: ExtensionBrowser | null = null;
  private how = '';

  async take(options: BrowserOptions, before?: 'installed'): Promise<ExtensionBrowser> {
    const how = JSON.stringify(options);
    if (this.browser && this.how === how) {
      await (before === 'installed' ? this.browser.installAnew() : this.browser.forget());
      return this.browser;
    }
    await this.close();
    this.browser = await ExtensionBrowser.open({ ...options, loadedBy: 'protocol' });
    this.how = how;
    return this.browser;
  }

  async close(): Promise<void> {
    await this.browser?.close();
    this.browser = null;
  }
}

/** A test with an extension that keeps nothing yet. `test.use({ launch: { own: true } })` gives it a browser of its own. */
export const test = base.extend<{ launch: Launch; browserWithExtension: ExtensionBrowser }, { sharedBrowser: SharedBrowser }>({
  launch: [{}, { option: true }],
  sharedBrowser: [
    async ({}, provide) => {
      const shared = new SharedBrowser();
      await provide(shared);
      await shared.close();
    },
    { scope: 'worker' },
  ],
  browserWithExtension: async ({ launch: { own, before, ...options }, sharedBrowser }, provide) => {
    if (!own) return provide(await sharedBrowser.take(options, before));
    const browser = await ExtensionBrowser.open(options);
    await provide(browser);
    await browser.close();
  },
});

export { expect } from '@playwright/test';
