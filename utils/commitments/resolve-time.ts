import { comingWeekday, dayOf } from './calendar-day';
import { cutClockTime } from './clock-time';
import type { ResolvedTime } from './commitment';
import { noteOn, type TimeNote } from './day-off';
import { countOf, countSource } from './number-words';
import { type Meaning, partOf, spanOf } from './time-of-day';
import { addWorkdays, addWorkingTime, type BusinessHours, defaultHours, hoursHere, isWorkday, timesOn, type WorkingHours } from './working-time';
import { cutZone } from './zone-words';

/** An exact instant and what is worth saying about it, or why there is none: nothing exact was said, or it has passed. */
export type TimeResolution = { ok: true; time: ResolvedTime; note: TimeNote | null } | { ok: false; reason: 'not-understood' | 'past' };

/** How time words are meant. */
export interface Understanding {
  hours?: BusinessHours;
  meaning?: Meaning;
  /** IANA zone of the customer, for "3 pm their time". */
  theirZone?: string | null;
}

const endOfToday = Temporal.PlainTime.from('23:59');

const vague =
  /\b(?:few|several|some|soon|shortly|asap|possible|early|later(?! than)|(?<!end of )next (?:time|week|month)|due course|near future|about a|mid|before long|in (?:a )?(?:bit|while|moment)|(?:beginning|start|middle) of|week of|the (?:following|same)|the first (?:working|business) day|billing|end of (?:my|our)|the next (?:day|morning|afternoon|evening))\b/i;
