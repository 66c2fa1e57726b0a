import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { sign } from '@/utils/packs/signature';
import { exportAll } from '@/utils/storage/backup';
import { readAsStored } from '@/utils/storage/copy-before-upgrade';
import { databaseName, db } from '@/utils/storage/db';
import { merge } from '@/utils/storage/merge';
import { changePacks, dropPackUndo, undoPacks } from '@/utils/storage/pack-undo';
import { findPackVersion, keepPackVersion, mostVersions, versionsOfPack } from '@/utils/storage/pack-versions';
import { allPackRecords, changePackRecord, findPackRecord, type PackRecord, removePackRecord, stateOfPackRecords } from '@/utils/storage/packs';
import { findPublisherKey, putPublisherKey, removePublisherKey } from '@/utils/storage/publisher-keys';
import { replaceAll } from '@/utils/storage/replace-all';
import { wipeDatabase } from '@/utils/storage/wipe';

const textOf = (id: string, version: number): string => JSON.stringify({ format: 'followthrough-pack', schema: 1, id, name: 'Acme', version, publisher: 'Lee', settings: {} });
const aPack = (version: number, more: Partial<PackRecord> = {}): PackRecord => ({
  id: 'acme',
  name: 'Acme',
  origin: 'team',
  active: true,
  version,
  previous: version > 1 ? version - 1 : null,
  pinnedKey: null,
  address: null,
  pending: null,
  changedAt: version,
  ...more,
});

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('versions of a pack', () => {
  it('are bounded, those that nobody accepted for longest go first, and never the one in force or the one before it', async () => {
    for (let version = 1; version <= mostVersions + 3; version += 1) await keepPackVersion(aPack(version), textOf('acme', version));
    await keepPackVersion(aPack(4, { previous: mostVersions + 3, changedAt: 100 }), textOf('acme', 4));
    const kept = (await versionsOfPack('acme')).map(({ version }) => version);
    expect(kept).toHaveLength(mostVersions);
    expect(kept.slice(0, 2)).toEqual([mostVersions + 3, mostVersions + 2]);
    expect(kept).toContain(4);
    expect(await findPackVersion('acme', 1)).toBeNull();
  });

  it('stay while a removal can be taken back, and go with their pack alone after that', async () => {
    await keepPackVersion(aPack(1), textOf('acme', 1));
    await keepPackVersion(aPack(1, { id: 'acme-2' }), textOf('acme-2', 1));
    const undo = await changePacks(100, () => removePackRecord('acme'));
    expect([await db.packs.count(), await db.packVersions.count()]).toEqual([1, 2]);
    expect([await undoPacks(undo + 1), await undoPacks(undo), await undoPacks(undo)]).toEqual([false, true, false]);
    expect(await findPackRecord('acme')).toMatchObject({ version: 1 });
    const again = await changePacks(100, () => removePackRecord('acme'));
    expect(again).toBeGreaterThan(undo);
    await dropPackUndo(again + 1_000);
    expect(await db.packVersions.count()).toBe(2);
    await dropPackUndo(again + 3_600_000);
    expect([await undoPacks(again), (await db.packVersions.toArray()).map(({ packId }) => packId)]).toEqual([false, ['acme-2']]);
  });

  it('are another state after every change of what is in force, and after no other', async () => {
    await keepPackVersion(aPack(1), textOf('acme', 1));
    const before = await stateOfPackRecords();
    await changePackRecord('acme', { pending: { version: 2, text: textOf('acme', 2), at: 5 } });
    expect(await stateOfPackRecords()).toBe(before);
    await changePackRecord('acme', { active: false, changedAt: 9 });
    expect(await stateOfPackRecords()).not.toBe(before);
  });
});

it('a row that cannot be read is left out and stays', async () => {
  await db.packs.bulkAdd([aPack(1), { ...aPack(1), id: 'torn', pinnedKey: 7 as never }]);
  expect((await allPackRecords()).map(({ id }) => id)).toEqual(['acme']);
  expect([await findPackRecord('torn'), await db.packs.count()]).toEqual([null, 2]);
});

describe('in a backup', () => {
  it('packs and their versions come and go, and are judged as strictly as one that is taken in', async () => {
    await keepPackVersion(aPack(1), textOf('acme', 1));
    await db.packDrafts.add({ id: 'd', name: 'Acme', text: '{', updatedAt: 1 });
    const { tables } = await exportAll(0);
    await wipeDatabase();
    await merge(tables, { writeAt: 1 });
    expect([await db.packs.count(), await db.packVersions.count(), await db.packDrafts.count()]).toEqual([1, 1, 1]);
    const [version] = tables.packVersions as { text: string }[];
    const bad = [
      { ...version, id: 'acme@7' },
      { ...version, id: 'acme@2', version: 2 },
      { ...version, id: 'acme@3', version: 3, text: '{}' },
    ];
    expect((await merge({ packVersions: bad }, { writeAt: 2 })).leftOut).toHaveLength(3);
    expect(await db.packVersions.count()).toBe(1);
  });
});

describe('a private key', () => {
  const key = async () => {
    const pair = (await crypto.subtle.generateKey({ name: 'Ed25519' }, false, ['sign', 'verify'])) as CryptoKeyPair;
    await putPublisherKey({ id: 'k', name: 'Lee', publicKey: 'x', privateKey: pair.privateKey, createdAt: 1 });
    return pair;
  };

  it('is kept as one that cannot be taken out, and signs', async () => {
    const { publicKey } = await key();
    const kept = (await findPublisherKey('k'))!;
    expect(kept.privateKey.extractable).toBe(false);
    expect(await sign({}, { publicKey, privateKey: kept.privateKey })).toHaveProperty('signature');
    expect(await removePublisherKey('k')).toMatchObject({ name: 'Lee' });
    expect(await findPublisherKey('k')).toBeNull();
  });

  it('is in no backup and no copy, comes from none, and outlives going back to one', async () => {
    await key();
    const { tables } = await exportAll(0);
    expect(tables).not.toHaveProperty('publisherKeys');
    expect((await readAsStored(databaseName, 0)).tables).not.toHaveProperty('publisherKeys');
    await replaceAll(tables);
    expect(await findPublisherKey('k')).not.toBeNull();
    const { leftOut } = await merge({ publisherKeys: [{ id: 'theirs', name: 'Not Lee', publicKey: 'y', privateKey: {}, createdAt: 1 }] }, { writeAt: 1 });
    expect([leftOut, await db.publisherKeys.count()]).toEqual([[{ table: 'publisherKeys', name: 'Not Lee' }], 1]);
    await wipeDatabase();
    expect(await db.publisherKeys.count()).toBe(0);
  });
});
