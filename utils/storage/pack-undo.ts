import { db } from './db';
import { readable } from './readable';
import { type PackRecord, packRecordSchema } from './packs';

/** In `settings`: every row of the packs as it was before the last change, so that no worker that dies can part the two. */
export const packUndoName = 'undo-packs';

/** Longer than an undo stands there, also where the pointer rests on it. */
const heldFor = 5 * 60_000;

interface Undo {
  at: number;
  /** Null: it was taken back. */
  packs: PackRecord[] | null;
}

const readUndo = async (): Promise<Undo | null> => ((await db.settings.get(packUndoName))?.value as Undo | undefined) ?? null;

/**
 * Changes packs in one transaction, with all that is needed to take it back. Versions stay until then.
 * @param now epoch milliseconds
 * @param change what is to stand there; told when it is changed, which differs from every earlier change
 * @returns what it is taken back with
 */
export const changePacks = (now: number, change: (packs: PackRecord[], at: number) => Promise<void>): Promise<number> =>
  db.transaction('rw', db.packs, db.packVersions, db.settings, async () => {
    const packs = readable(packRecordSchema, await db.packs.orderBy('changedAt').toArray()).records;
    const at = Math.max(now, ((await readUndo())?.at ?? 0) + 1, ...packs.map(({ changedAt }) => changedAt + 1));
    await change(packs, at);
    await db.settings.put({ name: packUndoName, value: { at, packs } satisfies Undo });
    return at;
  });

/** Takes the last change back. @returns false: another change came after it */
export const undoPacks = (at: number): Promise<boolean> =>
  db.transaction('rw', db.packs, db.settings, async () => {
    const undo = await readUndo();
    if (undo?.at !== at || !undo.packs) return false;
    const here = readable(packRecordSchema, await db.packs.toArray()).records;
    await db.packs.bulkDelete(here.map(({ id }) => id));
    await db.packs.bulkPut(undo.packs);
    await db.settings.put({ name: packUndoName, value: { at, packs: null } satisfies Undo });
    return true;
  });

/** Forgets how to take a change back that nobody took back, and the versions of packs that are gone. */
export const dropPackUndo = (now: number): Promise<void> =>
  db.transaction('rw', db.packs, db.packVersions, db.settings, async () => {
    const undo = await readUndo();
    if (!undo || now - undo.at <= heldFor) return;
    await db.settings.delete(packUndoName);
    await db.packVersions.where('packId').noneOf(await db.packs.toCollection().primaryKeys()).delete();
  });
