import { ready } from './ready.mjs';

await ready(import.meta.url);

const { build } = await import('./builds.mjs');
const { chromium } = await import('./browsers.mjs');
const { startRequestTracker } = await import('./request-tracker.mjs');
const { inBrowser } = await import('./runners.mjs');
const { finish } = await import('./steps.mjs');

const CHROMIUM = await chromium();
// Turning on is driven on what people install; everything else on the build that is granted its hosts.
const counts = [await build('chrome'), await build('e2e')];
const desk = await startRequestTracker();
try {
  counts.push(await inBrowser('On Request Tracker', 'desks', { CHROMIUM, REQUEST_TRACKER: desk.address }, ...process.argv.slice(2)));
} finally {
  await desk.end();
}
finish(counts);
