import type { CommitmentWithCase, TodayView } from '@/utils/messaging/today-view';

/** All open ones that are real, the most pressing first. */
export const openOf = ({ whileAway, overdue, today, later, waiting, followThrough }: TodayView): CommitmentWithCase[] => [
  ...whileAway,
  ...overdue,
  ...today,
  ...later,
  ...waiting,
  ...followThrough,
];

/** More than anybody has open: asks for all. */
export const allOpen = 5_000;
