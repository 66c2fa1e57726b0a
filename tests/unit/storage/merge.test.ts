import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sumOf } from '@/utils/backup/merged';
import { exportAll } from '@/utils/storage/backup';
import { broughtUpToDate } from '@/utils/storage/bring-up-to-date';
import { db } from '@/utils/storage/db';
import { merge } from '@/utils/storage/merge';
import { dropMergeUndo, undoMerge } from '@/utils/storage/merge-undo';
import { aCase, aCommitment } from './records';

beforeEach(async () => {
  await db.delete();
  await db.open();
});

const everything = async () => (await exportAll(0)).tables;
const line = (print: string) => ({ print, whose: 'w', at: 1 });

describe('taking a file in', () => {
  const theirs = {
    cases: [aCase('here', { title: 'Theirs', updatedAt: 5 }), aCase('new'), aCase('same')],
    commitments: [aCommitment('older', { changedAt: 3 }), aCommitment('ended', { state: 'done', endedAt: 9 }), aCommitment('missing')],
    sites: [{ origin: 'http://desk.test', on: true, paused: false }],
  };

  beforeEach(async () => {
    await db.cases.bulkAdd([aCase('here'), aCase('same'), aCase('only here')]);
    await db.commitments.bulkAdd([aCommitment('older', { what: 'Changed here', changedAt: 4 }), aCommitment('ended')]);
    await db.sites.add({ origin: 'http://desk.test', on: false, paused: true });
  });

  it('says first what it will do, and writes nothing', async () => {
    const before = await everything();
    const { tables, leftOut } = await merge(theirs);
    expect(tables).toEqual({
      cases: { added: 1, changed: 1, same: 1, kept: 0 },
      commitments: { added: 1, changed: 1, same: 0, kept: 1 },
      sites: { added: 0, changed: 0, same: 0, kept: 1 },
    });
    expect(leftOut).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  it('adds what is missing, changes what is older, keeps what is newer, deletes nothing', async () => {
    expect(await merge(theirs, { writeAt: 1 })).toEqual(await merge(theirs).then((again) => ({ ...again, tables: expect.anything() })));
    expect((await db.cases.toArray()).map(({ key, title }) => `${key}: ${title}`)).toEqual(
      ['here: Theirs', 'new: Order never arrived', 'only here: Order never arrived', 'same: Order never arrived'],
    );
    expect(await db.commitments.get('older')).toMatchObject({ what: 'Changed here' });
    expect(await db.commitments.get('ended')).toMatchObject({ state: 'done' });
    expect(await db.sites.get('http://desk.test')).toMatchObject({ on: false });
    expect(sumOf(await merge(theirs))).toMatchObject({ added: 0, changed: 0 });
  });

  it('is taken back, but not what was changed since', async () => {
    const before = await everything();
    await merge(theirs, { writeAt: 1 });
    expect(await undoMerge()).toBe(true);
    expect(await everything()).toEqual(before);
    expect(await undoMerge()).toBe(false);
    await merge(theirs, { writeAt: 1 });
    await db.commitments.update('missing', { what: 'Mine now', changedAt: 8 });
    await db.commitments.update('ended', { rangAt: 7 });
    await undoMerge();
    expect((await db.commitments.toArray()).map(({ id, state }) => `${id}: ${state}`)).toEqual(['ended: open', 'missing: open', 'older: open']);
  });

  it('cannot be taken back for ever', async () => {
    await merge(theirs, { writeAt: 1 });
    await dropMergeUndo(2);
    await dropMergeUndo(3_600_000);
    expect(await undoMerge()).toBe(false);
  });

  it('names what cannot be read and takes in the rest', async () => {
    const { leftOut } = await merge(
      { cases: [{ ...aCase('torn'), title: 'Torn', marks: 7 }, null, 'x', aCase('good')], commitments: [{ what: 'No id' }], cellar: [{ id: 'wine' }] },
      { writeAt: 1 },
    );
    expect(leftOut).toEqual([
      { table: 'cases', name: 'Torn' },
      { table: 'cases', name: '' },
      { table: 'cases', name: '' },
      { table: 'commitments', name: 'No id' },
      { table: 'cellar', name: '' },
    ]);
    expect(await db.cases.get('good')).toBeDefined();
    expect(await db.cases.get('torn')).toBeUndefined();
  });

  it('mends a row that is torn here', async () => {
    await db.cases.put({ ...aCase('same'), marks: 'torn' } as never);
    expect((await merge({ cases: [aCase('same')] }, { writeAt: 1 })).tables.cases).toMatchObject({ changed: 1 });
    expect(await db.cases.get('same')).toEqual(aCase('same'));
  });

  it('writes all of it or nothing', async () => {
    const before = await everything();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (this.name === 'commitments') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, row);
    });
    await expect(merge(theirs, { writeAt: 1 })).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
  });

  it('keeps fields of a newer version, and changes no case that may only be added', async () => {
    await merge({ cases: [{ ...aCase('here', { updatedAt: 99 }), colour: 'blue' }, { ...aCase('new'), colour: 'blue' }] }, { writeAt: 1, addOnly: ['cases'] });
    expect(await db.cases.get('new')).toHaveProperty('colour', 'blue');
    expect(await db.cases.get('here')).not.toHaveProperty('colour');
  });

  it('leaves alone what belongs to this installation, and fingerprints that were made with another salt', async () => {
    await db.settings.bulkPut([{ name: 'bell', value: { announce: ['x'], away: [] } }, { name: 'fingerprint-salt', value: 'ours' }]);
    const settings = [{ name: 'bell', value: { announce: [], away: [] } }, { name: 'fingerprint-salt', value: 'theirs' }];
    await merge({ settings, sentLines: [{ id: 1, ...line('a') }] }, { writeAt: 1 });
    expect(await db.sentLines.count()).toBe(0);
    expect((await db.settings.get('bell'))!.value).toEqual({ announce: ['x'], away: [] });
    await db.sentLines.add(line('b'));
    await merge({ settings: [{ name: 'fingerprint-salt', value: 'ours' }], sentLines: [{ id: 1, ...line('a') }, { id: 2, ...line('b') }] }, { writeAt: 1 });
    expect((await db.sentLines.toArray()).map(({ print }) => print).sort()).toEqual(['a', 'b']);
  });
});

