/** A promise or follow-up that the agent keeps. It ends only when the agent ends it. */
export interface Commitment {
  id: string;
  /** Key of the case it belongs to. */
  caseKey: string;
  what: string;
  /** Epoch milliseconds at which it is due now (a snooze moves this one). */
  dueAt: number;
  /** The first due instant; never lost. */
  firstDueAt: number;
  /** IANA zone in which the time was said. */
  zone: string;
  /** The time as it was said or typed: "tomorrow by 3 pm". */
  said: string;
  source: 'draft' | 'hand' | 'after-transfer';
  state: 'open' | 'done' | 'dropped';
  createdAt: number;
  endedAt: number | null;
  /** Epoch milliseconds of the last ring for the present `dueAt`; null while it has not rung. Makes "rings once" a fact of the database. */
  rangAt: number | null;
  /** Epoch milliseconds of the last change by the agent; absent while there was none, and in what older versions kept. */
  changedAt?: number;
}

/** A time in plain language, resolved. Shown before anything is saved. */
export interface ResolvedTime {
  dueAt: number;
  zone: string;
  said: string;
}
