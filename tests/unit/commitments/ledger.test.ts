import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerOf } from '@/utils/commitments/ledger';
import { aCommitment } from '../storage/records';

const minute = 60_000;
const hour = 60 * minute;
const due = 100 * hour;
const now = 200 * hour;
const move = (to: number, how: 'moved' | 'snoozed') => ({ at: 0, from: due, to, how });
const done = (id: string, endedAt: number, changes = {}) => aCommitment(id, { state: 'done', firstDueAt: due, dueAt: due, endedAt, ...changes });

describe('the ledger', () => {
  it('is empty while nothing had to be done', () => {
    expect(ledgerOf([], now)).toMatchObject({ rate: null, medianLateness: null, byKind: [], recent: [] });
    expect(ledgerOf([aCommitment('later', { firstDueAt: now + 1, dueAt: now + 1 })], now)).toMatchObject({ rate: null, byKind: [{ kind: 'promise', overdue: 0 }] });
  });

  it('counts what was first promised, to the minute, and no snooze as kept', () => {
    const ledger = ledgerOf(
      [
        done('early', due - hour),
        done('in its minute', due + minute - 1),
        done('moved', due + 2 * hour, { dueAt: due + 9 * hour, moves: [move(due + 3 * hour, 'moved'), move(due + 9 * hour, 'snoozed')] }),
        done('only snoozed', due + hour, { dueAt: due + 3 * hour, moves: [move(due + 3 * hour, 'snoozed')] }),
        done('late', due + 5 * hour),
        aCommitment('snoozed', { firstDueAt: now - 1, dueAt: now + hour }),
        aCommitment('dropped', { state: 'dropped', endedAt: 1 }),
      ],
      now,
    );
    expect(ledger).toMatchObject({ rate: 2 / 6, medianLateness: 2 * hour, byKind: [{ onTime: 2, byNewTime: 1, late: 2, overdue: 1, letGo: 1 }] });
    expect(ledger.recent.map(({ id, lateness }) => `${id} ${lateness / hour}`)).toEqual(['late 5', 'moved 2', 'only snoozed 1', 'in its minute 0', 'early 0']);
  });

  it('tells kinds apart, and counts no reminder of the agent’s own as a promise', () => {
    const ledger = ledgerOf([done('a', due, { kind: 'reminder' }), done('b', due + hour), done('c', due, { kind: 'others' })], now);
    expect(ledger.rate).toBe(0);
    expect(ledger.byKind).toEqual([
      { kind: 'others', onTime: 1, byNewTime: 0, late: 0, overdue: 0, letGo: 0 },
      { kind: 'promise', onTime: 0, byNewTime: 0, late: 1, overdue: 0, letGo: 0 },
      { kind: 'reminder', onTime: 1, byNewTime: 0, late: 0, overdue: 0, letGo: 0 },
    ]);
  });

  it('gives a reminder, and a look at what others do, all of its day: nobody can see to it before it rings', () => {
    const ledger = ledgerOf(
      [
        done('same day', due + 19 * hour, { kind: 'reminder' }),
        done('next day', due + 21 * hour, { kind: 'reminder' }),
        aCommitment('rings today', { kind: 'reminder', firstDueAt: now - hour, dueAt: now - hour }),
        done('seen to', due + hour, { kind: 'others' }),
        done('moved', due + 30 * hour, { kind: 'others', moves: [move(due + 26 * hour, 'moved')] }),
      ],
      now,
    );
    expect(ledger.byKind).toEqual([
      { kind: 'others', onTime: 1, byNewTime: 1, late: 0, overdue: 0, letGo: 0 },
      { kind: 'reminder', onTime: 1, byNewTime: 0, late: 1, overdue: 0, letGo: 0 },
    ]);
    expect(ledger.recent.map(({ id, lateness }) => `${id} ${lateness / hour}`), 'one’s own reminders are not among what was done last').toEqual(['moved 30', 'seen to 0']);
  });

  it('loses none, whatever comes', () => {
    const any = fc.record({ state: fc.constantFrom('done' as const, 'dropped' as const), endedAt: fc.nat(1e9), firstDueAt: fc.nat(1e9), dueAt: fc.nat(1e9) });
    fc.assert(
      fc.property(fc.array(any), (rows) => {
        const { byKind, rate } = ledgerOf(rows.map((row, index) => aCommitment(String(index), row)), now);
        expect(byKind.reduce((sum, { onTime, byNewTime, late, letGo }) => sum + onTime + byNewTime + late + letGo, 0)).toBe(rows.length);
        expect(rate === null || (rate >= 0 && rate <= 1)).toBe(true);
      }),
    );
  });
});
