import { test as base, type Page } from '@playwright/test';
import { ExtensionBrowser } from '../../e2e/harness/extension-browser';
import { signIn } from './request-tracker';

/** A test in a browser of its own, in which maya is signed in. */
export const test = base.extend<{ browserWithExtension: ExtensionBrowser; page: Page }>({
  browserWithExtension: async ({}, provide) => {
    const browser = await ExtensionBrowser.open();
    await provide(browser);
    await browser.close();
  },
  page: async ({ browserWithExtension }, provide) => {
    const page = await browserWithExtension.context.newPage();
    await signIn(page);
    await provide(page);
  },
});

export { expect } from '@playwright/test';
