import type { Commitment, CommitmentKind } from './commitment';
import { endOfDay } from './group-by-due';
import { expectedAt } from './reset-expectation';

/** What became of promises of one kind. */
export interface LedgerCounts {
  /** Done by the time that was first promised; what is no promise, on its day. */
  onTime: number;
  /** Done after that, by a time that it was moved to; a snooze is no such time, since nobody was told. */
  byNewTime: number;
  /** Done after every time that was named. */
  late: number;
  /** Open, and the time that was first promised is over. */
  overdue: number;
  letGo: number;
}

export interface LedgerLine {
  id: string;
  what: string;
  zone: string;
  /** Epoch milliseconds: when it was first promised for, and when it was done. */
  promisedFor: number;
  doneAt: number;
  /** Milliseconds after what was first promised; 0 for on time. */
  lateness: number;
}

export interface Ledger {
  /** Share of the promises that had to be kept by now that were kept by the time first promised, 0 to 1; null while none had to. */
  rate: number | null;
  /** Of the promises kept after the time first promised, in milliseconds; null while none was. */
  medianLateness: number | null;
  byKind: ({ kind: CommitmentKind } & LedgerCounts)[];
  /** What was done last of what others counted on or had to do, newest first. */
  recent: LedgerLine[];
}

const mostRecent = 20;
const minute = 60_000;

/**
 * The instant from which on it is late. What was promised is said to the minute, and the whole minute is in time; a reminder, and a look at what
 * others do, can only be seen to once it rang, so all of its day is in time.
 */
const lateFrom = ({ kind, zone }: Commitment, by: number): number => (kind === 'promise' ? by + minute : endOfDay(by, zone));

const fateOf = (commitment: Commitment, now: number): keyof LedgerCounts | null => {
  const { state, endedAt, firstDueAt } = commitment;
  if (state === 'dropped') return 'letGo';
  if (state === 'open') return (commitment.kind === 'promise' ? firstDueAt : lateFrom(commitment, firstDueAt)) < now ? 'overdue' : null;
  if (endedAt! < lateFrom(commitment, firstDueAt)) return 'onTime';
  return endedAt! < lateFrom(commitment, expectedAt(commitment)) ? 'byNewTime' : 'late';
};

const latenessOf = (commitment: Commitment): number => (commitment.endedAt! < lateFrom(commitment, commitment.firstDueAt) ? 0 : commitment.endedAt! - commitment.firstDueAt);

const median = (values: readonly number[]): number | null => {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

const count = (commitments: readonly Commitment[], now: number): LedgerCounts => {
  const counts: LedgerCounts = { onTime: 0, byNewTime: 0, late: 0, overdue: 0, letGo: 0 };
  for (const commitment of commitments) {
    const fate = fateOf(commitment, now);
    if (fate) counts[fate] += 1;
  }
  return counts;
};

/**
 * Promised against done. A snooze does not make a promise kept: what counts is the time that the customer first heard.
 * @param commitments those that ended in the period, and those that are open
 * @param now epoch milliseconds
 */
export function ledgerOf(commitments: readonly Commitment[], now: number): Ledger {
  const promises = commitments.filter(({ kind }) => kind === 'promise');
  const counts = count(promises, now);
  const had = counts.onTime + counts.byNewTime + counts.late + counts.overdue;
  // One's own reminders would drown what others counted on.
  const done = commitments.filter(({ state, kind }) => state === 'done' && kind !== 'reminder');
  const kinds = [...new Set(commitments.map(({ kind }) => kind))].sort();
  const lateness = promises.filter(({ state }) => state === 'done').map(latenessOf);
  return {
    rate: had ? counts.onTime / had : null,
    medianLateness: median(lateness.filter((late) => late > 0)),
    byKind: kinds.map((kind) => ({ kind, ...count(commitments.filter((one) => one.kind === kind), now) })),
    recent: done
      .toSorted((one, other) => other.endedAt! - one.endedAt!)
      .slice(0, mostRecent)
      .map((one) => ({ id: one.id, what: one.what, zone: one.zone, promisedFor: one.firstDueAt, doneAt: one.endedAt!, lateness: latenessOf(one) })),
  };
}
