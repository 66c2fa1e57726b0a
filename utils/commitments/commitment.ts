import type { FollowUpOutcome } from './follow-up';
import type { Repeat } from './repeat';

/** A move of the due instant, by a snooze or by new words. */
export interface Move {
  /** When it was moved, in epoch milliseconds. */
  at: number;
  /** Due before and after. */
  from: number;
  to: number;
  /** `snoozed`: only the bell was put off, and the customer still counts on the former time. */
  how: 'moved' | 'snoozed';
}

/**
 * `promise`: made to the customer. `reminder`: the agent's own. `others`: somebody else must keep it, and the agent verifies by the due instant
 * that they did.
 */
export type CommitmentKind = 'promise' | 'reminder' | 'others';

/** A promise or follow-up that the agent keeps. It ends only when the agent ends it. */
export interface Commitment {
  id: string;
  /** Key of the case it belongs to. */
  caseKey: string;
  what: string;
  kind: CommitmentKind;
  /** Who must keep it; empty: the agent. */
  owner: string;
  /** What counts as done; may be empty. */
  doneWhen: string;
  /** Epoch milliseconds at which it is due now (a snooze moves this one). */
  dueAt: number;
  /** The first due instant; never lost. */
  firstDueAt: number;
  /** Every move of it, in order. */
  moves: Move[];
  /** Null: it comes once. */
  repeat: Repeat | null;
  /** The one of a series that this one followed. */
  previous: string | null;
  /** IANA zone in which the time was said. */
  zone: string;
  /** The time as it was said or typed: "tomorrow by 3 pm". */
  said: string;
  source: 'draft' | 'hand' | 'after-transfer' | 'follow-up';
  /** What came of it, where it was a follow-up that has ended. */
  outcome?: FollowUpOutcome;
  state: 'open' | 'done' | 'dropped';
  createdAt: number;
  endedAt: number | null;
  /** Epoch milliseconds of the last ring for the present `dueAt`; null while it has not rung. Makes "rings once" a fact of the database. */
  rangAt: number | null;
  /** Epoch milliseconds of the last change by the agent; absent while there was none, and in what older versions kept. */
  changedAt?: number;
  /** Who handed it on, as they named themselves; absent where nobody did. */
  handedBy?: string;
  /** When to ask whether the customer has to be told, in epoch milliseconds; null: never, or it was answered. */
  nudgeAt: number | null;
  /** When that was rung; null while it was not. */
  nudgedAt: number | null;
}

/** A time in plain language, resolved. Shown before anything is saved. */
export interface ResolvedTime {
  dueAt: number;
  zone: string;
  said: string;
}
