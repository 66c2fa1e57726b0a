import type { Commitment } from './commitment';
import { expectedAt } from './reset-expectation';

/** Whether something was so, as the agent learned it from the customer. */
export interface FollowUpAnswers {
  /** What was promised was done, all of it. */
  carriedOut: boolean;
  satisfied: boolean;
  /** It will, or may, happen again. */
  recurs: boolean;
  /** They were asked about their experience; missing where nobody said so. */
  asked?: boolean | undefined;
}

/** How a follow-up ended. */
export interface FollowUpOutcome extends FollowUpAnswers {
  /** Epoch milliseconds. */
  at: number;
}

/** Only where nothing is left to do and they are content is a case closed for good. */
export const closes = ({ carriedOut, satisfied, recurs }: FollowUpAnswers): boolean => carriedOut && satisfied && !recurs;

/** @param now epoch milliseconds */
const wasLate = (commitment: Commitment, now: number): boolean =>
  commitment.kind === 'promise' && commitment.state !== 'dropped' && (commitment.endedAt ?? now) > expectedAt(commitment) + 60_000;

/**
 * When to follow up, in plain language: after two working days; sooner where something went wrong on the way.
 * @param handedOver how often they were handed over
 * @param now epoch milliseconds
 */
export const followUpWhen = (commitments: readonly Commitment[], handedOver: number, now: number): string =>
  handedOver > 0 || commitments.some((one) => wasLate(one, now)) ? 'in one working day' : 'in two working days';
