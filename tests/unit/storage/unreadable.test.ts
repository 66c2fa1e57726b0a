import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportAll } from '@/utils/storage/backup';
import { findCase, recentCases } from '@/utils/storage/cases';
import { openDue } from '@/utils/storage/commitments';
import { db } from '@/utils/storage/db';
import { readSetting } from '@/utils/storage/settings';
import { aCase, aCommitment } from './records';

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('a record that cannot be read', () => {
  const broken = { ...aCase('broken'), marks: 'torn' };

  it('is left out and counted, and stays as it is', async () => {
    await db.cases.bulkAdd([aCase('good'), broken as never]);
    const { records, unreadable } = await recentCases(10);
    expect(records.map(({ key }) => key)).toEqual(['good']);
    expect(unreadable).toBe(1);
    expect(await findCase('broken')).toBeNull();
    expect(await db.cases.get('broken')).toEqual(broken);
  });

  it('keeps no other commitment from being read', async () => {
    await db.commitments.bulkAdd([aCommitment('good'), { ...aCommitment('torn'), zone: 7 as never }]);
    const { records, unreadable } = await openDue(-Infinity, Infinity, 10);
    expect([records.map(({ id }) => id), unreadable]).toEqual([['good'], 1]);
  });

  it('is in the export', async () => {
    await db.cases.add(broken as never);
    expect((await exportAll(0)).tables.cases).toEqual([broken]);
  });

  it('counts as unset where it is a setting', async () => {
    await db.settings.put({ name: 'panel-width', value: 'wide' });
    expect(await readSetting('panel-width')).toBeNull();
  });

  it('keeps fields of a newer version when it is changed', async () => {
    await db.cases.add({ ...aCase('new'), colour: 'blue' } as never);
    expect(await findCase('new')).toHaveProperty('colour', 'blue');
  });
});

describe('the export', () => {
  it('names its format, version and time, and holds every table but the private keys', async () => {
    await db.commitments.add(aCommitment('one'));
    const backup = await exportAll(Date.parse('2026-11-23T10:00:00Z'));
    expect(backup).toMatchObject({ format: 'followthrough-backup', version: db.verno, exportedAt: '2026-11-23T10:00:00.000Z' });
    expect(Object.keys(backup.tables).sort()).toEqual(db.tables.map((table) => table.name).filter((table) => table !== 'publisherKeys').sort());
    expect(backup.tables.commitments).toMatchObject([aCommitment('one')]);
    expect(JSON.parse(JSON.stringify(backup))).toEqual(backup);
  });
});
