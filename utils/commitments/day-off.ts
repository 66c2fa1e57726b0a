import { addWorkdays, type BusinessHours, holidayOn, isWorkday } from './working-time';

/** What is worth saying about a time before it is kept. */
export interface TimeNote {
  /** `moved`: the day was off, so a working day was taken. `off`: the day is off and was taken as it was said. */
  kind: 'moved' | 'off';
  /** ISO date of the day that is off. */
  day: string;
  /** Name of the holiday; empty for a day of the week that is always off. */
  holiday: string;
  /** The same time of day on the next working day, as words that can be read again; empty where there is none, or it was taken. */
  instead: string;
}

/**
 * @param literal as it was said
 * @param due as it is taken
 * @param byTheClock a number of hours or minutes from now, whose day nobody chose
 */
export function noteOn(literal: Temporal.ZonedDateTime, due: Temporal.ZonedDateTime, hours: BusinessHours, byTheClock: boolean): TimeNote | null {
  const day = literal.toPlainDate();
  if (byTheClock || isWorkday(hours, day)) return null;
  const about = { day: day.toString(), holiday: holidayOn(hours, day)?.name ?? '' };
  if (!due.equals(literal)) return { kind: 'moved', ...about, instead: '' };
  const next = addWorkdays(hours, day, 1);
  return { kind: 'off', ...about, instead: next ? `${next.toString()} ${literal.toPlainTime().toString({ smallestUnit: 'minute' })}` : '' };
}
