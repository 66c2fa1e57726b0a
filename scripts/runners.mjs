import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { reports } from './paths.mjs';
import { step } from './steps.mjs';

const freshReport = (name) => {
  mkdirSync(reports, { recursive: true });
  const file = join(reports, `${name}.json`);
  rmSync(file, { force: true });
  return file;
};

const readReport = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Unit tests. A test that was skipped counts as failed: nothing here may be skipped. */
export function unit() {
  const file = freshReport('unit');
  return step('Unit tests', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], {
    env: { NO_COLOR: '1' },
    counts: () => {
      const report = readReport(file);
      return { passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests + report.numFailedTestSuites };
    },
  });
}

/** How many tests of one run may need their second try before the run counts as failed: a busy machine explains one or two, not more. */
const mostAgain = 2;

/** Titles of the tests of a Playwright report that passed at their second try only. */
const passedAgain = (suites, above = '') =>
  suites.flatMap(({ title, suites: below = [], specs = [] }) => [
    ...specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map((spec) => `${above}${title} › ${spec.title}`),
    ...passedAgain(below, `${above}${title} › `),
  ]);

/**
 * Tests in a browser. One that fails is tried once more, and whoever passes only then is named under the result.
 * @param {string} name shown before the result
 * @param {string} project of playwright.config.ts
 * @param {Record<string, string>} env where the browsers and the desks are
 */
export function inBrowser(name, project, env, ...more) {
  const file = freshReport(project);
  return step(name, ['playwright', 'test', `--project=${project}`, '--reporter=dot,json', ...more], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file, FORCE_COLOR: '0' },
    counts: () => {
      const { stats, errors, suites } = readReport(file);
      const again = passedAgain(suites);
      const many = again.length > mostAgain ? again.length : 0;
      return {
        passed: stats.expected + stats.flaky - many,
        failed: stats.unexpected + stats.skipped + errors.length + many,
        notes: again.map((title) => `at the second try: ${title}`),
      };
    },
  });
}
