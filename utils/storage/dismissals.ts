import { z } from 'zod';
import { db } from './db';
import { readable } from './readable';

/** "Not here": a finding that the agent put aside for one case. The phrase is the rule's own match, normalised. */
export interface DismissalRecord {
  id: string;
  rule: string;
  phrase: string;
  caseKey: string;
  at: number;
}

const dismissalSchema: z.ZodType<DismissalRecord> = z.looseObject({
  id: z.string(),
  rule: z.string(),
  phrase: z.string(),
  caseKey: z.string(),
  at: z.number(),
});

export const dismissalsOf = async (caseKey: string): Promise<DismissalRecord[]> =>
  readable(dismissalSchema, await db.dismissals.where('caseKey').equals(caseKey).toArray()).records;

/** Newest first. */
export const allDismissals = async (): Promise<DismissalRecord[]> =>
  readable(dismissalSchema, await db.dismissals.toArray()).records.sort((a, b) => b.at - a.at);

/** @returns the id of the one that stands for this rule and phrase, an earlier one where there is one */
export const addDismissal = (record: DismissalRecord): Promise<string> =>
  db.transaction('rw', db.dismissals, async () => {
    const earlier = (await dismissalsOf(record.caseKey)).find((one) => one.rule === record.rule && one.phrase === record.phrase);
    if (earlier) return earlier.id;
    await db.dismissals.add(record);
    return record.id;
  });

/** @param caseKey where given, only a dismissal of that case is removed */
export const removeDismissal = (id: string, caseKey?: string): Promise<void> =>
  db.transaction('rw', db.dismissals, async () => {
    const record = await db.dismissals.get(id);
    if (record && (caseKey === undefined || record.caseKey === caseKey)) await db.dismissals.delete(id);
  });
