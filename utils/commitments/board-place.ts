import type { Commitment } from './commitment';

/**
 * What somebody waits for: the customer for what was promised, the agent for what others must do; or what the agent follows through by
 * themselves: their own reminders, and what was handed over or closed.
 */
export type BoardPlace = 'promised' | 'waiting' | 'followThrough';

export const placeOf = ({ kind, source }: Pick<Commitment, 'kind' | 'source'>): BoardPlace => {
  if (kind === 'others') return 'waiting';
  return kind === 'reminder' || source === 'after-transfer' || source === 'follow-up' ? 'followThrough' : 'promised';
};
