import { runWithEngine } from '../../scripts/engine.mjs';
import { peers } from './peers.mjs';
import { quantile } from './quantile.mjs';
import { replies } from './replies.mjs';

/** A process of its own for each contestant: another's garbage is not its to collect, nor another's code its to make room for. */
const [name] = process.argv.slice(2);
const ours = name in peers ? null : await runWithEngine('read-reply');
const read = ours?.readFirst ?? (await peers[name]());
const texts = replies();
const words = texts.reduce((sum, one) => sum + one.words, 0);

/** Milliseconds of the processor that something takes: on a busy machine the clock would count what others do. */
async function processorTime(act) {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Reads every reply once. @returns words a second of the processor, and the slow end of what one reply took by the clock, in ms */
async function pass() {
  const took = [];
  const spent = await processorTime(async () => {
    for (const { text, customer } of texts) {
      const began = performance.now();
      await read(text, customer);
      took.push(performance.now() - began);
    }
  });
  return { speed: (words / spent) * 1000, p95: quantile(took, 0.95) };
}

/** Words of a long draft. */
const longDraft = 2_000;

/** Reading a long draft, and reading it again after each key of a sentence in its middle: only that sentence is new. In ms of the processor. */
async function keystrokes() {
  const said = texts.map(({ text }) => text.replace(/^Hello Dana,\s*/, ''));
  const parts = [];
  for (let count = 0, at = 0; count < longDraft; at += 1) {
    parts.push(said[at]);
    count += texts[at].words;
  }
  const middle = parts.length >> 1;
  const typed = 'I will ring the depot and write to you again by Thursday noon. ';
  const { customer } = texts[0];
  const whole = await processorTime(() => ours.readFirst(parts.join('\n\n'), customer));
  const keys = [];
  for (const [at] of [...typed].entries()) {
    const draft = [...parts.slice(0, middle), typed.slice(0, at + 1), ...parts.slice(middle)].join('\n\n');
    keys.push(await processorTime(() => ours.read(draft, customer)));
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
 * Reads until the passes no longer get faster. After a single pass the engine's compiler is still at work for all of them, in
 * threads whose time counts, and longest for those with the most code: that would tell how they start, which the first pass
 * tells by itself.
 * @returns the first pass, of a process that never read anything
 */
async function warmUp() {
  const first = await pass();
  let best = first.speed;
  for (let passes = 1, level = 0; passes < mostWarm && (passes < fewestWarm || level < levelPasses); passes += 1) {
    const { speed } = await pass();
    level = speed > best * faster ? 0 : level + 1;
    best = Math.max(best, speed);
  }
  return first;
}

const acts = { warmUp, pass, keystrokes };
process.on('message', async (act) => process.send(await acts[act]()));
process.send('ready');
