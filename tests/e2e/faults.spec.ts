import { faultRun } from '../faults/fault-run';
import { expect, test } from './harness/extension-test';

test.use({ launch: { own: true } });

// `npm run test:faults` runs the same for long, with a seed of its own.
test('nothing confirmed is lost, nothing is kept or rings twice, however the worker and the browser end', async ({ browserWithExtension: browser }) => {
  const { wrong, confirmed } = await faultRun(browser, { stops: 12, kills: 2, seed: 7 });
  expect(wrong).toEqual([]);
  expect(confirmed, 'the run means something').toBeGreaterThan(2);
});
