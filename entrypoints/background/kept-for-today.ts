import { endOfDay } from '@/utils/commitments/group-by-due';
import { searchFor, textsOfCase } from '@/utils/conversation/find-cases';
import { practiceStart } from '@/utils/conversation/practice';
import { missedWhileAway } from '@/utils/storage/bell';
import { findCases, owedCases, recentCases } from '@/utils/storage/cases';
import { endedSince, findCommitments, openDue, openOfCasesWith, openOfKind } from '@/utils/storage/commitments';
import type { Kept } from './today-view';

const mostCases = 200;
const mostEnded = 100;
const daysOfEnded = 8 * 86_400_000;
/** A search looks at no more promises and no more cases than this. */
const mostLooked = 5_000;

/**
 * What the Today page needs, and no more than it shows, so that it opens as fast on a full store as on an empty one.
 * @param most so many late ones, of today, of later, of each kind, and of those who wait for an answer
 */
export const keptForToday = async (now: number, zone: string, most: number): Promise<Kept> => {
  const dayEnds = endOfDay(now, zone);
  const [late, today, later] = [await openDue(-Infinity, now + 1, most), await openDue(now + 1, dayEnds, most), await openDue(dayEnds, Infinity, most)];
  const missed = await missedWhileAway();
  // What others must do, and one's own reminders, would else stand behind the promises of many days.
  const ofKinds = [...(await openOfKind('others', most)), ...(await openOfKind('reminder', most))];
  const beside = [...(await findCommitments(missed)).filter(({ state }) => state === 'open'), ...(await openOfCasesWith(practiceStart)), ...ofKinds];
  const open = new Map([...late.records, ...today.records, ...later.records, ...beside].map((one) => [one.id, one]));
  const commitments = [...open.values(), ...(await endedSince(now - daysOfEnded, mostEnded))];
  const recent = await recentCases(mostCases);
  const owed = await owedCases(most);
  const groups = [late, today, later, owed];
  return {
    commitments,
    casesOfThem: await findCases(commitments.map(({ caseKey }) => caseKey)),
    recent: recent.records,
    missed,
    owed: owed.records,
    unreadable: [late, today, later].reduce((sum, { unreadable }) => sum + unreadable, recent.unreadable),
    cut: groups.some(({ records, unreadable }) => records.length + unreadable === most),
    partly: false,
  };
};

/**
 * As {@link keptForToday}, only what a search is for: every word of it stands in what was promised, or in the case's number, title or requester.
 * @param words as typed
 */
export const foundForToday = async (now: number, words: string, most: number): Promise<Kept> => {
  const isMeant = searchFor(words);
  const cases = new Map((await recentCases(mostLooked)).records.map((one) => [one.key, one]));
  const open = await openDue(-Infinity, Infinity, mostLooked);
  const ended = await endedSince(now - daysOfEnded, mostEnded);
  const textsOf = (key: string): string[] => {
    const of = cases.get(key);
    return of ? textsOfCase(of) : [];
  };
  const meant = [...open.records, ...ended].filter(({ what, owner, caseKey }) => isMeant(what, owner, ...textsOf(caseKey)));
  const commitments = meant.slice(0, most * 3);
  const found = [...cases.values()].filter((one) => isMeant(...textsOfCase(one)));
  return {
    commitments,
    casesOfThem: await findCases(commitments.map(({ caseKey }) => caseKey)),
    recent: found.slice(0, mostCases),
    missed: await missedWhileAway(),
    owed: found.filter(({ owedSince }) => owedSince !== undefined).sort((a, b) => a.owedSince! - b.owedSince!).slice(0, most),
    unreadable: 0,
    cut: commitments.length < meant.length,
    partly: cases.size === mostLooked || open.records.length + open.unreadable === mostLooked,
  };
};
