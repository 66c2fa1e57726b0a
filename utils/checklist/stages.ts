import type { ChecklistMarks, Principle } from './checklist';
import { stateOf } from './mark-item';

/** The way of a conversation; each stage has the two or three principles that matter then. */
export const stages = ['listen', 'clarify', 'answer', 'close', 'after'] as const;
export type Stage = (typeof stages)[number];

/** What is shown of a checklist: one stage, or all of it. */
export const shownStages = [...stages, 'all'] as const;
export type ShownStage = (typeof shownStages)[number];

type Staged = Pick<Principle, 'id' | 'stage'>;

/** The stage of an item; one that names none matters while one answers. */
export const stageOf = ({ stage }: Pick<Principle, 'stage'>): Stage => stage ?? 'answer';

/** The stages that have items, in their order, each with its items in theirs. */
export const byStage = <Item extends Staged>(items: readonly Item[]): { stage: Stage; items: Item[] }[] =>
  stages.map((stage) => ({ stage, items: items.filter((item) => stageOf(item) === stage) })).filter((group) => group.items.length > 0);

/**
 * Where the agent is: the stage of what they marked last, so that nothing moves away while they are at it; at the beginning the first.
 * @returns null where there are no items
 */
export const stageNow = (items: readonly Staged[], marks: ChecklistMarks): Stage | null => {
  const last = items.filter(({ id }) => marks[id]).toSorted((a, b) => marks[b.id]!.at - marks[a.id]!.at)[0];
  return last ? stageOf(last) : (byStage(items)[0]?.stage ?? null);
};

/** The next stage with something open, once nothing is open in this one; null while something is, or when all is seen to. */
export const nextStage = (items: readonly Staged[], marks: ChecklistMarks, now: Stage): Stage | null => {
  const open = (group: { items: Staged[] }) => group.items.some(({ id }) => stateOf(marks, id) === 'open');
  const groups = byStage(items);
  const at = groups.findIndex(({ stage }) => stage === now);
  if (at < 0 || open(groups[at]!)) return null;
  return [...groups.slice(at + 1), ...groups.slice(0, at)].find(open)?.stage ?? null;
};
