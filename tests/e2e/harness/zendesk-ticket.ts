import type { Page } from '@playwright/test';
import { namedDeskTest } from './named-desk-test';

/** A browser with the extension in which Zendesk is served. */
export const zendeskTest = namedDeskTest('*.zendesk.com', 'zendesk-2026-11-26', 'tickets.html');

/** A part of the ticket in view, by the product's own name. */
export const part = (page: Page, name: string) => page.locator(`section[data-is-active="true"] [data-test-id="${name}"]`);

export async function submitAsSolved(page: Page): Promise<void> {
  await part(page, 'submit_button-menu-button').click();
  await page.locator('[data-test-id="submit_button-menu-solved"]').click();
}
