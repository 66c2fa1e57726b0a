import { z } from 'zod';
import { db } from './db';
import { readable, readableOne } from './readable';

/** A pack of rules that was taken in. Its inside is checked by whoever uses it; here it is kept. */
export interface RulePackRecord {
  /** Made from its name: another version of the same pack takes its place. */
  id: string;
  name: string;
  /** JSON, as it was read. */
  text: string;
  /** Epoch milliseconds; grows with every version that is taken in. */
  addedAt: number;
}

export const packSchema: z.ZodType<RulePackRecord> = z.looseObject({ id: z.string(), name: z.string(), text: z.string(), addedAt: z.number() });

export const findPack = async (id: string): Promise<RulePackRecord | null> => readableOne(packSchema, await db.rulePacks.get(id));

/** In the order in which they came. */
export const allPacks = async (): Promise<RulePackRecord[]> => readable(packSchema, await db.rulePacks.orderBy('addedAt').toArray()).records;

/** Tells one state of the packs from another without reading them. */
export const stateOfPacks = async (): Promise<string> => (await db.rulePacks.orderBy('addedAt').keys()).join();

export const keepPack = async (pack: RulePackRecord): Promise<void> => {
  await db.rulePacks.put(pack);
};

export const removePack = (id: string): Promise<void> => db.rulePacks.delete(id);
