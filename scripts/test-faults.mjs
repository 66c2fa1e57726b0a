import { ready } from './ready.mjs';

await ready(import.meta.url);

const { build } = await import('./builds.mjs');
const { chromium } = await import('./browsers.mjs');
const { inBrowser } = await import('./runners.mjs');
const { finish } = await import('./steps.mjs');

/** Any run can be repeated: `SEED=… npm run test:faults`. */
const seed = process.env.SEED ?? String(Math.floor(Math.random() * 2 ** 31));
console.log(`Seed ${seed}`);
const CHROMIUM = await chromium();
finish([await build('e2e'), await inBrowser('Faults', 'faults', { CHROMIUM, SEED: seed })]);
