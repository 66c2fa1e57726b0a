import { z } from 'zod';
import type { Way } from '../packs/address';
import { db } from './db';
import { readable, readableOne } from './readable';

/** How a pack's address is asked for newer versions; times in epoch milliseconds. */
export interface PackAddress {
  /** HTTPS. */
  address: string;
  /** As the host gave them last; null: never, or it gives none. */
  etag: string | null;
  lastModified: string | null;
  /** In bytes. */
  length?: number | null;
  /** How an unchanged file is told; left out: it is not known yet which way the host allows. */
  way?: Way;
  checkedAt: number | null;
  nextAt: number | null;
  /** Failed attempts since the last that went well. */
  failures: number;
  /** What was wrong at the last attempt, as `problemOf` reads it; null: nothing. */
  lastProblem: string | null;
}

/** A newer version that was found and that nobody has accepted yet. */
export interface PendingVersion {
  version: number;
  /** JSON, as it came. */
  text: string;
  /** Epoch milliseconds. */
  at: number;
  /** It is not wanted, and not asked about again. */
  declined?: boolean;
}

/** A pack that was accepted. Its texts are kept apart, one row a version. */
export interface PackRecord {
  /** The pack's own. */
  id: string;
  name: string;
  origin: 'team' | 'organisation';
  /** Whether it counts; a lead with several teams keeps several packs. */
  active: boolean;
  /** Version in force. */
  version: number;
  /** What was in force before; null: nothing was. */
  previous: number | null;
  /** The publisher's public key, base64, as it was met first; null: no version was signed yet. */
  pinnedKey: string | null;
  address: PackAddress | null;
  pending: PendingVersion | null;
  /** Epoch milliseconds; grows whenever what is in force may be another. Being looked for at its address changes nothing. */
  changedAt: number;
}

const instant = z.number().nullable();

export const packRecordSchema: z.ZodType<PackRecord> = z.looseObject({
  id: z.string(),
  name: z.string(),
  origin: z.enum(['team', 'organisation']),
  active: z.boolean(),
  version: z.number(),
  previous: z.number().nullable(),
  pinnedKey: z.string().nullable(),
  address: z
    .looseObject({ address: z.string(), etag: z.string().nullable(), lastModified: z.string().nullable(), length: z.number().nullable().optional(), way: z.enum(['headers', 'head']).optional(), checkedAt: instant, nextAt: instant, failures: z.number(), lastProblem: z.string().nullable() })
    .nullable(),
  pending: z.looseObject({ version: z.number(), text: z.string(), at: z.number(), declined: z.boolean().optional() }).nullable(),
  changedAt: z.number(),
});

/** @returns null where there is none, or where it cannot be read */
export const findPackRecord = async (id: string): Promise<PackRecord | null> => readableOne(packRecordSchema, await db.packs.get(id));

/** In the order in which they last changed. */
export const allPackRecords = async (): Promise<PackRecord[]> => readable(packRecordSchema, await db.packs.orderBy('changedAt').toArray()).records;

/** Tells one state of the packs from another without reading them. */
export const stateOfPackRecords = async (): Promise<string> => (await db.packs.orderBy('changedAt').keys()).join();

export const putPackRecord = async (record: PackRecord): Promise<void> => {
  await db.packs.put(record);
};

/** @returns whether there was such a pack */
export const changePackRecord = async (id: string, change: Partial<Omit<PackRecord, 'id'>>): Promise<boolean> => (await db.packs.update(id, change)) > 0;

export const removePackRecord = (id: string): Promise<void> => db.packs.delete(id);
