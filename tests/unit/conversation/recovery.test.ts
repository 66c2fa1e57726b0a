import { describe, expect, it } from 'vitest';
import { type Recovery, recoveryReason, tickStep } from '@/utils/conversation/recovery';
import { aCommitment } from '../storage/records';

const due = 1_000_000;
const promise = (changes = {}) => aCommitment('a', { dueAt: due, firstDueAt: due, ...changes });
const declined = (contacts: number): Recovery => ({ state: 'declined', done: [], contacts });
const minute = 60_000;

describe('recovery is proposed', () => {
  it('after a promise whose time is over, and after one kept late', () => {
    expect(recoveryReason([promise()], 1, null, due + minute - 1)).toBeNull();
    expect(recoveryReason([promise()], 1, null, due + minute)).toBe('broken-promise');
    expect(recoveryReason([promise({ state: 'done', endedAt: due + minute })], 1, null, due * 9)).toBe('broken-promise');
    expect(recoveryReason([promise({ state: 'done', endedAt: due })], 1, null, due * 9)).toBeNull();
  });

  it('neither for a time that they were told anew, nor for what was not promised to them', () => {
    const told = promise({ dueAt: due * 3, moves: [{ at: 1, from: due, to: due * 3, how: 'moved' }] });
    expect(recoveryReason([told], 1, null, due * 2)).toBeNull();
    const snoozed = promise({ dueAt: due * 3, moves: [{ at: 1, from: due, to: due * 3, how: 'snoozed' }] });
    expect(recoveryReason([snoozed], 1, null, due * 2)).toBe('broken-promise');
    expect(recoveryReason([promise({ kind: 'reminder' }), promise({ kind: 'others' }), promise({ state: 'dropped', endedAt: due * 9 })], 1, null, due * 2)).toBeNull();
  });

  it('at the third contact, and once more when they come again', () => {
    expect(recoveryReason([], 2, null, 0)).toBeNull();
    expect(recoveryReason([], 3, null, 0)).toBe('third-contact');
    expect(recoveryReason([], 3, declined(3), 0)).toBeNull();
    expect(recoveryReason([], 4, declined(3), 0)).toBe('third-contact');
    expect(recoveryReason([promise()], 1, declined(1), due * 2)).toBeNull();
    expect(recoveryReason([], 5, { state: 'on', done: [], contacts: 3 }, 0)).toBeNull();
  });
});

it('steps are ticked and unticked, in their order', () => {
  const on: Recovery = { state: 'on', done: ['make-good'], contacts: 1 };
  expect(tickStep(on, 'own', true).done).toEqual(['own', 'make-good']);
  expect(tickStep(on, 'make-good', false).done).toEqual([]);
});
