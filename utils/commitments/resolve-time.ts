import { addWorkdays, comingWeekday, dayOf } from './calendar-day';
import { cutClockTime } from './clock-time';
import type { ResolvedTime } from './commitment';
import { countOf, countSource } from './number-words';

/** An exact instant, or why there is none: nothing exact was said, or it has passed. */
export type TimeResolution = { ok: true; time: ResolvedTime } | { ok: false; reason: 'not-understood' | 'past' };

/** A day without a time of day ends with the working day. */
const endOfWork = Temporal.PlainTime.from('17:00');
const endOfToday = Temporal.PlainTime.from('23:59');

const vague =
  /\b(?:few|several|some|soon|shortly|asap|possible|early|later(?! than)|(?<!end of )next (?:time|week|month)|due course|near future|about a|your time)\b/i;
const over = /\b(?:yesterday|ago|last (?:night|week|month|mon|tue|wed|thu|fri|sat|sun)[a-z]*)\b/i;
const wholeWeek = /\b(?:before the week-?end|(?:by |at )?(?:the )?end of (?:the |this )?week|this week)\b/i;
const nextWeek = /\bend of next week\b/i;
const monthEnd = /\bend of (?:the |this )?month\b/i;
const dayEnd = /\b(?:eod|cob|end of (?:the )?(?:business |working |work )?day|close of (?:business|play)|end of business)\b/i;
const duration = new RegExp(
  String.raw`\b(?:the )?(?:next )?(${countSource})(?:\s*(?:-|–|to|or)\s*(${countSource}))?\s*-?\s*(business|working|work)?\s*(minute|min|hour|hr|day|week|month)s?\b(.*)$`,
  'i',
);
const unitAlone = /\b(?:within|inside|in) (?:the|this|the next) (hour|day|week|month)\b/i;

const dayParts: [RegExp, Temporal.PlainTime][] = [
  [/\bfirst thing\b/i, Temporal.PlainTime.from('09:00')],
  [/\bmorning\b/i, Temporal.PlainTime.from('12:00')],
  [/\bafternoon\b/i, endOfWork],
  [/\bevening\b/i, Temporal.PlainTime.from('21:00')],
  [/\btonight\b/i, endOfToday],
];

/** Hours and minutes run by the clock; days, weeks and months by the calendar, so that a changed clock does not shift them. */
function afterDuration(words: string, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime | null | undefined {
  const alone = unitAlone.exec(words);
  const found = duration.exec(alone ? `in 1 ${alone[1]}` : words);
  if (!found) return undefined;
  const count = countOf(found[2] ?? found[1]!);
  const unit = found[4]!.toLowerCase();
  const rest = found[5]!;
  // "two working days of getting it" starts at something that we cannot date.
  if (/^\s*(?:of|after|from|once|ago|later|before)\b(?! (?:now|today|this (?:message|e-?mail))\b)/i.test(rest)) return null;
  if (/^(?:min|hour|hr)/.test(unit)) return found[3] ? null : now.add({ minutes: Math.round(count * (unit.startsWith('min') ? 1 : 60)) });
  if (!Number.isInteger(count)) return null;
  const today = now.toPlainDate();
  const day = found[3] ? (unit === 'day' ? addWorkdays(today, count) : null) : today.add({ [`${unit}s`]: count });
  const clock = cutClockTime(rest);
  return day && at(day, clock ? new Temporal.PlainTime(clock.hour, clock.minute) : endOfWork, now);
}

/** The instant of a wall-clock time; one that a clock change skips is moved on, one that comes twice is the first. */
function at(day: Temporal.PlainDate, time: Temporal.PlainTime, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return day.toPlainDateTime(time).toZonedDateTime(now.timeZoneId, { disambiguation: 'compatible' });
}

function onCalendar(words: string, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime | null {
  const today = now.toPlainDate();
  const clock = cutClockTime(words);
  const rest = clock ? clock.rest : words;
  const ending = dayEnd.test(words);
  const part = dayParts.find(([pattern]) => pattern.test(rest));

  const day = nextWeek.test(rest)
    ? comingWeekday(comingWeekday(today.add({ days: 1 }), 1), 5)
    : wholeWeek.test(rest)
      ? comingWeekday(today, 5)
      : monthEnd.test(rest)
        ? today.with({ day: today.daysInMonth })
        : dayOf(rest.replace(dayEnd, ' '), today);
  if (!day && !clock && !ending && !part) return null;
  if (!day && !ending && /[a-z]{3,}/i.test(rest.replace(/\b(?:by|before|until|till|around|about|sharp|the|latest|than|later|morning|afternoon|evening|in|first|thing)\b/gi, ''))) return null;

  const time = clock ? new Temporal.PlainTime(clock.hour, clock.minute) : (part?.[1] ?? endOfWork);
  const due = at(day ?? today, time, now);
  if (Temporal.ZonedDateTime.compare(due, now) > 0) return due;
  if (!day && !ending) return at(today.add({ days: 1 }), time, now);
  // Said on the day itself: a weekday means next week's, and "today" after hours still means today.
  if (day?.equals(today) && /\b(?:mon|tues?|wed|thu|fri|sat|sun)/i.test(rest) && !monthEnd.test(rest) && !/\d/.test(rest)) return at(today.add({ days: 7 }), time, now);
  if (!clock && !part) return at(day ?? today, endOfToday, now);
  return due;
}

/**
 * Turns a time in plain language into one instant, always forward: "tomorrow by 3 pm", "in 2 hours", "within 2 business days".
 * A day without a time ends at 17:00, a range at its end, working days are Monday to Friday counted from the next day.
 * @param words the words as said or typed
 * @param now epoch milliseconds
 * @param zone IANA zone in which the words were said
 */
export function resolveTime(words: string, now: number, zone: string): TimeResolution {
  const said = words.trim().replace(/\s+/g, ' ');
  if (said === '' || vague.test(said)) return { ok: false, reason: 'not-understood' };
  if (over.test(said)) return { ok: false, reason: 'past' };
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const timed = afterDuration(said, here);
  const due = timed === undefined ? onCalendar(said, here) : timed;
  if (!due) return { ok: false, reason: 'not-understood' };
  if (due.epochMilliseconds <= now) return { ok: false, reason: 'past' };
  return { ok: true, time: { dueAt: due.epochMilliseconds, zone, said } };
}
