import type { Commitment } from '../commitments/commitment';
import type { Fact, FactKind } from '../conversation/fact';
import type { TransferRecord } from './transfer';

/** What the next colleague cannot do without: without their words they ask again, without what was tried they try again. */
export const neededKinds = ['heard', 'tried', 'next'] as const satisfies readonly FactKind[];
export type NeededKind = (typeof neededKinds)[number];

/** What the agent adds while handing over. */
export interface HandoverWords {
  tried: string;
  next: string;
}

/** What a handover still lacks; empty: it is complete. */
export const missingIn = (kept: readonly Fact[], { tried, next }: HandoverWords): NeededKind[] => {
  const typed: Record<NeededKind, string> = { heard: '', tried, next };
  return neededKinds.filter((kind) => typed[kind].trim() === '' && !kept.some((fact) => fact.kind === kind));
};

/** The first owner's own commitment to look whether the transfer landed. */
export interface Watch {
  what: string;
  /** With whom it is now; empty where unknown. */
  owner: string;
  /** Words about time. */
  when: string;
}

/** So long after a transfer its first owner is offered to be asked about it, in milliseconds. */
const offeredFor = 86_400_000;

/**
 * The last transfer, where nothing that was kept after it says that it is watched.
 * @param now epoch milliseconds
 * @returns null where there is none, or it is too long ago
 */
export const unwatched = (transfers: readonly TransferRecord[], commitments: readonly Pick<Commitment, 'source' | 'createdAt'>[], now: number): TransferRecord | null => {
  const last = transfers.toSorted((a, b) => a.at - b.at).at(-1);
  if (!last || now - last.at > offeredFor) return null;
  return commitments.some(({ source, createdAt }) => source === 'after-transfer' && createdAt >= last.at) ? null : last;
};
