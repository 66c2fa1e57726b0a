import type { Commitment, ResolvedTime } from './commitment';

/** What is known when a commitment is kept. */
export interface NewCommitment {
  id: string;
  caseKey: string;
  what: string;
  time: ResolvedTime;
  source: Commitment['source'];
}

/** Keeps a promise. @param now epoch milliseconds */
export function createCommitment({ id, caseKey, what, time, source }: NewCommitment, now: number): Commitment {
  return {
    id,
    caseKey,
    what: what.trim(),
    dueAt: time.dueAt,
    firstDueAt: time.dueAt,
    zone: time.zone,
    said: time.said,
    source,
    state: 'open',
    createdAt: now,
    endedAt: null,
    rangAt: null,
  };
}

/** Moves the due instant, by a snooze or by new words; what was first promised stays. It may ring again. */
export function moveCommitment(commitment: Commitment, time: ResolvedTime): Commitment {
  return { ...commitment, dueAt: time.dueAt, zone: time.zone, said: time.said, rangAt: null };
}

/** Ends a commitment: kept, or dropped. Ending twice keeps the first instant. */
export function endCommitment(commitment: Commitment, state: 'done' | 'dropped', now: number): Commitment {
  return { ...commitment, state, endedAt: commitment.endedAt ?? now };
}

/** Takes an ending back. One that fell due meanwhile does not ring a second time. */
export function reopenCommitment(commitment: Commitment): Commitment {
  return { ...commitment, state: 'open', endedAt: null };
}
