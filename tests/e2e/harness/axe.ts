import type { Frame, Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** For what is evaluated in the page. */
declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** Rules that can find something else in the dark, which changes colours and nothing else. */
export const ofColours: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

/**
 * What axe finds in a document, one line a rule, with the elements; in no frame inside of it. It is run there at once: the builder that
 * comes for Playwright opens a page more for each look.
 */
export async function faultsIn(where: Page | Frame, options: RunOptions = {}): Promise<string[]> {
  if (!(await where.evaluate(() => 'axe' in window))) await where.evaluate(axe.source);
  const { violations } = await where.evaluate((chosen) => window.axe!.run({ exclude: ['iframe'] }, { ...chosen, resultTypes: ['violations'] }), options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
