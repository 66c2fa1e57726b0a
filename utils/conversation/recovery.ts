import type { Commitment } from '../commitments/commitment';
import { expectedAt } from '../commitments/reset-expectation';

/** What puts a failure right, in this order. */
export const recoverySteps = ['own', 'fix', 'make-good', 'follow-up'] as const;
export type RecoveryStep = (typeof recoverySteps)[number];

/** `declined`: it was proposed, and the agent did not want it. `ended`: it was gone through. */
export const recoveryStates = ['on', 'declined', 'ended'] as const;

/** Putting right what went wrong in one case. */
export interface Recovery {
  state: (typeof recoveryStates)[number];
  done: RecoveryStep[];
  /** How often they had come when this was last decided: coming once more is a new reason. */
  contacts: number;
}

export type RecoveryReason = 'broken-promise' | 'third-contact';

/** From this contact about the same on, something has gone wrong with ours. */
const manyContacts = 3;

/** A promise to the customer whose last named time is over, or that was kept after it. A time is said to the minute. */
const isBroken = (commitment: Commitment, now: number): boolean => {
  const { kind, state, endedAt } = commitment;
  if (kind !== 'promise' || state === 'dropped') return false;
  return (state === 'open' ? now : endedAt!) >= expectedAt(commitment) + 60_000;
};

/**
 * Why recovery is proposed; null: there is no reason, or it was answered for this one.
 * @param now epoch milliseconds
 */
export function recoveryReason(commitments: readonly Commitment[], contacts: number, recovery: Recovery | null, now: number): RecoveryReason | null {
  if (recovery && (recovery.state === 'on' || contacts <= recovery.contacts)) return null;
  if (contacts >= manyContacts) return 'third-contact';
  return recovery === null && commitments.some((one) => isBroken(one, now)) ? 'broken-promise' : null;
}

/** Ticks a step or takes the tick back; the steps stay in their order. */
export const tickStep = (recovery: Recovery, step: RecoveryStep, ticked: boolean): Recovery => ({
  ...recovery,
  done: recoverySteps.filter((one) => (one === step ? ticked : recovery.done.includes(one))),
});
