import { z } from 'zod';
import { type Fact, factKinds, longestFact } from '../conversation/fact';
import { db } from './db';
import { readable, readableOne } from './readable';

export const factSchema: z.ZodType<Fact> = z.looseObject({
  id: z.string(),
  caseKey: z.string(),
  kind: z.enum(factKinds),
  text: z.string().max(longestFact),
  at: z.number(),
  changedAt: z.number().optional(),
});

/** Of one case, oldest first. */
export const factsOf = async (caseKey: string): Promise<Fact[]> => readable(factSchema, await db.facts.where('caseKey').equals(caseKey).sortBy('at')).records;

/** @returns null where there is none, or where it cannot be read */
export const findFact = async (id: string): Promise<Fact | null> => readableOne(factSchema, await db.facts.get(id));

export const putFact = async (fact: Fact): Promise<void> => {
  await db.facts.put(fact);
};

export const removeFact = async (id: string): Promise<void> => {
  await db.facts.delete(id);
};
