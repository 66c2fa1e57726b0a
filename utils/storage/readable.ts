import type { z } from 'zod';

/**
 * Splits stored records into those that can be used and those that cannot. What cannot be read stays in the database
 * as it is (the next version may know how to mend it, and the export holds it); it is left out and counted, never reset.
 * @returns the stored objects themselves, so that a field of a newer version survives being written back
 */
export const readable = <Record>(schema: z.ZodType<Record>, stored: readonly unknown[]): { records: Record[]; unreadable: number } => {
  const records = stored.filter((one): one is Record => schema.safeParse(one).success);
  return { records, unreadable: stored.length - records.length };
};

/** @returns the record, or null where there is none or it cannot be read */
export const readableOne = <Record>(schema: z.ZodType<Record>, stored: unknown): Record | null =>
  schema.safeParse(stored).success ? (stored as Record) : null;
