import { expect, type Frame, type Page } from '@playwright/test';

export async function beginTeaching(panel: Frame): Promise<void> {
  await panel.getByRole('button', { name: 'Details' }).click();
  await panel.getByRole('button', { name: 'Show me where things are' }).click();
  await expect(panel.getByRole('region', { name: 'Show me where things are' })).toBeVisible();
}

/** Points at a part. @param said what the panel says once it was recognised */
export async function show(panel: Frame, page: Page, name: string, click: () => Promise<void>, said: string): Promise<void> {
  await panel.getByRole('button', { name: `Show: ${name}` }).click();
  await expect(panel.getByText('Click it on the page now.')).toBeVisible();
  // The outline's host stands in the page once the picker listens.
  await expect.poll(() => page.evaluate(() => [...document.documentElement.children].some((one) => (one as HTMLElement).style?.cssText.includes('pointer-events: none')))).toBe(true);
  await click();
  await expect(panel.getByText(said)).toBeVisible();
}
