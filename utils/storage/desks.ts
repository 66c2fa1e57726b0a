import { z } from 'zod';
import { db } from './db';
import { readable, readableOne } from './readable';

/** What the agent showed of one site. Its inside is checked by whoever uses it; here it is kept. */
export interface TaughtDesk {
  /** `http://127.0.0.1:18081` */
  origin: string;
  layer: unknown;
  /** Epoch milliseconds. */
  taughtAt: number;
}

export const taughtSchema: z.ZodType<TaughtDesk> = z.looseObject({ origin: z.string(), layer: z.unknown(), taughtAt: z.number() });

/** @returns null where there is none, or where it cannot be read */
export const findTaught = async (origin: string): Promise<TaughtDesk | null> => readableOne(taughtSchema, await db.desks.get(origin));

export const allTaught = async (): Promise<TaughtDesk[]> => readable(taughtSchema, await db.desks.toArray()).records;

export const keepTaught = async (desk: TaughtDesk): Promise<void> => {
  await db.desks.put(desk);
};

export const forgetTaught = async (origin: string): Promise<void> => {
  await db.desks.delete(origin);
};
