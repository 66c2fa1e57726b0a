import { ready } from './ready.mjs';

await ready(import.meta.url);

const { build } = await import('./builds.mjs');
const { chromium } = await import('./browsers.mjs');

/** Each part with what it needs first; `npm run bench -- language 5` runs one of them, five rounds of it. */
const parts = {
  async page(rounds) {
    process.env.CHROMIUM = await chromium();
    for (const built of [await build('chrome'), await build('e2e')]) if (built.failed) process.exit(1);
    await (await import('../tests/bench/page.mjs')).reportPage(rounds);
  },
  async store() {
    process.env.CHROMIUM = await chromium();
    if ((await build('e2e')).failed) process.exit(1);
    await (await import('../tests/bench/store.mjs')).reportStore();
  },
  async packs(rounds) {
    process.env.CHROMIUM = await chromium();
    if ((await build('e2e')).failed) process.exit(1);
    await (await import('../tests/bench/packs.mjs')).reportPacks(rounds);
  },
  async language(rounds) {
    await (await import('../tests/bench/language.mjs')).reportLanguage(rounds);
  },
};

const asked = process.argv.slice(2);
const names = asked.filter((word) => word in parts);
const rounds = Number(asked.find((word) => /^\d+$/.test(word)) ?? 3);
for (const name of names.length > 0 ? names : Object.keys(parts)) await parts[name](rounds);
// What is compared with may have left threads behind.
process.exit(0);
