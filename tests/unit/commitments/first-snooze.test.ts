import { expect, it } from 'vitest';
import { firstSnooze } from '@/utils/commitments/first-snooze';

const usual = (words: string, ok: boolean, worked: boolean) => ({ words, resolved: { ok }, worked });

it.each([
  ['the first that is worked', [usual('over', false, false), usual('in 2 hours', true, false), usual('tomorrow morning', true, true), usual('next Monday', true, true)], 'tomorrow morning'],
  ['the first that is ahead, where none is worked', [usual('over', false, false), usual('in 2 hours', true, false), usual('tonight', true, false)], 'in 2 hours'],
  ['an hour, where none is ahead', [usual('over', false, false)], 'in 1 hour'],
  ['an hour, where there is none', [], 'in 1 hour'],
])('Snooze means %s', (_which, times, words) => {
  expect(firstSnooze(times)).toBe(words);
});
