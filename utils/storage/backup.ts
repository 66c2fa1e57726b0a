import type { Backup } from '../backup/saved-file';
import { db } from './db';
import { undoName } from './merge-undo';
import { isNeverSaved } from './never-saved';
import { packUndoName } from './pack-undo';

/**
 * Everything that is kept, as plain JSON, unreadable records included: what cannot be used may still be mended by hand. A lead's private keys
 * are not among it.
 * @param now epoch milliseconds
 */
export const exportAll = (now: number): Promise<Backup> =>
  db.transaction('r', db.tables, async () => {
    const tables: Record<string, unknown[]> = {};
    for (const table of db.tables.filter(({ name }) => !isNeverSaved(name))) tables[table.name] = await table.toArray();
    tables.settings = (await db.settings.toArray()).filter(({ name }) => name !== undoName && name !== packUndoName);
    return { format: 'followthrough-backup', version: db.verno, exportedAt: new Date(now).toISOString(), tables };
  });
