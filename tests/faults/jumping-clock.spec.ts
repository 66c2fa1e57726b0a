import type { Commitment } from '../../utils/commitments/commitment';
import { ask } from '../e2e/harness/ask-background';
import { expect, test } from '../e2e/harness/extension-test';
import { setClock, takeNotices } from '../e2e/harness/worker-clock';
import { chanceFrom, seed } from './seeded-chance';

const jumps = 60;
const hour = 3_600_000;
const promises = ['in 2 hours', 'in 5 hours', 'in 9 hours', 'in 26 hours', 'in 3 days', 'in a week'];

test('every promise asks at most once and rings once, however the clock jumps and the worker ends', async ({ browserWithExtension: browser }) => {
  const chance = chanceFrom(seed + 2);
  const pages = [await browser.openOwn('today.html'), await browser.openOwn('today.html')];
  const [today] = pages;
  const { key } = await ask(today!, 'case.start', { channel: 'phone', title: 'Faults', requester: '' });
  for (const when of promises) await ask(today!, 'case.promise', { key, what: `Call ${when}`, when });
  const rang: string[] = [];
  const look = async (): Promise<void> => {
    await Promise.all(pages.map((page) => ask(page, 'today.read', {})));
    rang.push(...(await takeNotices(browser)));
  };
  for (let jump = 0; jump < jumps; jump += 1) {
    if (chance() < 0.3) await browser.stopWorker();
    await ask(today!, 'today.read', {});
    await setClock(browser, Math.round((chance() - 0.2) * 10 * 24 * hour * (jump / jumps)));
    await look();
  }
  await setClock(browser, 30 * 24 * hour);
  await look();

  const single = rang.filter((id) => id !== 'due-while-away');
  expect(new Set(single).size, single.join(' ')).toBe(single.length);
  const { commitments } = (await ask(today!, 'data.export', {})).tables as { commitments: Commitment[] };
  for (const { what, rangAt } of commitments) expect(rangAt, what).not.toBeNull();
  expect(rang.length).toBeGreaterThan(0);
  await look();
  await browser.stopWorker();
  const before = rang.length;
  await look();
  expect(rang.slice(before)).toEqual([]);
});
