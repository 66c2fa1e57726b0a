import { describe, expect, it } from 'vitest';
import { closes, followUpWhen } from '@/utils/commitments/follow-up';
import { aCommitment } from '../storage/records';

const late = aCommitment('a', { state: 'done', endedAt: 100_000, firstDueAt: 1_000 });

it.each([
  [true, true, false, true],
  [false, true, false, false],
  [true, false, false, false],
  [true, true, true, false],
])('carried out %s, satisfied %s, may recur %s: closed %s', (carriedOut, satisfied, recurs, wanted) => {
  expect(closes({ carriedOut, satisfied, recurs })).toBe(wanted);
});

describe('a follow-up', () => {
  it('comes in two working days, sooner where something went wrong on the way', () => {
    expect(followUpWhen([aCommitment('a', { state: 'done', endedAt: 900 })], 0, 5_000)).toBe('in two working days');
    expect(followUpWhen([], 1, 0)).toBe('in one working day');
    expect(followUpWhen([late], 0, 200_000)).toBe('in one working day');
    expect(followUpWhen([aCommitment('b')], 0, 200_000)).toBe('in one working day');
    expect(followUpWhen([{ ...late, state: 'dropped' }], 0, 200_000)).toBe('in two working days');
  });
});
