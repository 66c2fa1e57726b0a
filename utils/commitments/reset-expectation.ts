import type { Commitment } from './commitment';
import type { Habits } from './commitment-life';
import { addWorkingTime, workingTimeBetween } from './working-time';

/** A promise for sooner than this, in milliseconds, is in mind anyway. */
const tooShort = 30 * 60_000;

/** At this share of its time a promise asks, unless the agent chose another. */
export const defaultNudgeShare = 0.8;

/**
 * When to ask whether the customer has to be told: at a share of the working time between the promise and its due instant, so that it is asked
 * while there is somebody to answer. Where none of that time is worked, the clock counts.
 * @returns epoch milliseconds, or null
 */
export function nudgeTime(from: number, dueAt: number, { hours, nudgeShare }: Habits): number | null {
  if (nudgeShare === null || dueAt - from < tooShort) return null;
  const worked = workingTimeBetween(hours, from, dueAt);
  const at = worked >= tooShort ? addWorkingTime(hours, from, Math.round(worked * nudgeShare)) : from + Math.round((dueAt - from) * nudgeShare);
  return at !== null && at < dueAt ? at : null;
}

/** The instant that the customer counts on: the first, or the last that was given in new words. A snooze tells nobody. */
export const expectedAt = ({ firstDueAt, moves }: Pick<Commitment, 'firstDueAt' | 'moves'>): number => moves.findLast(({ how }) => how === 'moved')?.to ?? firstDueAt;

/** Whether a promise asks now: tell them, or keep it? */
export const asksToTell = (commitment: Commitment, now: number): boolean => {
  const { state, nudgeAt } = commitment;
  return state === 'open' && nudgeAt !== null && nudgeAt <= now && now < expectedAt(commitment);
};
