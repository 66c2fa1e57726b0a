import type { CaseRecord } from '../conversation/case';
import type { Commitment } from './commitment';

/** Open promises on their way to a colleague. */
export interface PromisesFile {
  format: 'followthrough-promises';
  version: number;
  /** Who hands them on, as typed; may be empty. */
  from: string;
  /** ISO instant. */
  savedAt: string;
  promises: Commitment[];
  /** Of the promises; only what leads back to the conversation. */
  cases: CaseRecord[];
}

export const promisesFileVersion = 1;

/**
 * Only what leads to the conversation goes along. Whatever else is kept of a case (ticks, what was tried, what a later version may keep)
 * stays here, and its title and its customer do unless they were chosen.
 */
const onlyTheWay = ({ key, channel, desk, number, title, requester, url, openedAt }: CaseRecord, withNames: boolean): CaseRecord => ({
  key,
  channel,
  desk,
  number,
  title: withNames ? title : '',
  requester: withNames ? requester : '',
  url,
  openedAt,
  updatedAt: openedAt,
  marks: {},
  transfers: [],
  paused: false,
});

/**
 * @param promises the chosen ones; those that ended meanwhile are left out
 * @param cases of these promises
 * @param now epoch milliseconds
 */
export const promisesFile = (promises: readonly Commitment[], cases: readonly CaseRecord[], { from, withNames }: { from: string; withNames: boolean }, now: number): PromisesFile => ({
  format: 'followthrough-promises',
  version: promisesFileVersion,
  from: from.trim(),
  savedAt: new Date(now).toISOString(),
  promises: promises.filter(({ state }) => state === 'open').map((one) => ({ ...one, rangAt: null })),
  cases: cases.map((one) => onlyTheWay(one, withNames)),
});

/** A promise as it is kept by who takes it over. Its rows come from a file and are judged when they are merged. */
export const takenOver = (promise: unknown, from: string): unknown =>
  typeof promise === 'object' && promise !== null ? { ...promise, ...(from ? { handedBy: from } : {}), rangAt: null } : promise;
