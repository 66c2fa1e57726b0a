import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { announced, awaySeen, missedWhileAway, nextBell, takeBells } from '@/utils/storage/bell';
import { changeCommitment } from '@/utils/storage/commitments';
import { db } from '@/utils/storage/db';
import { aCommitment } from './records';

const late = 100;
const ids = async (now: number) => (await takeBells(now, late)).map(({ id }) => id).sort();

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
    await takeBells(1_500, late);
    expect(await missedWhileAway()).toEqual(['soon']);
    await takeBells(2_050, late);
    expect(await missedWhileAway()).toEqual(['soon']);
    await awaySeen();
    expect(await missedWhileAway()).toEqual([]);
  });

  it('knows the next instant, or none', async () => {
    expect(await nextBell()).toBe(1_000);
    await takeBells(5_000, late);
    expect(await nextBell()).toBeNull();
  });
});

describe('the question in advance', () => {
  beforeEach(() => db.commitments.add(aCommitment('five hours', { dueAt: 1_900, firstDueAt: 1_900, nudgeAt: 900 })));

  it('rings once before the promise is due, and the promise rings at its own time', async () => {
    expect(await nextBell()).toBe(900);
    expect(await ids(900)).toEqual(['five hours']);
    await announced(['five hours']);
    expect(await db.commitments.get('five hours')).toMatchObject({ nudgedAt: 900, rangAt: null });
    expect(await ids(950)).toEqual([]);
    await ids(1_000).then(announced);
    expect(await ids(1_900)).toEqual(['five hours']);
    expect(await missedWhileAway()).toEqual([]);
  });

  it('is not rung once the promise itself is due', async () => {
    expect(await ids(1_900)).toEqual(['five hours', 'soon']);
    await announced(['five hours', 'soon']);
    expect(await db.commitments.get('five hours')).toMatchObject({ nudgedAt: 1_900, rangAt: 1_900 });
    expect(await ids(2_500)).toEqual(['later']);
  });

  it('is not asked of what has ended, and asked again where the ending is taken back', async () => {
    await changeCommitment('five hours', { state: 'done' }, 1_000);
    expect(await nextBell()).toBe(1_000);
    await changeCommitment('five hours', { state: 'open' }, 1_000);
    expect(await nextBell()).toBe(900);
  });

  it('never rings for a record that was put as a whole with an old index', async () => {
    await db.commitments.put({ ...aCommitment('five hours', { state: 'done' }), bellAt: 5 } as never);
    await db.commitments.bulkPut([{ ...aCommitment('other', { dueAt: 3_000 }), bellAt: 5 } as never]);
    expect(await nextBell()).toBe(1_000);
  });
});
