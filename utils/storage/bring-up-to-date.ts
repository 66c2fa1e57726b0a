import { Dexie, type Table } from 'dexie';
import type { Backup } from '../backup/saved-file';
import { Database } from './db';
import { upgradeSteps } from './upgrades';

/** Only while an old file is brought up to date. */
const scratchName = 'followthrough-scratch';

/** Version of the shape that this program writes. */
export const shapeVersion = upgradeSteps.at(-1)!.version;

/**
 * Brings what an older version saved to today's shape by the same steps that an old database goes through: it is written to one of its own,
 * which is opened as today's. Rows that the old shape cannot take stand at the end of the answer as they are, to be named by the merge.
 */
export const broughtUpToDate = async ({ version, tables }: Backup): Promise<Backup['tables']> => {
  if (version === shapeVersion) return tables;
  await Dexie.delete(scratchName);
  const odd: Backup['tables'] = {};
  const old = new Database(scratchName, version);
  for (const [name, rows] of Object.entries(tables)) {
    const table = old.tables.find((one) => one.name === name);
    const refused = table ? await refusedOf(table, rows) : rows;
    if (refused.length) odd[name] = refused;
  }
  old.close();
  const now = new Database(scratchName);
  const upgraded: Backup['tables'] = {};
  for (const { name } of now.tables.filter((one) => one.name in tables)) upgraded[name] = await now.table(name).toArray();
  now.close();
  await Dexie.delete(scratchName);
  for (const [name, rows] of Object.entries(odd)) upgraded[name] = [...(upgraded[name] ?? []), ...rows];
  return upgraded;
};

/** Puts rows. @returns those that could not be put; the others were */
const refusedOf = async (table: Table, rows: readonly unknown[]): Promise<unknown[]> => {
  const whole = rows.filter((row): row is object => typeof row === 'object' && row !== null);
  const parts = rows.filter((row) => typeof row !== 'object' || row === null);
  const refused = await table.bulkPut(whole).then(
    () => [],
    (error: unknown) => (error instanceof Dexie.BulkError ? Object.keys(error.failuresByPos).map((at) => whole[Number(at)]) : whole),
  );
  return [...parts, ...refused];
};
