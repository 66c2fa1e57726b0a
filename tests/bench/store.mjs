import { serveBenchDesk } from './bench-desk.mjs';
import { storeScale } from './store-scale.mjs';

const sizes = [
  { commitments: 1_000, cases: 200 },
  { commitments: 100_000, cases: 20_000 },
];

/** Prints how long the background takes over a small store and over a large one. */
export async function reportStore() {
  const desk = await serveBenchDesk();
  const took = [];
  for (const size of sizes) {
    console.log(`Store of ${size.commitments} commitments`);
    took.push(await storeScale(desk.address, size));
  }
  await desk.close();
  console.log('\n| with so many commitments kept, ms (p50 / p95) | 1,000 | 100,000 |\n|---|---:|---:|');
  for (const name of Object.keys(took[0])) console.log(`| ${name} | ${took.map((of) => `${of[name].p50.toFixed(1)} / ${of[name].p95.toFixed(1)}`).join(' | ')} |`);
}
