import { db } from './db';

/** Everything that is kept, as plain JSON, unreadable records included: what cannot be used may still be mended by hand. */
export interface Backup {
  format: 'followthrough-backup';
  /** Version of the database's shape. */
  version: number;
  /** ISO instant. */
  exportedAt: string;
  tables: Record<string, unknown[]>;
}

/** @param now epoch milliseconds */
export const exportAll = (now: number): Promise<Backup> =>
  db.transaction('r', db.tables, async () => {
    const tables: Record<string, unknown[]> = {};
    for (const table of db.tables) tables[table.name] = await table.toArray();
    return { format: 'followthrough-backup', version: db.verno, exportedAt: new Date(now).toISOString(), tables };
  });
