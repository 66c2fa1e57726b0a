import type { Stage } from './stages';

/** One principle of good service, as data. Ids are stable: ticks survive an edit of the words. */
export interface Principle {
  id: string;
  title: string;
  why: string;
  /** A question to ask oneself. */
  question: string;
  /** What it sounds like; a team need not say. */
  good?: string | undefined;
  poor?: string | undefined;
  /** Asked about before a case is closed with it open. None of the built-in ones is. */
  required?: boolean | undefined;
  /** When in a conversation it matters; missing: while one answers. */
  stage?: Stage | undefined;
}

/** `not-applicable`: there is nothing to do in this case. `skipped`: there is, and the agent chose to leave it. */
export const itemStates = ['open', 'done', 'not-applicable', 'skipped'] as const;
export type ItemState = (typeof itemStates)[number];

export interface ItemMark {
  state: ItemState;
  /** Why an item does not apply or is skipped; chosen or typed by the agent. */
  reason?: string;
  /** Epoch milliseconds of the agent's click. */
  at: number;
}

/** Marks by item id; a missing item is open. */
export type ChecklistMarks = Record<string, ItemMark>;
