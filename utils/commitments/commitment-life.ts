import type { Commitment, CommitmentKind, Move, ResolvedTime } from './commitment';
import { nextOccurrence, type Repeat } from './repeat';
import { nudgeTime } from './reset-expectation';
import type { WorkingHours } from './working-time';

/** What is known when a commitment is kept. */
export interface NewCommitment {
  id: string;
  caseKey: string;
  what: string;
  time: ResolvedTime;
  source: Commitment['source'];
  kind?: CommitmentKind;
  owner?: string;
  doneWhen?: string;
  repeat?: Repeat | null;
  previous?: string | null;
}

/** By what hours and at which share of its time a promise asks whether the customer has to be told. */
export interface Habits {
  hours: WorkingHours;
  /** 0 to 1; null: it never asks. */
  nudgeShare: number | null;
}

/** Keeps a promise. @param now epoch milliseconds */
export function createCommitment({ id, caseKey, what, time, source, ...more }: NewCommitment, now: number, habits: Habits | null = null): Commitment {
  const { kind = 'promise', owner = '', doneWhen = '', repeat = null, previous = null } = more;
  return {
    id,
    caseKey,
    what: what.trim(),
    kind,
    owner: owner.trim(),
    doneWhen: doneWhen.trim(),
    dueAt: time.dueAt,
    firstDueAt: time.dueAt,
    moves: [],
    repeat,
    previous,
    zone: time.zone,
    said: time.said,
    source,
    state: 'open',
    createdAt: now,
    endedAt: null,
    rangAt: null,
    nudgeAt: kind === 'promise' && habits ? nudgeTime(now, time.dueAt, habits) : null,
    nudgedAt: null,
  };
}

/** Most moves that are remembered; the first due instant stands apart. */
const mostMoves = 50;

/**
 * Moves the due instant, by a snooze or by new words; what was first promised stays, and the move is remembered. It may ring again. New words
 * are a new promise, so the question whether the customer has to be told comes anew; a snooze leaves that question as it was.
 */
export function moveCommitment(commitment: Commitment, time: ResolvedTime, now: number, how: Move['how'] = 'moved', habits: Habits | null = null): Commitment {
  const moves = [...commitment.moves, { at: now, from: commitment.dueAt, to: time.dueAt, how }].slice(-mostMoves);
  const moved = { ...commitment, dueAt: time.dueAt, moves, rangAt: null };
  if (how === 'snoozed') return moved;
  return { ...moved, zone: time.zone, said: time.said, nudgeAt: commitment.kind === 'promise' && habits ? nudgeTime(now, time.dueAt, habits) : null, nudgedAt: null };
}

/** What a move changed, to take it back with. */
export type BeforeMove = Pick<Commitment, 'dueAt' | 'zone' | 'said' | 'repeat' | 'rangAt' | 'nudgeAt' | 'nudgedAt'>;

export const beforeMove = ({ dueAt, zone, said, repeat, rangAt, nudgeAt, nudgedAt }: Commitment): BeforeMove => ({ dueAt, zone, said, repeat, rangAt, nudgeAt, nudgedAt });

/** Takes the last move back, and with it its line in the history. One that had rung before it rings no second time. */
export function unmoveCommitment(commitment: Commitment, before: BeforeMove): Commitment {
  return { ...commitment, ...before, moves: commitment.moves.slice(0, -1) };
}

/** Ends a commitment: kept, or dropped. Ending twice keeps the first instant. */
export function endCommitment(commitment: Commitment, state: 'done' | 'dropped', now: number): Commitment {
  return { ...commitment, state, endedAt: commitment.endedAt ?? now };
}

/** Takes an ending back. One that fell due meanwhile does not ring a second time. */
export function reopenCommitment(commitment: Commitment): Commitment {
  return { ...commitment, state: 'open', endedAt: null, ...(commitment.outcome ? { outcome: undefined } : {}) };
}

/** The next of a series, after one of it was done; null where it comes once, was dropped, or never comes again. */
export function followingCommitment(done: Commitment, id: string, now: number, habits: Habits): Commitment | null {
  const { repeat } = done;
  if (!repeat || done.state !== 'done') return null;
  const dueAt = nextOccurrence(repeat, Math.max(done.firstDueAt, now), habits.hours);
  if (dueAt === null) return null;
  return createCommitment({ ...done, id, time: { dueAt, zone: repeat.zone, said: done.said }, repeat, previous: done.id }, now, habits);
}
