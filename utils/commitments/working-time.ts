import builtIn from './default-hours.json';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** Wall-clock times, "09:00" to "24:00". */
export interface Shift {
  from: string;
  to: string;
}

/** A public holiday or a day off. */
export interface Holiday {
  /** ISO date. */
  date: string;
  name: string;
}

/** When somebody works. Lunch is the gap between two shifts; a day without shifts is off. */
export interface BusinessHours {
  /** IANA zone; null: wherever the computer is. */
  zone: string | null;
  week: Record<Weekday, Shift[]>;
  holidays: Holiday[];
}

/** Business hours in a known zone. */
export interface WorkingHours extends BusinessHours {
  zone: string;
}

/** Monday to Friday, 9 to 17. */
export const defaultHours: BusinessHours = builtIn;

/** @param here IANA zone of the computer, for hours that go wherever it is */
export const hoursHere = (hours: BusinessHours, here: string): WorkingHours => ({ ...hours, zone: hours.zone ?? here });

interface Span {
  /** Epoch milliseconds. */
  from: number;
  until: number;
}

/** Nothing is looked for further away: two years and more of holidays only mean that nobody works. */
const furthestDays = 1_000;

export const holidayOn = (hours: BusinessHours, day: Temporal.PlainDate): Holiday | null => hours.holidays.find(({ date }) => date === day.toString()) ?? null;

/** The shifts of a date; none on a holiday. */
export const shiftsOn = (hours: BusinessHours, day: Temporal.PlainDate): Shift[] => (holidayOn(hours, day) ? [] : hours.week[weekdays[day.dayOfWeek - 1]!]);

export const isWorkday = (hours: BusinessHours, day: Temporal.PlainDate): boolean => shiftsOn(hours, day).length > 0;

/** The n-th working day after `day`; null where nobody works for years. */
export function addWorkdays(hours: BusinessHours, day: Temporal.PlainDate, count: number): Temporal.PlainDate | null {
  let left = count;
  for (let days = 1; days <= furthestDays + count * 7; days += 1) {
    const at = day.add({ days });
    if (isWorkday(hours, at)) left -= 1;
    if (left <= 0) return at;
  }
  return null;
}

/**
 * The instant of a wall-clock time. One that the clock jumps over is the moment of the jump, so that of two times the earlier never comes
 * later; one that comes twice is the first.
 */
function instantOf(day: Temporal.PlainDate, clock: string, zone: string): number {
  const [on, at] = clock === '24:00' ? [day.add({ days: 1 }), '00:00'] : [day, clock];
  const wall = on.toPlainDateTime(Temporal.PlainTime.from(at));
  const then = wall.toZonedDateTime(zone);
  if (then.toPlainDateTime().equals(wall)) return then.epochMilliseconds;
  return wall.toZonedDateTime(zone, { disambiguation: 'earlier' }).getTimeZoneTransition('next')!.epochMilliseconds;
}

const spansOn = (hours: WorkingHours, day: Temporal.PlainDate): Span[] =>
  shiftsOn(hours, day)
    .map(({ from, to }) => ({ from: instantOf(day, from, hours.zone), until: instantOf(day, to, hours.zone) }))
    .filter(({ from, until }) => from < until);

const dateOf = (instant: number, zone: string) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate();

/** Working spans that end after an instant, in order. */
function* spansAfter(hours: WorkingHours, instant: number): Generator<Span> {
  const first = dateOf(instant, hours.zone);
  for (let days = 0; days <= furthestDays; days += 1) for (const span of spansOn(hours, first.add({ days }))) if (span.until > instant) yield span;
}

export function isWorking(hours: WorkingHours, instant: number): boolean {
  return spansOn(hours, dateOf(instant, hours.zone)).some(({ from, until }) => from <= instant && instant < until);
}

/** The instant itself while somebody works, else the next at which work begins; null where nobody works for years. */
export const nextWorkingInstant = (hours: WorkingHours, instant: number): number | null => addWorkingTime(hours, instant, 0);

/** The instant at which so many milliseconds have been worked. Work that ends with a shift ends then, not when the next one begins. */
export function addWorkingTime(hours: WorkingHours, instant: number, milliseconds: number): number | null {
  let left = milliseconds;
  for (const span of spansAfter(hours, instant)) {
    const begin = Math.max(span.from, instant);
    if (left <= span.until - begin) return begin + left;
    left -= span.until - begin;
  }
  return null;
}

/** How many milliseconds are worked from one instant to a later one. */
export function workingTimeBetween(hours: WorkingHours, from: number, until: number): number {
  let worked = 0;
  for (const span of spansAfter(hours, from)) {
    if (span.from >= until) break;
    worked += Math.min(span.until, until) - Math.max(span.from, from);
  }
  return worked;
}

/** When work begins on the first working day after the day of an instant; null where nobody works for years. */
export function startOfNextWorkingDay(hours: WorkingHours, instant: number): number | null {
  const today = dateOf(instant, hours.zone);
  for (let days = 1; days <= furthestDays; days += 1) {
    const first = spansOn(hours, today.add({ days }))[0];
    if (first) return first.from;
  }
  return null;
}

/** Times of a working day; on a day off those of an ordinary one. */
export interface DayTimes {
  begin: Temporal.PlainTime;
  end: Temporal.PlainTime;
  /** The longest gap between two shifts, or noon to one where there is none. */
  lunch: { begin: Temporal.PlainTime; end: Temporal.PlainTime };
}

const clock = (time: string): Temporal.PlainTime => Temporal.PlainTime.from(time === '24:00' ? '23:59' : time);

export function timesOn(hours: BusinessHours, day: Temporal.PlainDate): DayTimes {
  const own = shiftsOn(hours, day);
  const shifts = own.length ? own : weekdays.map((name) => hours.week[name]).find(({ length }) => length)!;
  const gaps = shifts.slice(1).map(({ from }, index) => ({ begin: clock(shifts[index]!.to), end: clock(from) }));
  const length = (gap: DayTimes['lunch']) => gap.begin.until(gap.end).total('minutes');
  const lunch = gaps.toSorted((one, other) => length(other) - length(one))[0];
  return {
    begin: clock(shifts[0]!.from),
    end: clock(shifts.at(-1)!.to),
    lunch: lunch && length(lunch) > 0 ? lunch : { begin: Temporal.PlainTime.from('12:00'), end: Temporal.PlainTime.from('13:00') },
  };
}
