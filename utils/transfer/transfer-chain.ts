import type { HeldTransfer, TransferAnswers, TransferRecord } from './transfer';

/** Nothing answered: what the review starts with, and what "anyway" without answers records. */
export const noAnswers: TransferAnswers = { couldResolveHere: null, tried: '', customerKnows: null };

/** Adds a transfer that went through to the chain of its case. @param now epoch milliseconds */
export function addTransfer(chain: readonly TransferRecord[], held: HeldTransfer, answers: TransferAnswers, now: number): TransferRecord[] {
  return [...chain, { at: now, kind: held.kind, to: held.to, answers }];
}

/** How many times this customer was handed over before, and where to; the review says so from the second time on. */
export function earlierTransfers(chain: readonly TransferRecord[]): { count: number; to: string[] } {
  return { count: chain.length, to: chain.map(({ to }) => to).filter((to) => to !== '') };
}
