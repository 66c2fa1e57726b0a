import { addWorkdays, type BusinessHours, isWorkday } from './working-time';

/** What to do where an occurrence falls on a day off: the working day before or after it, or that day all the same. */
export const dayOffRules = ['before', 'after', 'keep'] as const;
export type DayOffRule = (typeof dayOffRules)[number];

export const repeatUnits = ['workday', 'day', 'week', 'month'] as const;

/** A rhythm: every two weeks. */
export interface Rhythm {
  every: number;
  unit: (typeof repeatUnits)[number];
}

/** How something comes again. Counted from its first occurrence, so that no snooze and no late end shifts the series. */
export interface Repeat extends Rhythm {
  /** Wall clock of the first occurrence, "2026-11-30T09:00". */
  start: string;
  /** IANA zone of that wall clock. */
  zone: string;
  onDayOff: DayOffRule;
}

/** Ends every search, far beyond any series that somebody keeps. */
const mostOccurrences = 4_000;

/** The day on which an occurrence is kept, with the rule for days off. */
export function keptDay(day: Temporal.PlainDate, rule: DayOffRule, hours: BusinessHours): Temporal.PlainDate {
  if (rule === 'keep' || isWorkday(hours, day)) return day;
  if (rule === 'after') return addWorkdays(hours, day, 1) ?? day;
  for (let days = 1; days < 30; days += 1) if (isWorkday(hours, day.subtract({ days }))) return day.subtract({ days });
  return day;
}

function* days({ every, unit, start }: Repeat, hours: BusinessHours): Generator<Temporal.PlainDate> {
  const first = Temporal.PlainDateTime.from(start).toPlainDate();
  let workday = first;
  for (let count = 1; count <= mostOccurrences; count += 1) {
    if (unit === 'workday') {
      const next = addWorkdays(hours, workday, every);
      if (!next) return;
      yield (workday = next);
      // By the calendar from the first one, so that the 31st is the 31st again after a short month.
    } else yield first.add({ [`${unit}s`]: every * count });
  }
}

/** The first occurrence after an instant in epoch milliseconds; null where there is none. */
export function nextOccurrence(repeat: Repeat, after: number, hours: BusinessHours): number | null {
  const time = Temporal.PlainDateTime.from(repeat.start).toPlainTime();
  for (const day of days(repeat, hours)) {
    const due = keptDay(day, repeat.onDayOff, hours).toPlainDateTime(time).toZonedDateTime(repeat.zone).epochMilliseconds;
    if (due > after) return due;
  }
  return null;
}
