import type { ChecklistMarks, ItemState, Principle } from './checklist';

/**
 * Marks one item, or takes its mark back with `open`.
 * @param now epoch milliseconds of the click
 * @param reason why the item does not apply or is skipped; needed for `not-applicable`, ignored for a tick
 * @throws RangeError when `not-applicable` comes without a reason
 */
export function markItem(marks: ChecklistMarks, item: string, state: ItemState, now: number, reason?: string): ChecklistMarks {
  const { [item]: _former, ...others } = marks;
  if (state === 'open') return others;
  if (state === 'done') return { ...others, [item]: { state, at: now } };
  const given = reason?.trim() ?? '';
  if (state === 'skipped') return { ...others, [item]: { state, ...(given ? { reason: given } : {}), at: now } };
  if (given === '') throw new RangeError('An item that does not apply needs a reason.');
  return { ...others, [item]: { state, reason: given, at: now } };
}

/** The state of an item; one without a mark is open. */
export function stateOf(marks: ChecklistMarks, item: string): ItemState {
  return marks[item]?.state ?? 'open';
}

/** Neither done nor open. */
export const isSetAside = (state: ItemState): state is 'not-applicable' | 'skipped' => state === 'not-applicable' || state === 'skipped';

/** How far a checklist is: `done` of `of`, where what does not apply is out of both. Marks of unknown items do not count. */
export interface Progress {
  done: number;
  notApplicable: number;
  of: number;
}

/** Counts a checklist for "4 of 10". */
export function progressOf(items: readonly Pick<Principle, 'id'>[], marks: ChecklistMarks): Progress {
  const states = items.map(({ id }) => stateOf(marks, id));
  const notApplicable = states.filter((state) => state === 'not-applicable').length;
  return { done: states.filter((state) => state === 'done').length, notApplicable, of: items.length - notApplicable };
}
