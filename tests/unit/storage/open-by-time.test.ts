import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { countOpenDue, endedSince, forLedger, openDue, openOfCasesWith } from '@/utils/storage/commitments';
import { db } from '@/utils/storage/db';
import { aCommitment } from './records';

beforeEach(async () => {
  await db.delete();
  await db.open();
  await db.commitments.bulkAdd([
    aCommitment('c', { dueAt: 300 }),
    aCommitment('a', { dueAt: 100 }),
    aCommitment('b', { dueAt: 200, caseKey: 'practice@x#1' }),
    aCommitment('done', { dueAt: 150, state: 'done', endedAt: 160 }),
    aCommitment('dropped', { dueAt: 150, state: 'dropped', endedAt: 170 }),
    { ...aCommitment('torn', { dueAt: 120 }), zone: 7 as never },
  ]);
});

const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

describe('what is open', () => {
  it('is read by its time, soonest first, and no more of it than is asked for', async () => {
    const { records, unreadable } = await openDue(-Infinity, 300, 10);
    expect([ids(records), unreadable]).toEqual([['a', 'b'], 1]);
    expect(ids((await openDue(101, Infinity, 10)).records)).toEqual(['b', 'c']);
    expect(ids((await openDue(-Infinity, Infinity, 1)).records)).toEqual(['a']);
  });

  it('is counted no further than is said', async () => {
    expect([await countOpenDue(300, 10), await countOpenDue(301, 10), await countOpenDue(301, 2)]).toEqual([3, 4, 2]);
    expect(ids(await openOfCasesWith('practice@'))).toEqual(['b']);
  });
});

describe('what ended', () => {
  it('is read from an instant on, newest first', async () => {
    expect(ids(await endedSince(160))).toEqual(['dropped', 'done']);
    expect(ids(await endedSince(161))).toEqual(['dropped']);
    expect(ids(await endedSince(0, 1))).toEqual(['dropped']);
  });

  it('stands in the ledger beside what is open and late', async () => {
    await db.commitments.add(aCommitment('snoozed', { firstDueAt: 50, dueAt: 900 }));
    await db.commitments.where('id').anyOf('a', 'b', 'c').modify({ firstDueAt: 400 });
    expect(ids(await forLedger(165, 300)).sort()).toEqual(['dropped', 'snoozed']);
  });
});
