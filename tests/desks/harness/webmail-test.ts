import { test as base, type Page } from '@playwright/test';
import { ExtensionBrowser } from '../../e2e/harness/extension-browser';
import { type Agent, signIn } from './roundcube';

/** A test in a browser of its own, in which an agent is signed in. `test.use({ agent: 'billing' })` chooses who. */
export const test = base.extend<{ agent: Agent; browserWithExtension: ExtensionBrowser; page: Page }>({
  agent: ['support', { option: true }],
  browserWithExtension: async ({}, provide) => {
    const browser = await ExtensionBrowser.open();
    await provide(browser);
    await browser.close();
  },
  page: async ({ browserWithExtension, agent }, provide) => {
    const page = await browserWithExtension.context.newPage();
    await signIn(page, agent);
    await provide(page);
  },
});

export { expect } from '@playwright/test';
