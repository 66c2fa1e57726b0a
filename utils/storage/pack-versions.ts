import { z } from 'zod';
import { db } from './db';
import type { PackRecord } from './packs';
import { readable, readableOne } from './readable';

/** One accepted version of a pack. */
export interface PackVersionRecord {
  /** {@link versionId} */
  id: string;
  packId: string;
  version: number;
  /** JSON, as it came. */
  text: string;
  /** Epoch milliseconds at which it was accepted last. */
  acceptedAt: number;
}

/** So many versions of one pack are kept. */
export const mostVersions = 12;

export const packVersionSchema: z.ZodType<PackVersionRecord> = z.looseObject({ id: z.string(), packId: z.string(), version: z.number(), text: z.string(), acceptedAt: z.number() });

export const versionId = (packId: string, version: number): string => `${packId}@${version}`;

/** @returns null where there is none, or where it cannot be read */
export const findPackVersion = async (packId: string, version: number): Promise<PackVersionRecord | null> => readableOne(packVersionSchema, await db.packVersions.get(versionId(packId, version)));

/** Newest version first. */
export const versionsOfPack = async (packId: string): Promise<PackVersionRecord[]> =>
  readable(packVersionSchema, await db.packVersions.where('[packId+version]').between([packId, -Infinity], [packId, Infinity]).reverse().toArray()).records;

/**
 * Keeps a pack and the version of it that is in force from now on, in one transaction, and drops those that nobody accepted for longest,
 * never the one in force nor the one before it.
 */
export const keepPackVersion = (record: PackRecord, text: string): Promise<void> =>
  db.transaction('rw', db.packs, db.packVersions, async () => {
    const { id: packId, version, previous, changedAt } = record;
    await db.packs.put(record);
    await db.packVersions.put({ id: versionId(packId, version), packId, version, text, acceptedAt: changedAt });
    const others = (await versionsOfPack(packId)).filter((one) => one.version !== version && one.version !== previous);
    const old = others.toSorted((one, other) => other.acceptedAt - one.acceptedAt).slice(mostVersions - 2);
    await db.packVersions.bulkDelete(old.map(({ id }) => id));
  });
