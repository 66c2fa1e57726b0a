import { defineConfig } from '@playwright/test';

/** Browsers come from Debian, by path; `scripts/` finds or installs them and says where they are. */
export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  forbidOnly: true,
  // Named in the result, and only so many of them (scripts/runners.mjs).
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 4,
  projects: [
    { name: 'e2e', testDir: 'tests/e2e', testIgnore: ['**/firefox*.spec.ts', '**/reminders.spec.ts'], fullyParallel: false, workers: 2 },
    // These wait a minute or more for a promise to fall due and need next to nothing meanwhile, so they run beside the others.
    { name: 'e2e-waiting', testDir: 'tests/e2e', testMatch: '**/reminders.spec.ts', workers: 2 },
    { name: 'firefox', testDir: 'tests/e2e', testMatch: '**/firefox*.spec.ts', workers: 2 },
    // The desks and their data are shared by all of these, so they go one after another.
    { name: 'desks', testDir: 'tests/desks', testIgnore: '**/firefox.spec.ts', workers: 1 },
    { name: 'desks-firefox', testDir: 'tests/desks', testMatch: '**/firefox.spec.ts', workers: 1 },
    { name: 'faults', testDir: 'tests/faults', timeout: 10 * 60_000, workers: 1 },
  ],
});
