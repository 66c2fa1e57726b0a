import type { Frame, Locator, Page } from '@playwright/test';
import { expect, test as extensionTest } from './extension-test';
import { type NamedSite, openNamedSite } from './named-site';
import { panelOf } from './panel-frame';

/** What a test does with a desk's page and the panel beside it. */
export interface NamedDesk {
  page: Page;
  panel: Frame;
  /** What the desk did for good, oldest first. */
  did(): Promise<string[]>;
  /** The words of the page that are underlined. */
  underlined(): Promise<string[]>;
  review: Locator;
}

/** A browser with the extension in which `hosts` is served from a folder of fixtures. */
export const namedDeskTest = (hosts: string, folder: string, file: string) =>
  extensionTest.extend<{ openDesk(address: string): Promise<NamedDesk> }, { namedSite: NamedSite }>({
    namedSite: [
      async ({}, provide) => {
        const site = await openNamedSite(hosts, folder, file);
        await provide(site);
        await site.close();
      },
      { scope: 'worker' },
    ],
    // The browser has to know the port before it starts.
    launch: ({ namedSite }, provide) => provide({ args: namedSite.args }),
    openDesk: async ({ browserWithExtension }, provide) => {
      await provide(async (address) => {
        const page = await browserWithExtension.context.newPage();
        await page.goto(address);
        const panel = await panelOf(page);
        await expect(panel.getByRole('region', { name: 'Case' })).toBeVisible();
        return {
          page,
          panel,
          did: () => page.evaluate(() => (window as unknown as { did: string[] }).did),
          underlined: () => page.evaluate(() => [...(CSS.highlights.get('followthrough-finding') ?? [])].map(String)),
          review: panel.getByRole('alertdialog', { name: 'Before you transfer' }),
        };
      });
    },
  });

export { expect } from './extension-test';
