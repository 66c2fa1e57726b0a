import './zod-under-csp';
import { z } from 'zod';
import type { BeforeMove } from '../commitments/commitment-life';
import { beforeMove, onDayOff, type TimeRefusal } from './protocol-promises';
import { answers, id, key, row, shortText } from './protocol-row';
import type { TodayView } from './today-view';

/** Chosen together on the board. */
const ids = z.array(id).min(1).max(1_000);

/** One that was moved, as it was before. */
export interface Moved {
  id: string;
  before: BeforeMove;
}

/** What the board of Today shows and does with many at once; part of the protocol. */
export const boardRows = {
  /** @param input so many late ones, of today, and of later each; with words, only what they find */
  'today.read': row('app', z.strictObject({ most: z.number().int().min(1).max(5_000).default(60), words: z.string().max(200).default('') }), answers<TodayView>()),
  /** No answer is needed, or it was given elsewhere. @returns since when it was owed */
  'owed.settle': row('app', z.strictObject({ key }), answers<{ since: number | null }>()),
  'owed.putBack': row('app', z.strictObject({ key, since: z.number().int() }), answers<void>()),
  /** @returns those that were open and ended now */
  'board.end': row('app', z.strictObject({ ids, state: z.enum(['done', 'dropped']) }), answers<{ ids: string[] }>()),
  'board.reopen': row('app', z.strictObject({ ids }), answers<void>()),
  /** The same words for all; each is read as what it is, a promise or a reminder, and by its customer's zone. Nothing moves unless all of them can. */
  'board.move': row('app', z.strictObject({ ids, when: shortText.min(1), how: z.enum(['moved', 'snoozed']), onDayOff: onDayOff.default('after') }), answers<{ moved: Moved[]; dueAt: number } | TimeRefusal>()),
  'board.moveBack': row('app', z.strictObject({ moved: z.array(z.strictObject({ id, before: beforeMove })).min(1).max(1_000) }), answers<void>()),
} as const;
