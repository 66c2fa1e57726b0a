import { expect } from '@playwright/test';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';

/** Selects by the browser's own accessibility tree. */
export const named = (role: string, name: string): string => `::-p-aria([name="${name}"][role="${role}"])`;

/** Waits for what a selector finds. Puppeteer's own waiting does not always end in a frame that was hidden before, nor in Firefox on a page of ours. @param timeout in ms */
export const found = async (where: Frame | Page, selector: string, timeout = 10_000): Promise<ElementHandle> => {
  const control = () => where.$(selector).catch(() => null);
  await expect.poll(async () => (await control()) !== null, { message: selector, timeout }).toBe(true);
  return (await control())!;
};
