import { Dexie } from 'dexie';
import type { Backup } from '../backup/saved-file';
import { keepCopy } from './copies';
import { isNeverSaved } from './never-saved';

/** Dexie counts a version as ten of the browser's. */
const perVersion = 10;

/** Version of the shape that is stored now; 0: there is no database. */
export const storedVersion = async (name: string): Promise<number> => {
  const stored = (await indexedDB.databases()).find((one) => one.name === name);
  return (stored?.version ?? 0) / perVersion;
};

/** Everything in a database as some older version left it, read without changing its shape. */
export const readAsStored = async (name: string, now: number): Promise<Backup> => {
  const stored = new Dexie(name);
  await stored.open();
  try {
    const tables: Backup['tables'] = {};
    for (const table of stored.tables.filter((one) => !isNeverSaved(one.name))) tables[table.name] = await table.toArray();
    return { format: 'followthrough-backup', version: stored.verno, exportedAt: new Date(now).toISOString(), tables };
  } finally {
    stored.close();
  }
};

/**
 * Keeps a copy of an older database before it is brought to today's shape. Where that fails (a full disk), the upgrade goes on: it is one
 * transaction, and a step that throws leaves the old data as it was.
 */
export const copyBeforeUpgrade = async (name: string, version: number): Promise<void> => {
  try {
    const stored = await storedVersion(name);
    if (stored > 0 && stored < version) await keepCopy(await readAsStored(name, Date.now()), 'upgrade', Date.now());
  } catch {
    // Said above.
  }
};
