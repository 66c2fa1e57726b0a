import { z } from 'zod';
import type { Preference } from '../conversation/preference';
import { db } from './db';
import { readableOne } from './readable';

export const preferenceSchema: z.ZodType<Preference> = z.looseObject({
  customer: z.string(),
  name: z.string(),
  channel: z.string(),
  pace: z.string(),
  formality: z.string(),
  calledBy: z.string(),
  noHold: z.boolean(),
  access: z.string(),
  changedAt: z.number(),
  expiresAt: z.number(),
});

/** @returns null where there is none, where it cannot be read, or where its time is over */
export const findPreference = async (customer: string, now: number): Promise<Preference | null> => {
  const found = readableOne(preferenceSchema, await db.preferences.get(customer));
  return found && found.expiresAt > now ? found : null;
};

export const putPreference = async (preference: Preference): Promise<void> => {
  await db.preferences.put(preference);
};

export const removePreference = async (customer: string): Promise<void> => {
  await db.preferences.delete(customer);
};

/** Removes those whose time is over. */
export const removeExpired = async (now: number): Promise<void> => {
  await db.preferences.where('expiresAt').belowOrEqual(now).delete();
};
