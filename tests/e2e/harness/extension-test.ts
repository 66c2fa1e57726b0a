import { test as base } from '@playwright/test';
import { ExtensionBrowser, type BrowserOptions } from './extension-browser';

/** `own`: no other test has this browser before or after; needed where one restarts it or loads the extension anew. */
export interface Launch extends BrowserOptions {
  own?: boolean;
  /** `forgotten`: after another such test a browser that is shared is not given the extension anew, only has it forget everything. */
  before?: 'forgotten';
}

/** The browser that the tests of one worker share, one after another, each with the extension installed anew. */
class SharedBrowser {
  private browser: ExtensionBrowser | null = null;
  private how = '';
  private last: Launch['before'];

  async take(options: BrowserOptions, before?: 'forgotten'): Promise<ExtensionBrowser> {
    const how = JSON.stringify(options);
    const forgets = before === 'forgotten' && this.last === 'forgotten';
    this.last = before;
    if (this.browser && this.how === how) {
      await (forgets ? this.browser.forget() : this.browser.installAnew());
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

/** A test with the extension just installed. `test.use({ launch: { own: true } })` gives it a browser of its own. */
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
