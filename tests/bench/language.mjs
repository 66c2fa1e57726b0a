import { runWithEngine } from '../../scripts/engine.mjs';
import { peers } from './peers.mjs';
import { median, quantile } from './quantile.mjs';
import { replies } from './replies.mjs';

/** Reads every reply once. @returns words a second, and the slow end of what one reply took, in ms */
async function pass(read, texts) {
  const took = [];
  for (const { text, customer } of texts) {
    const began = performance.now();
    await read(text, customer);
    took.push(performance.now() - began);
  }
  const words = texts.reduce((sum, reply) => sum + reply.words, 0);
  return { speed: (words / took.reduce((sum, ms) => sum + ms, 0)) * 1000, p95: quantile(took, 0.95) };
}

/** How fast replies are read, beside writing aids in the same process, in turn. The first pass warms up and does not count. */
export async function reportLanguage(rounds) {
  const { newReader } = await runWithEngine('read-reply');
  const texts = replies();
  // A new reader each time: ours would remember the sentences of the pass before.
  const contestants = { 'ours, judging all labels': () => newReader(), ...Object.fromEntries(Object.entries(await peers()).map(([name, read]) => [name, () => read])) };
  const results = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, make] of Object.entries(contestants)) {
      const result = await pass(make(), texts);
      if (round > 0) results[name].push(result);
    }
  }
  const ours = median(Object.values(results)[0].map(({ speed }) => speed));
  console.log(`\n| reading ${texts.length} replies (median of ${rounds}) | words/s | p95 of one reply, ms | ours is |\n|---|---:|---:|---:|`);
  for (const [name, passes] of Object.entries(results)) {
    const speed = median(passes.map((one) => one.speed));
    console.log(`| ${name} | ${(Math.round(speed / 1000) * 1000).toLocaleString('en')} | ${median(passes.map((one) => one.p95)).toFixed(2)} | ${(ours / speed).toFixed(1)}x |`);
  }
}
