import { z } from 'zod';
import { db } from './db';
import { readable } from './readable';

/** Where a question stays away: in one conversation, on one site, or for ever. */
export type DismissalScope = 'conversation' | 'site' | 'ever';

/** A finding that the agent put aside. The phrase is the rule's own match, normalised. */
export interface DismissalRecord {
  id: string;
  rule: string;
  phrase: string;
  scope: DismissalScope;
  /** Of the conversation; empty with another scope, so that it outlives the case. */
  caseKey: string;
  /** Of the site; empty with another scope. */
  origin: string;
  at: number;
}

/** The first shape knew one conversation only. */
export const dismissalSchema: z.ZodType<DismissalRecord, unknown> = z.looseObject({
  id: z.string(),
  rule: z.string(),
  phrase: z.string(),
  scope: z.enum(['conversation', 'site', 'ever']).default('conversation'),
  caseKey: z.string(),
  origin: z.string().default(''),
  at: z.number(),
});

/** What stays away in a conversation of a site. */
export const dismissalsOf = async (caseKey: string, origin: string): Promise<DismissalRecord[]> => {
  const here = await db.dismissals.where('caseKey').equals(caseKey).toArray();
  const wider = await db.dismissals.where('scope').anyOf('site', 'ever').toArray();
  return readable(dismissalSchema, [...here, ...wider]).records.filter(({ scope, ...one }) => scope !== 'site' || one.origin === origin);
};

/** Newest first. */
export const allDismissals = async (): Promise<DismissalRecord[]> =>
  readable(dismissalSchema, await db.dismissals.toArray()).records.sort((a, b) => b.at - a.at);

/** @returns the id of the one that stands for this rule and phrase there, an earlier one where there is one */
export const addDismissal = (record: DismissalRecord): Promise<string> =>
  db.transaction('rw', db.dismissals, async () => {
    const earlier = (await allDismissals()).find(
      (one) => one.rule === record.rule && one.phrase === record.phrase && one.scope === record.scope && one.caseKey === record.caseKey && one.origin === record.origin,
    );
    if (earlier) return earlier.id;
    await db.dismissals.add(record);
    return record.id;
  });

export const removeDismissal = (id: string): Promise<void> => db.dismissals.delete(id);
