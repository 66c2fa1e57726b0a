import type { ChecklistMarks, Principle } from './checklist';
import { stateOf } from './mark-item';

/** The items that a team requires and that are neither ticked nor marked as not applicable. */
export const openRequired = <Item extends Pick<Principle, 'id' | 'required'>>(items: readonly Item[], marks: ChecklistMarks): Item[] =>
  items.filter(({ id, required }) => required === true && stateOf(marks, id) === 'open');
