import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { announced, awaySeen, missedWhileAway, nextBell, takeDue } from '@/utils/storage/bell';
import { changeCommitment } from '@/utils/storage/commitments';
import { db } from '@/utils/storage/db';
import { aCommitment } from './records';

const late = 100;
const ids = async (now: number) => (await takeDue(now, late)).map(({ id }) => id).sort();

beforeEach(async () => {
  await db.delete();
  await db.open();
  await db.commitments.bulkAdd([
    aCommitment('soon', { dueAt: 1_000 }),
    aCommitment('later', { dueAt: 2_000 }),
    aCommitment('done', { dueAt: 500, state: 'done' }),
  ]);
});

describe('the bell', () => {
  it('takes what is due once, and leaves alone what is not due or has ended', async () => {
    expect(await ids(999)).toEqual([]);
    expect(await ids(1_000)).toEqual(['soon']);
    await announced(['soon']);
    expect(await ids(1_500)).toEqual([]);
    expect((await db.commitments.get('soon'))!.rangAt).toBe(1_000);
  });

  it('hands out again what was marked but perhaps never shown, as after a killed worker', async () => {
    expect(await ids(1_000)).toEqual(['soon']);
    expect(await ids(1_001)).toEqual(['soon']);
    expect(await ids(2_000)).toEqual(['later', 'soon']);
  });

  it('does not hand out again what has ended meanwhile', async () => {
    await ids(1_000);
    await changeCommitment('soon', { state: 'done' }, 1_000);
    expect(await ids(1_001)).toEqual([]);
  });

  it('rings again for a new due instant', async () => {
    await ids(1_000);
    await announced(['soon']);
    await changeCommitment('soon', { dueAt: 1_800, rangAt: null }, 1_000);
    expect(await nextBell()).toBe(1_800);
    expect(await ids(1_800)).toEqual(['soon']);
  });

  it('remembers what fell due while nobody was there, until it was seen', async () => {
    await takeDue(1_500, late);
    expect(await missedWhileAway()).toEqual(['soon']);
    await takeDue(2_050, late);
    expect(await missedWhileAway()).toEqual(['soon']);
    await awaySeen();
    expect(await missedWhileAway()).toEqual([]);
  });

  it('knows the next instant, or none', async () => {
    expect(await nextBell()).toBe(1_000);
    await takeDue(5_000, late);
    expect(await nextBell()).toBeNull();
  });
});
