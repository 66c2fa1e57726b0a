import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { readyData } from './scripts/ready-data.ts';

/**
 * Rooms whose code keeps nothing between calls: their tests share a process and what it has loaded. Not the analysis: where the tests of all rules
 * have run before in the same process, patterns with a part of their own case find less in Node 26, and it is not known why.
 */
const shared = ['checklist', 'commitments', 'conversation', 'sites', 'transfer'].map((room) => `tests/unit/${room}/**/*.test.{ts,tsx}`);

export default defineConfig({
  plugins: [WxtVitest(), readyData()],
  test: {
    restoreMocks: true,
    // No test times anything: this ends one that hangs, also where two cores do the work of ten.
    testTimeout: 20_000,
    hookTimeout: 20_000,
    projects: [
      { extends: true, test: { name: 'shared', include: shared, isolate: false } },
      { extends: true, test: { name: 'apart', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: shared } },
    ],
  },
});