/** A month and no day of it: nobody can be held to its first. */
const monthAlone = /\b(?:in|by|before|until|during) (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.?$/i;
const endOfMonth = /\bend of (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;
/** Of a part of a day or a week nobody counts how far it is gone. */
const within = /\b(?:(?:later?|early|some ?time|at some point)[ -](?:on )?(?=(?:today|tonight|tomorrow|this|mon|tue|wed|thu|fri|sat|sun))|(?:as early as|as late as|latest) (?=(?:by |on )?\w)|in the course of (?:the (?=week)|(?=today|tomorrow))|(?:early|late|mid)[ -]?(?=morning|afternoon|evening))/gi;
const over = /\b(?:yesterday|ago|last (?:night|week|month|mon|tue|wed|thu|fri|sat|sun)[a-z]*)\b/i;
const wholeWeek = /\b(?:before the week-?end|(?:by |at )?(?:the )?end of (?:the |this )?week|this week)\b/i;
const nextWeek = /\bend of next week\b/i;
const monthEnd = /\bend of (?:the |this )?month\b/i;
const dayEnd = /\b(?:eod|cob|end of (?:the )?(?:business |working |work )?day|close of (?:business|play)|end of business)\b/i;
const nextWorkday = /\b(?:the )?next (?:business|working|work) ?day\b/i;
const relative = /\b(?:tomorrow|tmrw|tmw)\b/i;
const duration = new RegExp(
  String.raw`\b(?:the )?(?:next )?(${countSource})(?:\s*(?:-|–|to|or)\s*(${countSource}))?\s*-?\s*(business|working|work)?\s*(minute|min|hour|hr|day|week|month)s?\b(.*)$`,
  'i',
);
const unitAlone = /\b(?:within|inside|in) (?:the|this|the next) (hour|day|week|month)\b/i;
/** "2h", "30m", "1d" as people type them. */
const typedShort = /^(?:in )?(\d{1,3}) ?(h|m|d|w)$/i;
const typedUnits: Record<string, string> = { h: 'hours', m: 'minutes', d: 'days', w: 'weeks' };
const knownWords =
  /\b(?:by|before|until|till|around|about|sharp|the|latest|than|later|morning|afternoon|evening|in|first|thing|lunch|lunchtime|after|over|during|right|just|straight)\b/gi;

/** Where and how words are read. */
interface Reading {
  now: Temporal.ZonedDateTime;
  hours: WorkingHours;
  meaning: Meaning;
}

/** A day without a time of day: a promise ends with its work, a reminder comes as it begins. */
const timeOfDay = ({ hours, meaning }: Reading, day: Temporal.PlainDate): Temporal.PlainTime => timesOn(hours, day)[meaning === 'reminder' ? 'begin' : 'end'];

/** Hours and minutes run by the clock; days, weeks and months by the calendar, so that a changed clock does not shift them. */
function afterDuration(words: string, reading: Reading): Temporal.ZonedDateTime | null | undefined {
  const { now, hours } = reading;
  const alone = unitAlone.exec(words);
  const found = duration.exec(alone ? `in 1 ${alone[1]}` : words);
  if (!found || nextWorkday.test(words)) return undefined;
  const count = countOf(found[2] ?? found[1]!);
  const unit = found[4]!.toLowerCase();
  const rest = found[5]!;
  // "two working days of getting it" starts at something that we cannot date.
  if (/^\s*(?:of|after|from|once|ago|later|before)\b(?! (?:now|today|this (?:message|e-?mail))\b)/i.test(rest)) return null;
  if (/^(?:min|hour|hr)/.test(unit)) {
    const minutes = Math.round(count * (unit.startsWith('min') ? 1 : 60));
    if (!found[3]) return now.add({ minutes });
    const worked = addWorkingTime(hours, now.epochMilliseconds, minutes * 60_000);
    return worked === null ? null : Temporal.Instant.fromEpochMilliseconds(worked).toZonedDateTimeISO(now.timeZoneId);
  }
  if (!Number.isInteger(count)) return null;
  const today = now.toPlainDate();
  const day = found[3] ? (unit === 'day' ? addWorkdays(hours, today, count) : null) : today.add({ [`${unit}s`]: count });
  const clock = cutClockTime(rest);
  return day && at(day, clock ? new Temporal.PlainTime(clock.hour, clock.minute) : timeOfDay(reading, day), now);
}

/** The instant of a wall-clock time; one that a clock change skips is moved on, one that comes twice is the first. */
function at(day: Temporal.PlainDate, time: Temporal.PlainTime, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return day.toPlainDateTime(time).toZonedDateTime(now.timeZoneId, { disambiguation: 'compatible' });
}

function namedDay(rest: string, { now, hours }: Reading): Temporal.PlainDate | null {
  const today = now.toPlainDate();
  if (nextWorkday.test(rest)) return addWorkdays(hours, today, 1);
  if (nextWeek.test(rest)) return comingWeekday(comingWeekday(today.add({ days: 1 }), 1), 5);
  if (wholeWeek.test(rest)) return comingWeekday(today, 5);
  const ofMonth = endOfMonth.exec(rest);
  if (ofMonth) {
    const first = dayOf(`1 ${ofMonth[1]!}`, today.with({ day: 1 }));
    return first && first.with({ day: first.daysInMonth });
  }
  if (monthEnd.test(rest)) return today.with({ day: today.daysInMonth });
  return dayOf(rest.replace(dayEnd, ' '), today);
}

function onCalendar(words: string, reading: Reading): Temporal.ZonedDateTime | null {
  const { now, hours, meaning } = reading;
  const today = now.toPlainDate();
  const clock = cutClockTime(words);
  const rest = clock ? clock.rest : words;
  const ending = dayEnd.test(words);
  const part = partOf(rest);
  const named = namedDay(rest, reading);
  if (!named && !clock && !ending && !part) return null;
  if (!named && !ending && /[a-z]{3,}/i.test(rest.replace(knownWords, ''))) return null;

  const due = (day: Temporal.PlainDate): Temporal.ZonedDateTime => {
    if (clock) return at(day, new Temporal.PlainTime(clock.hour, clock.minute), now);
    if (!part) return at(day, ending ? timesOn(hours, day).end : timeOfDay(reading, day), now);
    const { begin, end } = spanOf(part, hours, day);
    const start = at(day, begin, now);
    return meaning === 'reminder' && Temporal.ZonedDateTime.compare(start, now) > 0 ? start : at(day, end, now);
  };
  const first = due(named ?? today);
  if (Temporal.ZonedDateTime.compare(first, now) > 0) return first;
  if (!named && !ending) return due((meaning === 'reminder' && addWorkdays(hours, today, 1)) || today.add({ days: 1 }));
  // Said on the day itself: a weekday means next week's, and "today" after hours still means today.
  const isToday = named?.equals(today) ?? true;
  if (isToday && /\b(?:mon|tues?|wed|thu|fri|sat|sun)/i.test(rest) && !monthEnd.test(rest) && !/\d/.test(rest)) return due(today.add({ days: 7 }));
  if (clock || part) return first;
  const end = at(named ?? today, timesOn(hours, named ?? today).end, now);
  return Temporal.ZonedDateTime.compare(end, now) > 0 ? end : at(named ?? today, endOfToday, now);
}

/** The agent's own "tomorrow" is the next working day, at the same time of day. */
function onWorkday(due: Temporal.ZonedDateTime, { hours }: Reading): Temporal.ZonedDateTime {
  const said = due.toPlainDate();
  const day = isWorkday(hours, said) ? said : addWorkdays(hours, said, 1);
  return day ? at(day, due.toPlainTime(), due) : due;
}

/** The same time in words that are read below; of two days the later one. */
const inPlainWords = (said: string): string =>
  said
    .replace(within, '')
    .replace(/\b(?:approximately|roughly|maximum|at most|up to|another) (?=\d|an? |the |[a-z]+(?:-| to)? )/i, '')
    .replace(/(?<=\b(?:hour|day|week|month)s?) or so$/i, '')
    .replace(/ the latest$/i, ' at the latest')
    .replace(/\ban? (hour|day|week|month) or two\b/i, '2 $1s')
    .replace(/\b(?:an? |one )?fortnight\b/i, '2 weeks')
    .replace(/('s|s')(?= time$)/i, (mark) => (mark === "s'" ? 's' : ''))
    .replace(/(?<=\b(?:days?|weeks?|months?|hours?|minutes?)) time$/i, '')
    .replace(/\bin the course of the day\b/i, 'today')
    .replace(/\bend of (?=today|tomorrow)/i, '')
    .replace(/\bthis time tomorrow\b/i, 'in 24 hours')
    .replace(/^(?:by|before) (?=in 24 hours)/i, '')
    .replace(/\b(?:on )?the (morning|afternoon|evening) of (.*)$/i, '$2 $1')
    .replace(/^.*\bor (?:on )?(?=(?:today|tomorrow|mon|tue|wed|thu|fri|sat|sun))/i, '');

/** The latest instant that was asked about, in its zone: all promises of a message are read in the same. */
let latest = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO('UTC');

function zonedOf(now: number, zone: string): Temporal.ZonedDateTime {
  if (latest.epochMilliseconds !== now || latest.timeZoneId !== zone) latest = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  return latest;
}

/**
 * Turns a time in plain language into one instant, always forward: "tomorrow by 3 pm", "in 2 business hours", "after lunch", "Fri 3pm".
 * For a promise a day ends with its work, and a range or a part of a day with its end; a reminder comes as they begin.
 * Working days are counted from the next day.
 * @param words the words as said or typed
 * @param now epoch milliseconds
 * @param zone IANA zone in which the words were said
 */
export function resolveTime(words: string, now: number, zone: string, understanding: Understanding = {}): TimeResolution {
  const { hours: wanted = defaultHours, meaning = 'promise', theirZone = null } = understanding;
  const said = words.trim().replace(/\s+/g, ' ');
  const plain = inPlainWords(said);
  if (said === '' || vague.test(plain) || monthAlone.test(plain)) return { ok: false, reason: 'not-understood' };
  if (over.test(plain)) return { ok: false, reason: 'past' };
  const zoned = cutZone(plain, theirZone);
  if (zoned?.zone === null) return { ok: false, reason: 'not-understood' };
  const spoken = zoned?.zone ?? zone;
  const reading: Reading = { now: zonedOf(now, spoken), hours: hoursHere(wanted, zone), meaning };
  const timeWords = (zoned?.rest ?? plain).trim().replace(typedShort, (_, count: string, unit: string) => `in ${count} ${typedUnits[unit.toLowerCase()]}`);
  const timed = afterDuration(timeWords, reading);
  const literal = timed === undefined ? onCalendar(timeWords, reading) : timed;
  if (!literal) return { ok: false, reason: 'not-understood' };
  const isRelative = relative.test(timeWords);
  const due = meaning === 'reminder' && isRelative ? onWorkday(literal, reading) : literal;
  if (due.epochMilliseconds <= now) return { ok: false, reason: 'past' };
  return { ok: true, time: { dueAt: due.epochMilliseconds, zone: spoken, said }, note: noteOn(literal, due, reading.hours, timed !== undefined && !/days?|weeks?|months?/i.test(timeWords)) };
}
