import type { Commitment } from '../commitments/commitment';
import type { CaseRecord } from '../conversation/case';

/** A promise as the Today page lists it. */
export interface CommitmentWithCase extends Commitment {
  caseTitle: string;
  caseNumber: string;
  requester: string;
  /** Address of the conversation; empty for a case started by hand. */
  url: string;
}

export interface TodayView {
  /** Fell due while nobody was there to see it (browser closed or asleep); comes first. */
  whileAway: CommitmentWithCase[];
  overdue: CommitmentWithCase[];
  today: CommitmentWithCase[];
  later: CommitmentWithCase[];
  /** Ended in the last seven days, newest first. */
  done: CommitmentWithCase[];
  /** Open ones of the practice ticket, which stand in no other group. */
  practice: CommitmentWithCase[];
  /** Newest first, at most 200. */
  cases: CaseRecord[];
  /** Records that could not be read: they are kept as they are, left out here, and said so. */
  unreadable: number;
  zone: string;
}
