import type { IndexableType } from 'dexie';
import { db } from './db';
import { type Row, ruleOf } from './row-rules';

/** One row that a merge wrote. */
export interface Written {
  table: string;
  key: IndexableType;
  /** Null: it was not there. */
  before: Row | null;
  after: Row;
}

/** In `settings`, beside what the last merge wrote and within the same transaction: no worker that dies between the two can part them. */
export const undoName = 'undo-merge';

/** Longer than an undo stands there, also where the pointer rests on it. */
const heldFor = 5 * 60_000;

interface Undo {
  at: number;
  written: Written[];
}

const readUndo = async (): Promise<Undo | null> => ((await db.settings.get(undoName))?.value as Undo | undefined) ?? null;

/** Call within the merge's transaction. */
export const holdUndo = async (written: Written[], now: number): Promise<void> => {
  await db.settings.put({ name: undoName, value: { at: now, written } satisfies Undo });
};

/** Takes the last merge back. What the agent changed since then stays as it is now. @returns whether there was one */
export const undoMerge = (): Promise<boolean> =>
  db.transaction('rw', db.tables, async () => {
    const undo = await readUndo();
    if (!undo) return false;
    for (const { table, key, before, after } of undo.written) {
      const { changedAt } = ruleOf(table);
      const here = (await db.table(table).get(key)) as Row | undefined;
      if (!here || (changedAt(here) ?? 0) > (changedAt(after) ?? 0)) continue;
      if (before) await db.table(table).put(before);
      else await db.table(table).delete(key);
    }
    await db.settings.delete(undoName);
    return true;
  });

/** Forgets how to take a merge back that nobody took back. */
export const dropMergeUndo = (now: number): Promise<void> =>
  db.transaction('rw', db.settings, async () => {
    const undo = await readUndo();
    if (undo && now - undo.at > heldFor) await db.settings.delete(undoName);
  });
