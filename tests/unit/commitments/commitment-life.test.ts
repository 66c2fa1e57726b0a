import { describe, expect, it } from 'vitest';
import { createCommitment, endCommitment, markRung, moveCommitment, nextRing, owesRing, reopenCommitment } from '@/utils/commitments/commitment-life';

const time = (dueAt: number) => ({ dueAt, zone: 'Europe/Paris', said: 'tomorrow' });
const fresh = createCommitment({ id: 'c1', caseKey: 'k', what: ' Call them back ', time: time(1_000), source: 'draft' }, 10);

describe('the life of a commitment', () => {
  it('begins open, with the first due instant noted', () => {
    expect(fresh).toMatchObject({ what: 'Call them back', state: 'open', dueAt: 1_000, firstDueAt: 1_000, createdAt: 10, rangAt: null });
  });

  it('keeps what was first promised when it moves', () => {
    expect(moveCommitment(fresh, time(5_000))).toMatchObject({ dueAt: 5_000, firstDueAt: 1_000 });
  });

  it('rings once for each due instant', () => {
    expect(owesRing(fresh, 999)).toBe(false);
    expect(owesRing(fresh, 1_000)).toBe(true);
    const rung = markRung(fresh, 1_200);
    expect(owesRing(rung, 2_000)).toBe(false);
    expect(owesRing(moveCommitment(rung, time(3_000)), 3_000)).toBe(true);
  });

  it('is silent once ended, and does not ring again when reopened', () => {
    const ended = endCommitment(markRung(fresh, 1_200), 'done', 1_300);
    expect(owesRing(ended, 2_000)).toBe(false);
    expect(endCommitment(ended, 'dropped', 9_000).endedAt).toBe(1_300);
    expect(reopenCommitment(ended)).toMatchObject({ state: 'open', endedAt: null });
    expect(owesRing(reopenCommitment(ended), 2_000)).toBe(false);
  });

  it('knows when the bell is needed next', () => {
    expect(nextRing([], 0)).toBeNull();
    expect(nextRing([fresh, createCommitment({ id: 'c2', caseKey: 'k', what: 'Send', time: time(700), source: 'hand' }, 10)], 20)).toBe(700);
    expect(nextRing([fresh], 4_000)).toBe(4_000);
    expect(nextRing([markRung(fresh, 1_001)], 4_000)).toBeNull();
  });
});
