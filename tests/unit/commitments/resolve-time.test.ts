import { describe, expect, it } from 'vitest';
import { resolveTime } from '@/utils/commitments/resolve-time';

/** Wall-clock time of the result in its zone, or the reason for none. */
function resolved(words: string, now: string): string {
  const here = Temporal.ZonedDateTime.from(now);
  const result = resolveTime(words, here.epochMilliseconds, here.timeZoneId);
  if (!result.ok) return result.reason;
  return Temporal.Instant.fromEpochMilliseconds(result.time.dueAt).toZonedDateTimeISO(here.timeZoneId).toPlainDateTime().toString().slice(0, 16);
}

describe('resolveTime', () => {
  // A Wednesday
  const now = '2026-06-10T11:40[Europe/Dublin]';

  it.each([
    ['tomorrow by 3 pm', '2026-06-11T15:00'],
    ['by 3pm tomorrow', '2026-06-11T15:00'],
    ['in 2 hours', '2026-06-10T13:40'],
    ['in two hours', '2026-06-10T13:40'],
    ['half an hour', '2026-06-10T12:10'],
    ['in 20 minutes', '2026-06-10T12:00'],
    ['within the hour', '2026-06-10T12:40'],
    ['within the next hour', '2026-06-10T12:40'],
    ['in the next couple of hours', '2026-06-10T13:40'],
    ['in the next 10 - 15 minutes', '2026-06-10T11:55'],
    ['within 24 hours', '2026-06-11T11:40'],
    ['Friday 10:00', '2026-06-12T10:00'],
    ['Fri 3pm', '2026-06-12T15:00'],
    ['By Friday noon', '2026-06-12T12:00'],
    ['by Friday', '2026-06-12T17:00'],
    ['on Monday', '2026-06-15T17:00'],
    ['next Friday', '2026-06-19T17:00'],
    ['today', '2026-06-10T17:00'],
    ['by 4:00 PM today', '2026-06-10T16:00'],
    ['end of day', '2026-06-10T17:00'],
    ['by the end of the day', '2026-06-10T17:00'],
    ['EOD tomorrow', '2026-06-11T17:00'],
    ['by close of business Monday', '2026-06-15T17:00'],
    ['this afternoon', '2026-06-10T17:00'],
    ['tonight', '2026-06-10T23:59'],
    ['tomorrow', '2026-06-11T17:00'],
    ['tomorrow morning', '2026-06-11T12:00'],
    ['first thing tomorrow', '2026-06-11T09:00'],
    ['at 7 tomorrow morning', '2026-06-11T07:00'],
    ['tomorrow at 10', '2026-06-11T10:00'],
    ['tomorrow at 3', '2026-06-11T15:00'],
    ['at 10', '2026-06-11T10:00'],
    ['10:00', '2026-06-11T10:00'],
    ['14:30', '2026-06-10T14:30'],
    ['by 4 o\'clock', '2026-06-10T16:00'],
    ['half past five', '2026-06-10T17:30'],
    ['tomorrow between 8 and 10 in the morning', '2026-06-11T10:00'],
    ['on Thursday morning between nine and eleven', '2026-06-11T11:00'],
    ['before 10:30 tomorrow', '2026-06-11T10:30'],
    ['2 business days', '2026-06-12T17:00'],
    ['in five working days', '2026-06-17T17:00'],
    ['within 5 to 7 business days', '2026-06-19T17:00'],
    ['within 2-3 business days', '2026-06-15T17:00'],
    ['in 3 days', '2026-06-13T17:00'],
    ['in 3 days at 9 am', '2026-06-13T09:00'],
    ['in a week', '2026-06-17T17:00'],
    ['before the weekend', '2026-06-12T17:00'],
    ['by the end of the week', '2026-06-12T17:00'],
    ['by the end of next week', '2026-06-19T17:00'],
    ['on Thursday at the latest', '2026-06-11T17:00'],
    ['no later than Friday', '2026-06-12T17:00'],
    ['end of the month', '2026-06-30T17:00'],
    ['by the 5th', '2026-07-05T17:00'],
    ['the 20th', '2026-06-20T17:00'],
    ['on Dec 3', '2026-12-03T17:00'],
    ['by close of business on Friday 19 June', '2026-06-19T17:00'],
    ['on your bill of 1 March', '2027-03-01T17:00'],
    ['2026-07-01', '2026-07-01T17:00'],
    ['2026-07-01 14:00', '2026-07-01T14:00'],
    ['the day after tomorrow', '2026-06-12T17:00'],
    ['July 3 at 2pm', '2026-07-03T14:00'],
  ])('%s', (words, due) => {
    expect(resolved(words, now)).toBe(due);
  });

  it.each(['soon', 'next week', 'early next week', 'as soon as possible', 'in a few days', 'within two working days of getting it', 'banana', '', 'by 3/4', 'on Friday by 15:00 your time'])(
    'says that it does not understand "%s"',
    (words) => expect(resolved(words, now)).toBe('not-understood'),
  );

  it.each(['yesterday 3 pm', 'two days ago', 'last Friday', 'today at 9 am', '2026-06-01', 'this morning at 8'])('says that "%s" has passed', (words) => {
    expect(resolved(words, now)).toBe('past');
  });

  it('takes a weekday said on that day as today while it lasts, then as next week', () => {
    expect(resolved('Friday at 3 pm', '2026-06-12T11:00[Europe/Dublin]')).toBe('2026-06-12T15:00');
    expect(resolved('Friday at 3 pm', '2026-06-12T16:00[Europe/Dublin]')).toBe('2026-06-19T15:00');
  });

  it('lets "today" last until midnight after hours', () => {
    expect(resolved('today', '2026-06-12T18:00[Europe/Dublin]')).toBe('2026-06-12T23:59');
    expect(resolved('end of day', '2026-06-12T18:00[Europe/Dublin]')).toBe('2026-06-12T23:59');
  });

  it('counts hours by the clock and days by the calendar over a clock change', () => {
    // Clocks in Berlin go back at 03:00 on 25 October 2026.
    expect(resolved('in 24 hours', '2026-10-24T12:00[Europe/Berlin]')).toBe('2026-10-25T11:00');
    expect(resolved('tomorrow at 12:00', '2026-10-24T12:00[Europe/Berlin]')).toBe('2026-10-25T12:00');
  });

  it('moves a time that the clock change skips on, and takes the first of one that comes twice', () => {
    expect(resolved('tomorrow at 2:30 am', '2026-03-28T12:00[Europe/Berlin]')).toBe('2026-03-29T03:30');
    const twice = Temporal.ZonedDateTime.from('2026-10-24T12:00[Europe/Berlin]');
    const result = resolveTime('tomorrow at 2:30 am', twice.epochMilliseconds, 'Europe/Berlin');
    expect(result.ok && new Date(result.time.dueAt).toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });
});
