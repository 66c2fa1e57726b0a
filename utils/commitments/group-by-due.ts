import type { Commitment } from './commitment';

/** Commitments by when they matter, each group earliest first; `done` newest first. */
export interface DueGroups<T extends Commitment> {
  /** Fell due between the last sign of life and now, with nobody there to see it. */
  whileAway: T[];
  overdue: T[];
  today: T[];
  later: T[];
  done: T[];
}

/** @param now epoch milliseconds @returns the instant at which the agent's day is over */
export const endOfDay = (now: number, zone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).startOfDay().add({ days: 1 }).epochMilliseconds;

/** How long an ended commitment is shown, in days. */
const daysShown = 7;

/**
 * Sorts commitments for the Today page. Dropped ones count as ended.
 * @param now epoch milliseconds
 * @param zone IANA zone of the agent's day
 * @param away from when until when nobody was there (epoch milliseconds), or null
 */
export function groupByDue<T extends Commitment>(commitments: readonly T[], now: number, zone: string, away: { from: number; until: number } | null): DueGroups<T> {
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const dayEnds = endOfDay(now, zone);
  const shownFrom = here.subtract({ days: daysShown }).epochMilliseconds;
  const groups: DueGroups<T> = { whileAway: [], overdue: [], today: [], later: [], done: [] };
  for (const commitment of commitments.toSorted((one, other) => one.dueAt - other.dueAt)) {
    const { dueAt, state, endedAt } = commitment;
    if (state !== 'open') {
      if (endedAt !== null && endedAt >= shownFrom) groups.done.push(commitment);
    } else if (dueAt > now) (dueAt < dayEnds ? groups.today : groups.later).push(commitment);
    else if (away && dueAt > away.from && dueAt <= away.until) groups.whileAway.push(commitment);
    else groups.overdue.push(commitment);
  }
  groups.done.sort((one, other) => other.endedAt! - one.endedAt!);
  return groups;
}
