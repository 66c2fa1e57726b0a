import type { Table } from 'dexie';
import { z } from 'zod';
import { itemStates } from '../checklist/checklist';
import { recoveryStates, recoverySteps } from '../conversation/recovery';
import { shownStages } from '../checklist/stages';
import type { Commitment } from '../commitments/commitment';
import type { CaseRecord } from '../conversation/case';
import { caseChannels } from '../conversation/channel';
import type { Fact } from '../conversation/fact';
import type { TransferRecord } from '../transfer/transfer';
import { db } from './db';
import type { DismissalRecord } from './dismissals';
import type { OfferAnswer } from './offer-answers';
import type { QuoteRecord } from './quotes';
import { readable, readableOne } from './readable';

const mark = z.looseObject({ state: z.enum(itemStates), reason: z.string().optional(), at: z.number() });
const transfer = z.looseObject({
  at: z.number(),
  kind: z.enum(['transfer', 'forward']),
  to: z.string(),
  answers: z.looseObject({ couldResolveHere: z.boolean().nullable(), tried: z.string(), customerKnows: z.boolean().nullable() }),
});

export const caseSchema: z.ZodType<CaseRecord> = z.looseObject({
  key: z.string(),
  channel: z.enum(caseChannels),
  desk: z.string(),
  number: z.string(),
  title: z.string(),
  requester: z.string(),
  url: z.string(),
  openedAt: z.number(),
  updatedAt: z.number(),
  marks: z.record(z.string(), mark),
  transfers: z.array(transfer),
  paused: z.boolean(),
  theirZone: z.string().optional(),
  contacts: z.number().optional(),
  shown: z.enum(shownStages).optional(),
  situation: z.string().optional(),
  recovery: z.looseObject({ state: z.enum(recoveryStates), done: z.array(z.enum(recoverySteps)), contacts: z.number() }).optional(),
  owedSince: z.number().optional(),
});

/** @returns null where there is none, or where it cannot be read */
export const findCase = async (key: string): Promise<CaseRecord | null> => readableOne(caseSchema, await db.cases.get(key));

/** Newest first. */
export const recentCases = async (limit: number) => readable(caseSchema, await db.cases.orderBy('updatedAt').reverse().limit(limit).toArray());

/** Changed at that instant or later. */
export const casesSince = async (since: number): Promise<CaseRecord[]> => readable(caseSchema, await db.cases.where('updatedAt').aboveOrEqual(since).toArray()).records;

export const findCases = async (keys: readonly string[]): Promise<CaseRecord[]> =>
  readable(caseSchema, (await db.cases.bulkGet([...new Set(keys)])).filter((one) => one !== undefined)).records;

/** Whose customers wait for an answer, those who wait longest first. @param most so many at most */
export const owedCases = async (most: number) => readable(caseSchema, await db.cases.orderBy('owedSince').limit(most).toArray());

/** Fails if a case of that key is already kept, so that an unreadable one is never overwritten. */
export const addCase = async (record: CaseRecord): Promise<void> => {
  await db.cases.add(record);
};

/** @returns whether there was such a case */
export const changeCase = async (key: string, change: Partial<Omit<CaseRecord, 'key'>>): Promise<boolean> => (await db.cases.update(key, change)) > 0;

/** @returns whether there was such a case */
export const addTransfer = async (key: string, record: TransferRecord): Promise<boolean> =>
  (await db.cases.where('key').equals(key).modify((stored) => {
    stored.transfers.push(record);
    stored.updatedAt = record.at;
  })) > 0;

/** A case with all that belongs to it, as it is kept. */
export interface WholeCase {
  record: CaseRecord;
  commitments: Commitment[];
  dismissals: DismissalRecord[];
  offerAnswers: OfferAnswer[];
  facts: Fact[];
  quotes: QuoteRecord[];
}

/** @returns null where there is no such case */
export const wholeCase = async (key: string): Promise<WholeCase | null> => {
  const record = await db.cases.get(key);
  if (!record) return null;
  const of = <Record>(table: Table<Record, string>): Promise<Record[]> => table.where('caseKey').equals(key).toArray();
  const { commitments, dismissals, offerAnswers, facts, quotes } = db.ofCases;
  return { record, commitments: await of(commitments), dismissals: await of(dismissals), offerAnswers: await of(offerAnswers), facts: await of(facts), quotes: await of(quotes) };
};

/** Puts a removed case back; what was kept anew of it meanwhile stays beside it. */
export const putBackCase = ({ record, commitments, dismissals, offerAnswers, facts, quotes }: WholeCase): Promise<void> =>
  db.transaction('rw', [db.cases, ...Object.values(db.ofCases)], async () => {
    await db.cases.put(record);
    await db.commitments.bulkPut(commitments);
    await db.dismissals.bulkPut(dismissals);
    await db.offerAnswers.bulkPut(offerAnswers);
    // A case that was removed before an update has none.
    await db.facts.bulkPut(facts ?? []);
    await db.quotes.bulkPut(quotes ?? []);
  });

/** Removes a case with all that belongs to it. */
export const removeCase = (key: string): Promise<void> =>
  db.transaction('rw', [db.cases, ...Object.values(db.ofCases)], async () => {
    await db.cases.delete(key);
    for (const table of Object.values(db.ofCases)) await table.where('caseKey').equals(key).delete();
  });

/** @returns keys of the cases whose key begins so */
export const caseKeysWith = (start: string): Promise<string[]> => db.cases.where('key').startsWith(start).primaryKeys();

/** @returns whether there is neither a case nor a promise */
export const keepsNothing = async (): Promise<boolean> => (await db.cases.limit(1).primaryKeys()).length + (await db.commitments.limit(1).primaryKeys()).length === 0;

/** @returns whether any case is kept whose key begins otherwise */
export const keepsCaseBeside = async (start: string): Promise<boolean> =>
  (await db.cases.where('key').below(start).limit(1).primaryKeys()).length + (await db.cases.where('key').above(`${start}\uffff`).limit(1).primaryKeys()).length > 0;
