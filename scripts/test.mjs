import { ready } from './ready.mjs';

await ready(import.meta.url);

const { build, builds } = await import('./builds.mjs');
const { checkContentScriptSize } = await import('./content-script-size.mjs');
const { chromium, firefox } = await import('./browsers.mjs');
const { inBrowser, unit } = await import('./runners.mjs');
const { finish, step } = await import('./steps.mjs');

const browsers = { CHROMIUM: await chromium() };
const fox = await firefox();

const counts = [await step('Prepare', ['wxt', 'prepare'])];
// Two at a time, for a small machine has two cores; whichever of types and linter is done first goes on to build. TypeScript 7 by its path: version 6 stands beside it for the linter, under the same name for a program.
const types = async () => [await step('Types', ['node', 'node_modules/typescript-7/bin/tsc', '--noEmit']), await build('chrome'), await build('firefox')];
const lint = async () => [await step('Lint', ['eslint', '.']), await build('e2e'), ...(fox ? [await build('firefoxE2e')] : [])];
counts.push(...(await Promise.all([types(), lint()])).flat());
counts.push(await unit());
counts.push(checkContentScriptSize(builds.chrome.folder));
counts.push(await inBrowser('In Chromium', 'e2e', browsers, '--project=e2e-waiting'));
if (fox) counts.push(await inBrowser('In Firefox', 'firefox', { FIREFOX: fox }));
else console.log('In Firefox: not run, no Firefox here and none could be installed');
finish(counts);
