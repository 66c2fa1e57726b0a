import { ready } from './ready.mjs';

await ready(import.meta.url);

const { build } = await import('./builds.mjs');
const { chromium, firefox } = await import('./browsers.mjs');
const { startRedmine } = await import('./redmine.mjs');
const { startRequestTracker } = await import('./request-tracker.mjs');
const { startRoundcube } = await import('./roundcube.mjs');
const { inBrowser } = await import('./runners.mjs');
const { finish } = await import('./steps.mjs');

const CHROMIUM = await chromium();
const fox = await firefox();
// Turning on is driven on what people install; everything else on the build that is granted its hosts.
const counts = [await build('chrome'), await build('e2e')];
if (fox) counts.push(await build('firefoxE2e'));
const desks = [];
try {
  for (const start of [startRequestTracker, startRoundcube, startRedmine]) desks.push(await start());
  const env = Object.assign({ CHROMIUM }, ...desks.map((desk) => desk.env));
  counts.push(await inBrowser('On real desks', 'desks', env, ...process.argv.slice(2)));
  if (fox) counts.push(await inBrowser('On real desks in Firefox', 'desks-firefox', { ...env, FIREFOX: fox }));
  else console.log('On real desks in Firefox: not run, no Firefox here and none could be installed');
} finally {
  for (const desk of desks) await desk.end();
}
finish(counts);
