import { placeOf } from '@/utils/commitments/board-place';
import type { CommitmentWithCase, TodayView } from '@/utils/messaging/today-view';
import { openOf } from './open-of';

/** Parts of the board that can be looked at alone. */
export const boardViews = ['all', 'due', 'owed', 'waiting', 'followThrough'] as const;
export type BoardView = (typeof boardViews)[number];

/** Open ones of one nature, whenever they are due; soonest first. */
export const openIn = (today: TodayView, place: 'waiting' | 'followThrough'): CommitmentWithCase[] =>
  openOf(today)
    .filter((one) => placeOf(one) === place)
    .sort((a, b) => a.dueAt - b.dueAt);

/** Promises that a part shows, in its order. */
export const shownIn = (today: TodayView, view: BoardView): CommitmentWithCase[] => {
  if (view === 'all') return openOf(today);
  if (view === 'due') return [...today.whileAway, ...today.overdue, ...today.today, ...today.later];
  return view === 'owed' ? [] : openIn(today, view);
};

/** How many stand in each part, as far as they are shown. */
export const boardCounts = (today: TodayView): Record<BoardView, number> => ({
  all: openOf(today).length + today.owed.length,
  due: shownIn(today, 'due').length,
  owed: today.owed.length,
  waiting: openIn(today, 'waiting').length,
  followThrough: openIn(today, 'followThrough').length,
});
