import { expect, it } from 'vitest';
import { askingRate } from '@/utils/commitments/asking-rate';
import type { Commitment } from '@/utils/commitments/commitment';

const ended = (change: Partial<Commitment>): Commitment => ({ source: 'follow-up', state: 'done', ...change }) as Commitment;
const told = { carriedOut: true, satisfied: true, recurs: false, at: 1 };

it('counts the follow-ups of which something was told, and in how many of them was asked', () => {
  expect(askingRate([])).toEqual({ asked: 0, of: 0 });
  expect(askingRate([ended({ outcome: { ...told, asked: true } }), ended({ outcome: { ...told, asked: false } }), ended({ outcome: told }), ended({}), ended({ source: 'hand' })])).toEqual({ asked: 1, of: 3 });
});
