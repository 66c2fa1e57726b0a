import type { ChecklistMarks, ItemState } from './checklist';

/** How often one item was set aside, and why. */
export interface AsideLine {
  item: string;
  skipped: number;
  notApplicable: number;
  /** Cases in which it was marked at all: done, skipped, or not applicable. */
  of: number;
  /** As they were chosen or typed, the most frequent first; empty: none was given. */
  reasons: { reason: string; count: number }[];
}

/** As many reasons of an item as are told. */
const mostReasons = 3;

/** Reasons that differ in capitals or spaces only are one. */
const asSame = (reason: string): string => reason.replace(/\s+/gu, ' ').trim().toLocaleLowerCase();

const reasonsOf = (given: readonly string[]): AsideLine['reasons'] => {
  const counts = new Map<string, { reason: string; count: number }>();
  for (const reason of given) {
    const known = counts.get(asSame(reason));
    if (known) known.count += 1;
    else counts.set(asSame(reason), { reason: reason.trim(), count: 1 });
  }
  return [...counts.values()].toSorted((one, other) => other.count - one.count).slice(0, mostReasons);
};

/**
 * What the agent leaves out of the checklist and why, for their own eyes.
 * @param cases the marks of each
 * @param since epoch milliseconds; a mark before it does not count
 * @returns items that were set aside at all, the most skipped first
 */
export function setAsideOf(cases: readonly ChecklistMarks[], since: number): AsideLine[] {
  const marks = cases.flatMap((one) => Object.entries(one)).filter(([, { at }]) => at >= since);
  const lines = [...new Set(marks.map(([item]) => item))].map((item): AsideLine => {
    const of = marks.filter(([one]) => one === item).map(([, mark]) => mark);
    const as = (state: ItemState) => of.filter((mark) => mark.state === state);
    const aside = [...as('skipped'), ...as('not-applicable')];
    return { item, skipped: as('skipped').length, notApplicable: as('not-applicable').length, of: of.length, reasons: reasonsOf(aside.map(({ reason }) => reason ?? '')) };
  });
  return lines.filter(({ skipped, notApplicable }) => skipped + notApplicable > 0).toSorted((one, other) => other.skipped - one.skipped || other.notApplicable - one.notApplicable);
}