describe('an export taken in', () => {
  it('into an empty database is the same export again', async () => {
    const row = fc.record({ id: fc.uuid(), what: fc.string(), dueAt: fc.nat(), state: fc.constantFrom('open' as const, 'done' as const), changedAt: fc.nat() });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 8 }), async (rows) => {
        await db.commitments.clear();
        await db.commitments.bulkAdd(rows.map(({ id, ...rest }) => aCommitment(id, rest)));
        const saved = JSON.parse(JSON.stringify(await everything())) as Awaited<ReturnType<typeof everything>>;
        await db.commitments.clear();
        await merge(saved, { writeAt: 1 });
        expect((await everything()).commitments).toEqual(saved.commitments);
        expect(sumOf(await merge(saved))).toMatchObject({ added: 0, changed: 0, kept: 0 });
      }),
      { numRuns: 25 },
    );
  });

  const folder = new URL('../../fixtures/database/', import.meta.url);
  it.each(readdirSync(folder))('of an older version (%s) is brought up to date, and its odd rows are named', async (file) => {
    const { version, tables } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { version: number; tables: Record<string, unknown[]> };
    const saved = { format: 'followthrough-backup' as const, version, exportedAt: '', tables: { ...tables, cases: [...tables.cases!, 'odd', { title: 'No key' }] } };
    const merged = await merge(await broughtUpToDate(saved), { writeAt: 1 });
    expect(merged.leftOut.map(({ name }) => name).sort()).toEqual(['', 'No key']);
    expect(await db.cases.count()).toBe(tables.cases!.length);
    expect(await db.commitments.count()).toBe(tables.commitments!.length);
    expect(await db.dismissals.count()).toBe(tables.dismissals!.length);
    expect(await db.sentLines.count()).toBe((tables.sentLines ?? []).length);
  });
});
