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
}

export const packDraftSchema: z.ZodType<PackDraftRecord> = z.looseObject({ id: z.string(), name: z.string(), text: z.string(), updatedAt: z.number() });

/** @returns null where there is none, or where it cannot be read */
export const findPackDraft = async (id: string): Promise<PackDraftRecord | null> => readableOne(packDraftSchema, await db.packDrafts.get(id));

/** What was changed last comes first. */
export const allPackDrafts = async (): Promise<PackDraftRecord[]> => readable(packDraftSchema, await db.packDrafts.orderBy('updatedAt').reverse().toArray()).records;

export const putPackDraft = async (draft: PackDraftRecord): Promise<void> => {
  await db.packDrafts.put(draft);
};

/** @returns what was removed, so that it can be put back; null where there was none */
export const removePackDraft = (id: string): Promise<PackDraftRecord | null> =>
  db.transaction('rw', db.packDrafts, async () => {
    const draft = await db.packDrafts.get(id);
    await db.packDrafts.delete(id);
    return draft ?? null;
  });
