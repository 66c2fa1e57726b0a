import { z } from 'zod';
import type { Commitment, CommitmentKind } from '../commitments/commitment';
import { repeatSchema } from '../commitments/repeat-schema';
import { db } from './db';
import { readable, readableOne } from './readable';

export const commitmentSchema: z.ZodType<Commitment> = z.looseObject({
  id: z.string(),
  caseKey: z.string(),
  what: z.string(),
  kind: z.enum(['promise', 'reminder', 'others']),
  owner: z.string(),
  doneWhen: z.string(),
  dueAt: z.number(),
  firstDueAt: z.number(),
  moves: z.array(z.looseObject({ at: z.number(), from: z.number(), to: z.number(), how: z.enum(['moved', 'snoozed']) })),
  repeat: repeatSchema.nullable(),
  previous: z.string().nullable(),
  zone: z.string(),
  said: z.string(),
  source: z.enum(['draft', 'hand', 'after-transfer', 'follow-up']),
  state: z.enum(['open', 'done', 'dropped']),
  createdAt: z.number(),
  endedAt: z.number().nullable(),
  rangAt: z.number().nullable(),
  nudgeAt: z.number().nullable(),
  nudgedAt: z.number().nullable(),
  changedAt: z.number().optional(),
  handedBy: z.string().optional(),
  outcome: z.looseObject({ carriedOut: z.boolean(), satisfied: z.boolean(), recurs: z.boolean(), asked: z.boolean().optional(), at: z.number() }).optional(),
});

export const addCommitment = async (commitment: Commitment): Promise<void> => {
  await db.commitments.add(commitment);
};

/** @returns null where there is none, or where it cannot be read */
export const findCommitment = async (id: string): Promise<Commitment | null> => readableOne(commitmentSchema, await db.commitments.get(id));

export const findCommitments = async (ids: readonly string[]): Promise<Commitment[]> =>
  readable(commitmentSchema, (await db.commitments.bulkGet([...ids])).filter((one) => one !== undefined)).records;

/** Of one case, soonest first, ended ones included. */
export const commitmentsOf = async (caseKey: string): Promise<Commitment[]> =>
  readable(commitmentSchema, await db.commitments.where('caseKey').equals(caseKey).sortBy('dueAt')).records;

/** Open ones that are due from an instant on and before another, by an index that holds nothing else. */
const openBetween = (from: number, before: number) => db.commitments.where('[state+dueAt]').between(['open', from], ['open', before], true, false);

/** Soonest first, over all cases. @param most so many at most */
export const openDue = async (from: number, before: number, most: number) => readable(commitmentSchema, await openBetween(from, before).limit(most).toArray());

/** Open ones of a kind, soonest first. @param most so many at most */
export const openOfKind = async (kind: CommitmentKind, most: number): Promise<Commitment[]> =>
  readable(commitmentSchema, await db.commitments.where('[state+kind+dueAt]').between(['open', kind, -Infinity], ['open', kind, Infinity], true, true).limit(most).toArray()).records;

/** Open ones of the cases whose key begins so. */
export const openOfCasesWith = async (start: string): Promise<Commitment[]> =>
  readable(commitmentSchema, await db.commitments.where('caseKey').startsWith(start).toArray()).records.filter(({ state }) => state === 'open');

/** How many are open and due before an instant, without reading them. @param most counts no further */
export const countOpenDue = async (before: number, most: number): Promise<number> => (await openBetween(-Infinity, before).limit(most).primaryKeys()).length;

/** Ended at or after the instant, newest first. @param most so many at most */
export const endedSince = async (at: number, most = Infinity): Promise<Commitment[]> =>
  readable(commitmentSchema, await db.commitments.where('endedAt').aboveOrEqual(at).reverse().limit(most).toArray()).records;

/** What ended since then, and what is open and was promised for before now. */
export const forLedger = async (since: number, now: number): Promise<Commitment[]> => {
  const open = await openDue(-Infinity, Infinity, Infinity);
  return [...(await endedSince(since)), ...open.records.filter(({ firstDueAt }) => firstDueAt < now)];
};

export const removeCommitment = async (id: string): Promise<void> => {
  await db.commitments.delete(id);
};

/** @param now when the agent changed it, in epoch milliseconds @returns whether there was such a commitment */
export const changeCommitment = async (id: string, change: Partial<Omit<Commitment, 'id'>>, now: number): Promise<boolean> =>
  (await db.commitments.update(id, { ...change, changedAt: now })) > 0;

/** When a commitment was last changed by the agent; decides which of two copies is the newer. */
export const changedLast = ({ createdAt, endedAt, changedAt }: Commitment): number => Math.max(createdAt, endedAt ?? 0, changedAt ?? 0);
