import { ready } from './ready.mjs';

await ready(import.meta.url);

const { build } = await import('./builds.mjs');
const { chromium } = await import('./browsers.mjs');
const { startRequestTracker } = await import('./request-tracker.mjs');
const { startRoundcube } = await import('./roundcube.mjs');
const { inBrowser } = await import('./runners.mjs');
const { finish } = await import('./steps.mjs');

const CHROMIUM = await chromium();
// Turning on is driven on what people install; everything else on the build that is granted its hosts.
const counts = [await build('chrome'), await build('e2e')];
const desks = [];
try {
  for (const start of [startRequestTracker, startRoundcube]) desks.push(await start());
  const env = Object.assign({ CHROMIUM }, ...desks.map((desk) => desk.env));
  counts.push(await inBrowser('On real desks', 'desks', env, ...process.argv.slice(2)));
} finally {
  for (const desk of desks) await desk.end();
}
finish(counts);
