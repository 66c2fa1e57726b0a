import { endOfDay } from '@/utils/commitments/group-by-due';
import { practiceStart } from '@/utils/conversation/practice';
import { missedWhileAway } from '@/utils/storage/bell';
import { findCases, recentCases } from '@/utils/storage/cases';
import { endedSince, findCommitments, openDue, openOfCasesWith } from '@/utils/storage/commitments';
import type { Kept } from './today-view';

const mostCases = 200;
const mostEnded = 100;
const daysOfEnded = 8 * 86_400_000;

/**
 * What the Today page needs, and no more than it shows, so that it opens as fast on a full store as on an empty one.
 * @param most so many late ones, of today, and of later each
 */
export const keptForToday = async (now: number, zone: string, most: number): Promise<Kept> => {
  const dayEnds = endOfDay(now, zone);
  const [late, today, later] = [await openDue(-Infinity, now + 1, most), await openDue(now + 1, dayEnds, most), await openDue(dayEnds, Infinity, most)];
  const missed = await missedWhileAway();
  const beside = [...(await findCommitments(missed)).filter(({ state }) => state === 'open'), ...(await openOfCasesWith(practiceStart))];
  const open = new Map([...late.records, ...today.records, ...later.records, ...beside].map((one) => [one.id, one]));
  const commitments = [...open.values(), ...(await endedSince(now - daysOfEnded, mostEnded))];
  const recent = await recentCases(mostCases);
  const groups = [late, today, later];
  return {
    commitments,
    casesOfThem: await findCases(commitments.map(({ caseKey }) => caseKey)),
    recent: recent.records,
    missed,
    unreadable: groups.reduce((sum, { unreadable }) => sum + unreadable, recent.unreadable),
    cut: groups.some(({ records, unreadable }) => records.length + unreadable === most),
  };
};
