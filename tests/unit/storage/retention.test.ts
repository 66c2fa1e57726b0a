import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/utils/storage/db';
import { countClosed, removeClosed } from '@/utils/storage/retention';
import { aCase, aCommitment } from './records';

const before = 1_000;
const old = (key: string, changes = {}) => aCase(key, { updatedAt: before - 1, ...changes });
const ended = (id: string, caseKey: string, endedAt: number) => aCommitment(id, { caseKey, state: 'done', endedAt });

beforeEach(async () => {
  await db.delete();
  await db.open();
  await db.cases.bulkAdd([old('closed'), old('open'), old('just ended'), old('torn promise'), old('no promise'), aCase('touched', { updatedAt: before }), old('torn', { marks: 7 })]);
  await db.commitments.bulkAdd([
    ended('a', 'closed', before - 1),
    ended('b', 'open', before - 1),
    aCommitment('c', { caseKey: 'open' }),
    ended('d', 'just ended', before),
    { ...ended('e', 'torn promise', 1), zone: 7 as never },
  ]);
  await db.dismissals.add({ id: 'x', rule: 'r', phrase: 'p', scope: 'conversation', caseKey: 'closed', origin: '', at: 1 });
});

describe('what was closed long ago', () => {
  it('goes with all that belongs to it; what holds a promise that is open, or may be, stays', async () => {
    expect(await countClosed(before)).toBe(2);
    expect((await removeClosed(before)).sort()).toEqual(['closed', 'no promise']);
    expect((await db.cases.toCollection().primaryKeys()).sort()).toEqual(['just ended', 'open', 'torn', 'torn promise', 'touched']);
    expect((await db.commitments.toCollection().primaryKeys()).sort()).toEqual(['b', 'c', 'd', 'e']);
    expect(await db.dismissals.count()).toBe(0);
    expect(await removeClosed(before)).toEqual([]);
  });

  it('goes also where it is many', async () => {
    await db.cases.bulkAdd(Array.from({ length: 450 }, (_, index) => old(`many ${index}`)));
    expect(await removeClosed(before)).toHaveLength(452);
  });
});
