import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { step } from './steps.mjs';

/** The builds by name: where each lands and what makes it. */
export const builds = {
  chrome: { folder: join(root, '.output', 'chrome-mv3'), command: ['wxt', 'build', '-b', 'chrome', '--mv3'] },
  firefox: { folder: join(root, '.output', 'firefox-mv3'), command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  /** As `firefox`, but the hosts of tests/hosts.ts are granted. */
  firefoxE2e: { folder: join(root, '.output', 'firefox-mv3-e2e'), command: ['wxt', 'build', '-b', 'firefox', '--mv3', '--mode', 'e2e'] },
  /** As `chrome`, but the hosts of tests/hosts.ts are granted. */
  e2e: { folder: join(root, '.output', 'chrome-mv3-e2e'), command: ['wxt', 'build', '-b', 'chrome', '--mv3', '--mode', 'e2e'] },
};

/** Builds one of `builds` afresh, as a step. */
export function build(name) {
  const { folder, command } = builds[name];
  rmSync(folder, { recursive: true, force: true });
  return step(`Build for ${name}`, command);
}
