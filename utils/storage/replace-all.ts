import type { Backup } from '../backup/saved-file';
import { db } from './db';
import { isOfThisInstallation } from './merge';
import { isNeverSaved } from './never-saved';

/** Makes everything as a copy holds it, in one transaction. What belongs to this installation alone stays, a lead's private keys too. */
export const replaceAll = (tables: Backup['tables']): Promise<void> =>
  db.transaction('rw', db.tables, async () => {
    const own = (await db.settings.toArray()).filter(({ name }) => isOfThisInstallation(name));
    for (const table of db.tables.filter(({ name }) => !isNeverSaved(name))) {
      await table.clear();
      await table.bulkPut([...(tables[table.name] ?? [])]);
    }
    await db.settings.where('name').anyOf(own.map(({ name }) => name)).delete();
    await db.settings.bulkPut(own);
  });
