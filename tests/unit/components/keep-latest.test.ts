import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepLatest, type KeptState } from '@/components/studio/keep-latest';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A place that takes a while for each write, and fails while it is told to. */
function slowPlace() {
  const [written, told]: [string[], KeptState[]] = [[], []];
  const place = { fails: false, tries: 0 };
  const write = async (value: string): Promise<void> => {
    place.tries += 1;
    await new Promise((done) => setTimeout(done, 100));
    if (place.fails) throw new Error('full');
    written.push(value);
  };
  return { place, written, told, keeper: keepLatest(write, (state) => told.push(state)) };
}

it('writes one at a time, and of what came meanwhile only the last', async () => {
  const { place, written, told, keeper } = slowPlace();
  for (const value of ['a', 'ab', 'abc']) keeper.keep(value);
  expect([place.tries, keeper.isIdle()]).toEqual([1, false]);
  await vi.advanceTimersByTimeAsync(200);
  expect([written, keeper.isIdle(), told]).toEqual([['a', 'abc'], true, ['keeping', 'keeping', 'keeping', 'kept']]);
});

it('tries what could not be written until it is, a second apart, and says so meanwhile', async () => {
  const { place, written, told, keeper } = slowPlace();
  place.fails = true;
  keeper.keep('a');
  await vi.advanceTimersByTimeAsync(1_050);
  expect([place.tries, told, keeper.isIdle()]).toEqual([1, ['keeping', 'failed'], false]);
  await vi.advanceTimersByTimeAsync(1_100);
  expect([place.tries, told.at(-1), written]).toEqual([2, 'failed', []]);
  place.fails = false;
  await vi.advanceTimersByTimeAsync(1_100);
  expect([written, told.at(-1), keeper.isIdle()]).toEqual([['a'], 'kept', true]);
});

it('never writes an earlier value over a later one, though the earlier failed', async () => {
  const { place, written, keeper } = slowPlace();
  place.fails = true;
  keeper.keep('a');
  await vi.advanceTimersByTimeAsync(50);
  // While the first is being written, and again while it waits to be tried once more.
  keeper.keep('ab');
  await vi.advanceTimersByTimeAsync(500);
  keeper.keep('abc');
  place.fails = false;
  await vi.advanceTimersByTimeAsync(2_000);
  expect([written, keeper.isIdle()]).toEqual([['abc'], true]);
});
