import { describe, expect, it } from 'vitest';
import { createCommitment, endCommitment, moveCommitment, reopenCommitment } from '@/utils/commitments/commitment-life';

const time = (dueAt: number) => ({ dueAt, zone: 'Europe/Paris', said: 'tomorrow' });
const fresh = createCommitment({ id: 'c1', caseKey: 'k', what: ' Call them back ', time: time(1_000), source: 'draft' }, 10);

describe('the life of a commitment', () => {
  it('begins open, with the first due instant noted', () => {
    expect(fresh).toMatchObject({ what: 'Call them back', state: 'open', dueAt: 1_000, firstDueAt: 1_000, createdAt: 10, rangAt: null });
  });

  it('keeps what was first promised when it moves', () => {
    expect(moveCommitment(fresh, time(5_000), 20)).toMatchObject({ dueAt: 5_000, firstDueAt: 1_000 });
  });

  it('may ring anew once it has moved', () => {
    expect(moveCommitment({ ...fresh, rangAt: 1_200 }, time(3_000), 20).rangAt).toBeNull();
  });

  it('ends once, and does not ring again when reopened', () => {
    const ended = endCommitment({ ...fresh, rangAt: 1_200 }, 'done', 1_300);
    expect(endCommitment(ended, 'dropped', 9_000).endedAt).toBe(1_300);
    expect(reopenCommitment(ended)).toMatchObject({ state: 'open', endedAt: null, rangAt: 1_200 });
  });
});
