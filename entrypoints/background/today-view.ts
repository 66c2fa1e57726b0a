import { placeOf } from '@/utils/commitments/board-place';
import type { Commitment } from '@/utils/commitments/commitment';
import { groupByDue } from '@/utils/commitments/group-by-due';
import type { CaseRecord } from '@/utils/conversation/case';
import { isPractice } from '@/utils/conversation/practice';
import type { CommitmentWithCase, TodayView } from '@/utils/messaging/today-view';

export interface Kept {
  /** Open ones, and those that ended lately. */
  commitments: Commitment[];
  /** The cases of all `commitments`. */
  casesOfThem: CaseRecord[];
  /** Newest first. */
  recent: CaseRecord[];
  /** Ids of what fell due while nobody was there. */
  missed: string[];
  unreadable: number;
  /** Whose customers wait for an answer, longest first. */
  owed: CaseRecord[];
  /** More is open than is handed in. */
  cut: boolean;
  /** A search looked at a part only. */
  partly: boolean;
}

/** What the Today page shows. A promise whose case is gone or unreadable is still shown. */
export const todayView = ({ commitments, casesOfThem, recent, missed, owed, unreadable, cut, partly }: Kept, now: number, zone: string): TodayView => {
  const cases = new Map(casesOfThem.map((one) => [one.key, one]));
  const withCase = (commitment: Commitment): CommitmentWithCase => {
    const of = cases.get(commitment.caseKey);
    return { ...commitment, caseTitle: of?.title ?? '', caseNumber: of?.number ?? '', requester: of?.requester ?? '', theirZone: of?.theirZone ?? null, url: of?.url ?? '' };
  };
  const groups = groupByDue(commitments.filter(({ caseKey }) => !isPractice(caseKey)).map(withCase), now, zone, null);
  const away = new Set(missed);
  return {
    whileAway: groups.overdue.filter(({ id }) => away.has(id)),
    overdue: groups.overdue.filter(({ id }) => !away.has(id)),
    today: groups.today,
    later: groups.later.filter((one) => placeOf(one) === 'promised'),
    waiting: groups.later.filter((one) => placeOf(one) === 'waiting'),
    followThrough: groups.later.filter((one) => placeOf(one) === 'followThrough'),
    done: groups.done,
    practice: commitments.filter(({ caseKey, state }) => isPractice(caseKey) && state === 'open').map(withCase),
    cases: recent.filter(({ key }) => !isPractice(key)),
    owed: owed.filter(({ key }) => !isPractice(key)),
    unreadable,
    cut,
    partly,
    zone,
  };
};
