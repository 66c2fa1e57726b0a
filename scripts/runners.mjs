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

/**
 * Tests in a browser.
 * @param {string} name shown before the result
 * @param {string} project of playwright.config.ts
 * @param {Record<string, string>} env where the browsers and the desks are
 */
export function inBrowser(name, project, env, ...more) {
  const file = freshReport(project);
  return step(name, ['playwright', 'test', `--project=${project}`, '--reporter=line,json', ...more], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file, NO_COLOR: '1' },
    counts: () => {
      const { stats, errors } = readReport(file);
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
    },
  });
}
