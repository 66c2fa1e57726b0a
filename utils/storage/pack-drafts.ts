import { z } from 'zod';
import { db } from './db';
import { readable, readableOne } from './readable';

/** A pack that a lead is making. It need not be sound yet: its inside is judged by whoever shows it. */
export interface PackDraftRecord {
  id: string;
  name: string;
  /** JSON. */
  text: string;
  /** Epoch milliseconds. */
  updatedAt: number;
  /** The version that was handed out last, as its file; missing: none was since this is kept. */
  handedOut?: string | undefined;
}

export const packDraftSchema: z.ZodType<PackDraftRecord> = z.looseObject({ id: z.string(), name: z.string(), text: z.string(), updatedAt: z.number(), handedOut: z.string().optional() });

/** @returns null where there is none, or where it cannot be read */
export const findPackDraft = async (id: string): Promise<PackDraftRecord | null> => readableOne(packDraftSchema, await db.packDrafts.get(id));

/** What was changed last comes first. */
export const allPackDrafts = async (): Promise<PackDraftRecord[]> => readable(packDraftSchema, await db.packDrafts.orderBy('updatedAt').reverse().toArray()).records;

/** What was handed out of it last stays beside it, unless another is given. */
export const putPackDraft = (draft: PackDraftRecord): Promise<void> =>
  db.transaction('rw', db.packDrafts, async () => {
    const former = await findPackDraft(draft.id);
    await db.packDrafts.put({ ...(former?.handedOut !== undefined && { handedOut: former.handedOut }), ...draft });
  });

export const keepHandedOut = async (id: string, handedOut: string): Promise<void> => {
  await db.packDrafts.update(id, { handedOut });
};

/** @returns what was removed, so that it can be put back; null where there was none */
export const removePackDraft = (id: string): Promise<PackDraftRecord | null> =>
  db.transaction('rw', db.packDrafts, async () => {
    const draft = await db.packDrafts.get(id);
    await db.packDrafts.delete(id);
    return draft ?? null;
  });
