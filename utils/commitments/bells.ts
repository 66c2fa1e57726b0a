import type { Commitment } from './commitment';

/** Why something rings. */
export type Bell = 'due' | 'nudge';

type Belled = Pick<Commitment, 'state' | 'dueAt' | 'rangAt' | 'nudgeAt' | 'nudgedAt'>;

/** The next instant at which a commitment rings, in epoch milliseconds; null while it does not. */
export function bellAt({ state, dueAt, rangAt, nudgeAt, nudgedAt }: Belled): number | null {
  if (state !== 'open' || rangAt !== null) return null;
  return nudgeAt !== null && nudgedAt === null && nudgeAt < dueAt ? nudgeAt : dueAt;
}

/** What a bell that rings now changes. Once something is due, there is nothing to ask in advance. */
export const rung = ({ dueAt, nudgeAt, nudgedAt }: Belled, now: number): Partial<Commitment> =>
  dueAt <= now ? { rangAt: now, nudgedAt: nudgedAt ?? (nudgeAt === null ? null : now) } : { nudgedAt: now };

/** Which bell of a commitment rang last. */
export const lastBell = ({ rangAt }: Pick<Commitment, 'rangAt'>): Bell => (rangAt === null ? 'nudge' : 'due');
