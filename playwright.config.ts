import { defineConfig } from '@playwright/test';

/** Browsers come from Debian, by path; `scripts/` finds or installs them and says where they are. */
export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  projects: [
    { name: 'e2e', testDir: 'tests/e2e', testIgnore: '**/firefox*.spec.ts', fullyParallel: false },
    { name: 'firefox', testDir: 'tests/e2e', testMatch: '**/firefox*.spec.ts', workers: 1 },
    // The desks and their data are shared by all of these, so they go one after another.
    { name: 'desks', testDir: 'tests/desks', testIgnore: '**/firefox.spec.ts', workers: 1 },
    { name: 'desks-firefox', testDir: 'tests/desks', testMatch: '**/firefox.spec.ts', workers: 1 },
    { name: 'faults', testDir: 'tests/faults', timeout: 10 * 60_000, workers: 1 },
  ],
});
