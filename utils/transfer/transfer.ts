/** What a desk's control does with the customer. */
export type TransferKind = 'transfer' | 'forward';

/** What the page holds: a transfer, or the closing of a case with something still open. */
export type HeldKind = TransferKind | 'solve';

/** An action that the page held, waiting for the agent's answer. */
export interface HeldTransfer {
  /** Made by the content script, unguessable; an answer without it does nothing. */
  holdId: string;
  kind: HeldKind;
  /** Where it would go, as the desk names it: "Billing", "tomas". Empty where unknown. */
  to: string;
}

/** The three questions of the review. `null`: not answered, which never blocks. */
export interface TransferAnswers {
  couldResolveHere: boolean | null;
  tried: string;
  customerKnows: boolean | null;
}

export type TransferVerdict = 'anyway' | 'back';

/** A transfer that went through, kept with its case: the chain that a second transfer is warned with. */
export interface TransferRecord {
  at: number;
  kind: TransferKind;
  to: string;
  answers: TransferAnswers;
}
