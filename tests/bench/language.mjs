import { runWithEngine } from '../../scripts/engine.mjs';
import { peers } from './peers.mjs';
import { median, quantile } from './quantile.mjs';
import { replies } from './replies.mjs';

const wordsIn = (texts) => texts.reduce((sum, { words }) => sum + words, 0);

/** Milliseconds of the processor that something takes: on a busy machine the clock would count what others do. */
async function processorTime(act) {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Reads every reply once. @returns words a second of the processor, and the slow end of what one reply took by the clock, in ms */
async function pass(read, texts) {
  const took = [];
  const spent = await processorTime(async () => {
    for (const { text, customer } of texts) {
      const began = performance.now();
      await read(text, customer);
      took.push(performance.now() - began);
    }
  });
  return { speed: (wordsIn(texts) / spent) * 1000, p95: quantile(took, 0.95) };
}

/** Words of a long draft. */
const longDraft = 2_000;

/** Reading a long draft, and reading it again after each key of a sentence in its middle: only that sentence is new. In ms of the processor. */
async function keystrokes({ read, readFirst }, texts) {
  const said = texts.map(({ text }) => text.replace(/^Hello Dana,\s*/, ''));
  const parts = [];
  for (let words = 0, at = 0; words < longDraft; at += 1) {
    parts.push(said[at]);
    words += texts[at].words;
  }
  const middle = parts.length >> 1;
  const typed = 'I will ring the depot and write to you again by Thursday noon. ';
  const { customer } = texts[0];
  const whole = await processorTime(() => readFirst(parts.join('\n\n'), customer));
  const keys = [];
  for (const [at] of [...typed].entries()) {
    const draft = [...parts.slice(0, middle), typed.slice(0, at + 1), ...parts.slice(middle)].join('\n\n');
    keys.push(await processorTime(() => read(draft, customer)));
  }
  return { whole, keys };
}

/** A contestant reads at least so often before it counts, and at most so often. */
const fewestWarm = 5;
const mostWarm = 40;
/** So many passes in a row that are none of them faster by so much than the fastest: it is as warm as it gets. */
const levelPasses = 3;
const faster = 1.03;

/**
 * Lets a contestant read until its passes no longer get faster. After a single pass the engine's compiler is still at work for
 * all of them, in threads whose time counts, and longest for those with the most code: that would tell how they start, which the
 * first pass tells by itself.
 * @returns the first pass, of a process that never read anything with it
 */
async function warmUp(read, texts) {
  const first = await pass(read, texts);
  let best = first.speed;
  for (let passes = 1, level = 0; passes < mostWarm && (passes < fewestWarm || level < levelPasses); passes += 1) {
    const { speed } = await pass(read, texts);
    level = speed > best * faster ? 0 : level + 1;
    best = Math.max(best, speed);
  }
  return first;
}

const thousands = (count) => (Math.round(count / 1000) * 1000).toLocaleString('en');

/** How fast replies are read, beside writing aids in the same process, in turn, once each of them is warm. */
export async function reportLanguage(rounds) {
  const engine = await runWithEngine('read-reply');
  const texts = replies();
  const contestants = { 'ours, judging all labels': engine.readFirst, ...(await peers()) };
  const results = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  const firsts = {};
  for (const [name, read] of Object.entries(contestants)) firsts[name] = await warmUp(read, texts);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, read] of Object.entries(contestants)) results[name].push(await pass(read, texts));
  }
  const long = [];
  for (let round = 0; round < rounds; round += 1) long.push(await keystrokes(engine, texts));
  const [ours, ...others] = Object.entries(results);
  // Each round by itself: what slows a machine down in one slows both.
  const timesFaster = (passes) => median(passes.map(({ speed }, round) => ours[1][round].speed / speed));
  console.log(`\n| reading ${texts.length} replies, ${wordsIn(texts).toLocaleString('en')} words (median of ${rounds}) | words a second of the processor | in its very first pass | p95 of one reply, ms | ours is |\n|---|---:|---:|---:|---:|`);
  for (const [name, passes] of [ours, ...others]) {
    const speed = median(passes.map((one) => one.speed));
    console.log(`| ${name} | ${thousands(speed)} | ${thousands(firsts[name].speed)} | ${median(passes.map((one) => one.p95)).toFixed(2)} | ${timesFaster(passes).toFixed(2)}x |`);
  }
  const keys = long.flatMap((one) => one.keys);
  console.log(`\nA draft of ${longDraft} words is read in ${median(long.map(({ whole }) => whole)).toFixed(1)} ms of the processor; after a key in its middle in ${median(keys).toFixed(2)} (p50), ${quantile(keys, 0.95).toFixed(2)} (p95)`);
}
