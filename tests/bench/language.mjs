import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { runWithEngine } from '../../scripts/engine.mjs';
import { installPeers, peers } from './peers.mjs';
import { median, quantile } from './quantile.mjs';
import { replies } from './replies.mjs';

const program = fileURLToPath(new URL('contestant.mjs', import.meta.url));

/** Starts a contestant. @returns what asks it to do something, and what ends it */
async function started(name) {
  const child = fork(program, [name]);
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`${name} ended with ${code}`);
  });
  const answer = async () => (await Promise.race([once(child, 'message'), failed]))[0];
  await answer();
  return {
    ask: (act) => {
      child.send(act);
      return answer();
    },
    end: () => {
      failed.catch(() => {});
      child.kill();
    },
  };
}

const ours = 'ours, judging all labels';
const thousands = (count) => (Math.round(count / 1000) * 1000).toLocaleString('en');

/** How fast replies are read, beside writing aids, each in a process of its own and in turn, once it is warm. */
export async function reportLanguage(rounds) {
  installPeers();
  await runWithEngine('read-reply');
  const names = [ours, ...Object.keys(peers)];
  const contestants = new Map();
  const firsts = {};
  // One after the other: on few processors they would warm up in each other's way.
  for (const name of names) {
    contestants.set(name, await started(name));
    firsts[name] = await contestants.get(name).ask('warmUp');
  }
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) results[name].push(await contestants.get(name).ask('pass'));
  }
  const long = [];
  for (let round = 0; round < rounds; round += 1) long.push(await contestants.get(ours).ask('keystrokes'));
  for (const { end } of contestants.values()) end();

  const texts = replies();
  const words = texts.reduce((sum, one) => sum + one.words, 0);
  // Each round by itself: what slows a machine down in one slows both.
  const timesFaster = (passes) => median(passes.map(({ speed }, round) => results[ours][round].speed / speed));
  console.log(`\n| reading ${texts.length} replies, ${words.toLocaleString('en')} words (median of ${rounds}) | words a second of the processor | in its very first pass | p95 of one reply, ms | ours is |\n|---|---:|---:|---:|---:|`);
  for (const name of names) {
    const passes = results[name];
    const speed = median(passes.map((one) => one.speed));
    console.log(`| ${name} | ${thousands(speed)} | ${thousands(firsts[name].speed)} | ${median(passes.map((one) => one.p95)).toFixed(2)} | ${timesFaster(passes).toFixed(2)}x |`);
  }
  const keys = long.flatMap((one) => one.keys);
  console.log(`\nA draft of 2,000 words is read in ${median(long.map(({ whole }) => whole)).toFixed(1)} ms of the processor; after a key in its middle in ${median(keys).toFixed(2)} (p50), ${quantile(keys, 0.95).toFixed(2)} (p95)`);
}
