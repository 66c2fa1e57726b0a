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

/** Words of a long draft. */
const longDraft = 2_000;

/** Reading a long draft, and reading it again after each key of a sentence in its middle: only that sentence is new. In ms. */
function keystrokes(newReader, texts) {
  const read = newReader();
  const said = texts.map(({ text }) => text.replace(/^Hello Dana,\s*/, ''));
  const parts = [];
  for (let words = 0, at = 0; words < longDraft; at += 1) {
    parts.push(said[at]);
    words += texts[at].words;
  }
  const middle = parts.length >> 1;
  const typed = 'I will ring the depot and write to you again by Thursday noon. ';
  const { customer } = texts[0];
  const timed = (text) => {
    const began = performance.now();
    read(text, customer);
    return performance.now() - began;
  };
  const whole = timed(parts.join('\n\n'));
  const keys = [...typed].map((_, at) => timed([...parts.slice(0, middle), typed.slice(0, at + 1), ...parts.slice(middle)].join('\n\n')));
  return { whole, keys };
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
  const long = Array.from({ length: rounds }, () => keystrokes(newReader, texts));
  const ours = median(Object.values(results)[0].map(({ speed }) => speed));
  console.log(`\n| reading ${texts.length} replies (median of ${rounds}) | words/s | p95 of one reply, ms | ours is |\n|---|---:|---:|---:|`);
  for (const [name, passes] of Object.entries(results)) {
    const speed = median(passes.map((one) => one.speed));
    console.log(`| ${name} | ${(Math.round(speed / 1000) * 1000).toLocaleString('en')} | ${median(passes.map((one) => one.p95)).toFixed(2)} | ${(ours / speed).toFixed(1)}x |`);
  }
  const keys = long.flatMap((one) => one.keys);
  console.log(`\nA draft of ${longDraft} words is read in ${median(long.map(({ whole }) => whole)).toFixed(1)} ms; after a key in its middle in ${median(keys).toFixed(2)} (p50), ${quantile(keys, 0.95).toFixed(2)} (p95)`);
}
