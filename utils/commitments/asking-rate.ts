import type { Commitment } from './commitment';

/** How often the agent asked about the customer's experience, of the follow-ups that were ended with what came of them. */
export interface AskingRate {
  asked: number;
  of: number;
}

/** Ended without a word of what came of it, a follow-up may not have been made, and counts for nothing. */
export const askingRate = (ended: readonly Commitment[]): AskingRate => {
  const told = ended.flatMap(({ source, outcome }) => (source === 'follow-up' && outcome ? [outcome] : []));
  return { asked: told.filter(({ asked }) => asked).length, of: told.length };
};
