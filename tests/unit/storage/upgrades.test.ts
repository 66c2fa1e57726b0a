import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { Commitment } from '@/utils/commitments/commitment';
import { caseSchema } from '@/utils/storage/cases';
import { commitmentSchema } from '@/utils/storage/commitments';
import { Database } from '@/utils/storage/db';
import { packRecordSchema } from '@/utils/storage/packs';
import { packVersionSchema } from '@/utils/storage/pack-versions';
import { readable } from '@/utils/storage/readable';
import { upgradeSteps } from '@/utils/storage/upgrades';

interface Stored {
  version: number;
  stores: Record<string, string>;
  tables: Record<string, unknown[]>;
}

const folder = new URL('../../fixtures/database/', import.meta.url);
const fixtures = readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Stored);
const name = 'an older database';

/** Writes a database as that version left it, knowing nothing of today's steps. */
const writeOld = async ({ version, stores, tables }: Stored) => {
  const old = new Dexie(name);
  old.version(version).stores(stores);
  for (const [table, rows] of Object.entries(tables)) await old.table(table).bulkAdd(rows);
  old.close();
};

afterEach(() => Dexie.delete(name));

describe('the upgrade steps', () => {
  it('have no gap, and one stored fixture each', () => {
    expect(upgradeSteps.map(({ version }) => version)).toEqual(upgradeSteps.map((_step, index) => index + 1));
    expect(fixtures.map(({ version }) => version).sort((a, b) => a - b)).toEqual(upgradeSteps.map(({ version }) => version));
  });

  it('do not change the first shape, which is out there', () => {
    expect(upgradeSteps[0]!.stores).toEqual(fixtures.find(({ version }) => version === 1)!.stores);
  });
});

describe.each(fixtures)('a database of version $version', (stored) => {
  it('opens, and everything in it is found and readable', async () => {
    await writeOld(stored);
    const now = new Database(name);
    await now.open();
    for (const [table, rows] of Object.entries(stored.tables)) {
      const found = await now.table(table).toArray();
      expect(found, table).toHaveLength(rows.length);
      // A later shape adds fields; what was kept stays as it was.
      expect(found, table).toEqual(expect.arrayContaining(rows.map((row) => expect.objectContaining(row as object))));
    }
    expect(readable(caseSchema, await now.cases.toArray()).unreadable).toBe(0);
    expect(readable(commitmentSchema, await now.commitments.toArray()).unreadable).toBe(0);
    expect(readable(packRecordSchema, await now.packs.toArray()).unreadable).toBe(0);
    expect(readable(packVersionSchema, await now.packVersions.toArray()).unreadable).toBe(0);
    const ringing = stored.tables.commitments!.filter((one) => (one as Commitment).state === 'open' && (one as Commitment).rangAt === null);
    expect(await now.commitments.where('bellAt').above(0).count()).toBe(ringing.length);
    now.close();
  });

  it('keeps its data when a later step throws', async () => {
    await writeOld(stored);
    const broken = new Database(name);
    broken.version(upgradeSteps.length + 1).stores({}).upgrade(() => {
      throw new Error('a step with a fault');
    });
    await expect(broken.open()).rejects.toThrow();
    broken.close();
    const now = new Database(name);
    expect(await now.cases.count()).toBe(stored.tables.cases!.length);
    now.close();
  });
});
