import { builds } from '../../scripts/builds.mjs';
import { contentScriptSize } from '../../scripts/content-script-size.mjs';
import { serveBenchDesk } from './bench-desk.mjs';
import { visit } from './page-cost.mjs';
import { median, quantile } from './quantile.mjs';
import { inputToHighlight } from './worker-latency.mjs';
import { workerStart } from './worker-start.mjs';

const figure = (value) => (Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2));
const signed = (value) => (value >= 0 ? '+' : '') + figure(value);

/** What the extension costs the page that it stands in, and how long a question takes to appear. */
export async function reportPage(rounds) {
  const desk = await serveBenchDesk();
  const without = [];
  const withOurs = [];
  for (let round = 1; round <= rounds; round += 1) {
    console.log(`Round ${round} of ${rounds}`);
    // In turn, and the other one first each time, so that a machine that warms up or tires favours neither.
    const visits = [
      async () => without.push(await visit(null, desk.address)),
      async () => withOurs.push(await visit(builds.e2e.folder, desk.address)),
    ];
    for (const go of round % 2 ? visits : visits.reverse()) await go();
  }
  console.log('Worker latency');
  const times = 50;
  const warm = await inputToHighlight(desk.address, { times, cold: false });
  const cold = await inputToHighlight(desk.address, { times, cold: true });
  const start = await workerStart(30);
  await desk.close();

  console.log(`\n| cost to the page (median of ${rounds}) | without | with | difference, paired |\n|---|---:|---:|---:|`);
  for (const name of Object.keys(without[0])) {
    const pairs = without.map((one, round) => withOurs[round][name] - one[name]);
    console.log(`| ${name} | ${figure(median(without.map((one) => one[name])))} | ${figure(median(withOurs.map((one) => one[name])))} | ${signed(median(pairs))} |`);
  }
  console.log(`\n| from the last input to the highlight, ms (${times} times) | p50 | p95 |\n|---|---:|---:|`);
  for (const [name, took] of [['warm worker', warm], ['cold worker', cold]]) console.log(`| ${name} | ${figure(quantile(took, 0.5))} | ${figure(quantile(took, 0.95))} |`);
  console.log(`\nA stopped worker answers in ${figure(quantile(start.took, 0.5))} ms (p50), ${figure(quantile(start.took, 0.95))} (p95), and holds ${figure(start.used)} MB of ${figure(start.reserved)} MB`);
  console.log(`\nContent script: ${(contentScriptSize(builds.chrome.folder) / 1000).toFixed(1)} kB gzip`);
}
