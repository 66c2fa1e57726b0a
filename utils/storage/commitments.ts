import { z } from 'zod';
import type { Commitment } from '../commitments/commitment';
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
  source: z.enum(['draft', 'hand', 'after-transfer']),
  state: z.enum(['open', 'done', 'dropped']),
  createdAt: z.number(),
  endedAt: z.number().nullable(),
  rangAt: z.number().nullable(),
  nudgeAt: z.number().nullable(),
  nudgedAt: z.number().nullable(),
  changedAt: z.number().optional(),
  handedBy: z.string().optional(),
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

/** Soonest first, over all cases. */
export const openCommitments = async () => readable(commitmentSchema, await db.commitments.where('state').equals('open').sortBy('dueAt'));

/** Ended at or after the instant, newest first. */
export const endedSince = async (at: number): Promise<Commitment[]> => {
  const ended = await db.commitments.where('state').anyOf('done', 'dropped').toArray();
  return readable(commitmentSchema, ended)
    .records.filter((one) => (one.endedAt ?? 0) >= at)
    .sort((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0));
};

/** What ended since then, and what is open and was promised for before now. */
export const forLedger = async (since: number, now: number): Promise<Commitment[]> => {
  const open = readable(commitmentSchema, await db.commitments.where('state').equals('open').toArray()).records;
  return [...(await endedSince(since)), ...open.filter(({ firstDueAt }) => firstDueAt < now)];
};

export const removeCommitment = async (id: string): Promise<void> => {
  await db.commitments.delete(id);
};

/** @param now when the agent changed it, in epoch milliseconds @returns whether there was such a commitment */
export const changeCommitment = async (id: string, change: Partial<Omit<Commitment, 'id'>>, now: number): Promise<boolean> =>
  (await db.commitments.update(id, { ...change, changedAt: now })) > 0;

/** When a commitment was last changed by the agent; decides which of two copies is the newer. */
export const changedLast = ({ createdAt, endedAt, changedAt }: Commitment): number => Math.max(createdAt, endedAt ?? 0, changedAt ?? 0);
