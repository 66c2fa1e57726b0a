import { db } from './db';

/** Removes everything that is kept, in one transaction. */
export const wipeDatabase = (): Promise<void> =>
  db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
