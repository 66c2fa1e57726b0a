import { describe, expect, it } from 'vitest';
import type { FactKind } from '@/utils/conversation/fact';
import { missingIn, unwatched } from '@/utils/transfer/handover';

const fact = (kind: FactKind) => ({ id: kind, caseKey: 'a', kind, text: kind, at: 1 });
const transfer = (at: number, to = 'Billing') => ({ at, kind: 'transfer' as const, to, answers: { couldResolveHere: null, tried: '', customerKnows: null } });
const day = 86_400_000;

it('a handover lacks what was neither kept nor typed', () => {
  expect(missingIn([], { tried: ' ', next: '' })).toEqual(['heard', 'tried', 'next']);
  expect(missingIn([fact('heard'), fact('verified')], { tried: 'Sent it again', next: '' })).toEqual(['next']);
  expect(missingIn([fact('heard'), fact('tried'), fact('next')], { tried: '', next: '' })).toEqual([]);
});

describe('the last transfer is offered to be watched', () => {
  it('for a day, until it is', () => {
    const transfers = [transfer(2 * day, 'Repairs'), transfer(day)];
    expect(unwatched(transfers, [], 2 * day + 5)?.to).toBe('Repairs');
    expect(unwatched(transfers, [], 3 * day + 5)).toBeNull();
    expect(unwatched(transfers, [{ source: 'after-transfer', createdAt: 2 * day + 1 }], 2 * day + 5)).toBeNull();
    expect(unwatched([], [], 0)).toBeNull();
  });

  it('although an earlier one was, or something else was promised', () => {
    const kept = [{ source: 'after-transfer' as const, createdAt: day }, { source: 'hand' as const, createdAt: 3 * day }];
    expect(unwatched([transfer(2 * day)], kept, 2 * day)).not.toBeNull();
  });
});
