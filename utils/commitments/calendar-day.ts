import { strict } from 'chrono-node/en';

/** The coming day of the week, `today` included (1 Monday to 7 Sunday). */
export function comingWeekday(today: Temporal.PlainDate, weekday: number): Temporal.PlainDate {
  return today.add({ days: (weekday - today.dayOfWeek + 7) % 7 });
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const weekdayWord = /\b(?:(next|this|coming)\s+)?(mon|tue|wed|thu|fri|sat|sun)(?:days?|s|sdays?|nesdays?|rs|rsdays?|urdays?)?\b\.?/i;
/** A date has a number or a month; a weekday alone is read here. */
const dated = /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const ordinal = /^\s*(?:\w+,?\s+){0,2}the\s+(\d{1,2})(?:st|nd|rd|th)(?:\s+(?:morning|afternoon|evening))?\s*$/i;

/** Within so many months a day of the month falls on each day of the week. */
const mostMonths = 14;

/** The next day of the month with that number: on the 6th, "the 5th" is next month's. @param weekday that it has to be (1 Monday to 7 Sunday), or null */
function comingOrdinal(today: Temporal.PlainDate, day: number, weekday: number | null): Temporal.PlainDate | null {
  if (day < 1 || day > 31) return null;
  for (let months = 0; months < mostMonths; months += 1) {
    const month = today.with({ day: 1 }).add({ months });
    if (day > month.daysInMonth) continue;
    const found = month.with({ day });
    if (Temporal.PlainDate.compare(found, today) >= 0 && (weekday === null || found.dayOfWeek === weekday)) return found;
  }
  return null;
}

/**
 * The day that words mean, looking forward from `today`; null when they name none.
 * A date such as 3/4 reads differently on either side of the Atlantic and is left alone.
 */
export function dayOf(words: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  if (/\b(?:today|tonight)\b|\bthis (?:morning|afternoon|evening)\b/i.test(words)) return today;
  if (/\b(?:the )?day after tomorrow\b/i.test(words)) return today.add({ days: 2 });
  if (/\b(?:tomorrow|tmrw|tmw)\b/i.test(words)) return today.add({ days: 1 });
  const numbered = ordinal.exec(words);
  if (numbered) {
    const named = weekdayWord.exec(words)?.[2];
    return comingOrdinal(today, Number(numbered[1]), named === undefined ? null : weekdays.indexOf(named.toLowerCase()) + 1);
  }
  const slashed = /\b(\d{1,2})[/.](\d{1,2})\b/.exec(words);
  if (slashed && Number(slashed[1]) <= 12 && Number(slashed[2]) <= 12) return null;

  // Wall clock handed over as if it were UTC: chrono reads words only, the zone is applied by Temporal afterwards.
  const noon = new Date(Date.UTC(today.year, today.month - 1, today.day, 12));
  const found = !dated.test(words) ? undefined : strict.parse(words, { instant: noon, timezone: 0 }, { forwardDate: true })[0]?.start;
  const named = weekdayWord.exec(words);
  if (found?.isCertain('month') || (found?.isCertain('day') && !named)) {
    const day = Temporal.PlainDate.from({ year: found.get('year')!, month: found.get('month')!, day: found.get('day')! });
    // A day and month without a year that lies behind us means the next one.
    return !found.isCertain('year') && Temporal.PlainDate.compare(day, today) < 0 ? day.add({ years: 1 }) : day;
  }
  if (!named) return null;
  const coming = comingWeekday(today, weekdays.indexOf(named[2]!.toLowerCase()) + 1);
  if (named[1]?.toLowerCase() !== 'next') return coming;
  const nextMonday = comingWeekday(today.add({ days: 1 }), 1);
  return comingWeekday(nextMonday, coming.dayOfWeek);
}
