import type { Commitment } from '../commitments/commitment';
import type { CaseRecord } from '../conversation/case';

/** A promise as the Today page lists it. */
export interface CommitmentWithCase extends Commitment {
  caseTitle: string;
  caseNumber: string;
  requester: string;
  /** IANA zone of the customer; null while nobody said it. */
  theirZone: string | null;
  /** Address of the conversation; empty for a case started by hand. */
  url: string;
}

export interface TodayView {
  /** Fell due while nobody was there to see it (browser closed or asleep); comes first. */
  whileAway: CommitmentWithCase[];
  overdue: CommitmentWithCase[];
  today: CommitmentWithCase[];
  /** Promises to customers that are due on another day. */
  later: CommitmentWithCase[];
  /** What others must do, to be verified on another day. */
  waiting: CommitmentWithCase[];
  /** The agent's own reminders of another day, and what was handed over. */
  followThrough: CommitmentWithCase[];
  /** Ended in the last seven days, newest first. */
  done: CommitmentWithCase[];
  /** Open ones of the practice ticket, which stand in no other group. */
  practice: CommitmentWithCase[];
  /** Newest first, at most 200. */
  cases: CaseRecord[];
  /** Records that could not be read: they are kept as they are, left out here, and said so. */
  unreadable: number;
  /** Whose customers wait for an answer, as far as the desks' pages told; those who wait longest first. */
  owed: CaseRecord[];
  /** More is open than is shown here. */
  cut: boolean;
  /** A search looked at a part of what is kept only. */
  partly: boolean;
  zone: string;
}
