import { describe, expect, it } from 'vitest';
import { resolveTime } from '@/utils/commitments/resolve-time';
import type { Meaning } from '@/utils/commitments/time-of-day';
import { zoneNamed } from '@/utils/commitments/zone-words';

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
    ['by Sunday the 5th', '2026-07-05T17:00'],
    ['on Friday, the 10th', '2026-07-10T17:00'],
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

describe('resolveTime by somebody’s hours', () => {
  const lunched = [
    { from: '09:00', to: '12:30' },
    { from: '13:15', to: '17:00' },
  ];
  const hours = {
    zone: null,
    week: { mon: lunched, tue: lunched, wed: lunched, thu: lunched, fri: [{ from: '08:00', to: '14:00' }], sat: [], sun: [] },
    holidays: [{ date: '2026-06-12', name: 'Founders’ Day' }],
  };
  const read = (words: string, now: string, meaning: Meaning, theirZone: string | null = null) => {
    const here = Temporal.ZonedDateTime.from(`${now}[Europe/Dublin]`);
    const result = resolveTime(words, here.epochMilliseconds, here.timeZoneId, { hours, meaning, theirZone });
    if (!result.ok) return [result.reason];
    const due = Temporal.Instant.fromEpochMilliseconds(result.time.dueAt).toZonedDateTimeISO(here.timeZoneId).toPlainDateTime().toString().slice(0, 16);
    return result.note ? [due, result.note.kind, result.note.holiday, result.note.instead] : [due];
  };

  // A Wednesday before a holiday on Friday
  it.each<[string, string, Meaning, string[]]>([
    ['in 2 business hours', '2026-06-10T11:40', 'promise', ['2026-06-10T14:25']],
    ['in 2 business hours', '2026-06-10T16:40', 'reminder', ['2026-06-11T10:40']],
    ['in 90 working minutes', '2026-06-11T16:30', 'promise', ['2026-06-15T10:00']],
    ['after lunch', '2026-06-10T11:40', 'promise', ['2026-06-10T13:15']],
    ['after lunch', '2026-06-10T14:00', 'reminder', ['2026-06-11T13:15']],
    ['right before lunch', '2026-06-10T11:40', 'promise', ['2026-06-10T12:30']],
    ['tomorrow after lunch', '2026-06-10T11:40', 'reminder', ['2026-06-11T13:15']],
    ['end of day', '2026-06-10T11:40', 'reminder', ['2026-06-10T17:00']],
    ['this afternoon', '2026-06-10T11:40', 'reminder', ['2026-06-10T13:15']],
    ['this afternoon', '2026-06-10T15:00', 'reminder', ['2026-06-10T17:00']],
    ['this afternoon', '2026-06-10T11:40', 'promise', ['2026-06-10T17:00']],
    ['tomorrow morning', '2026-06-10T11:40', 'reminder', ['2026-06-11T09:00']],
    ['tomorrow morning', '2026-06-10T11:40', 'promise', ['2026-06-11T12:00']],
    ['next working day', '2026-06-11T11:40', 'promise', ['2026-06-15T17:00']],
    ['next working day 9:00', '2026-06-11T11:40', 'reminder', ['2026-06-15T09:00']],
    ['in two working days', '2026-06-10T11:40', 'reminder', ['2026-06-15T09:00']],
    ['next Monday', '2026-06-10T11:40', 'reminder', ['2026-06-15T09:00']],
    ['Monday', '2026-06-10T11:40', 'promise', ['2026-06-15T17:00']],
    ['2h', '2026-06-10T11:40', 'reminder', ['2026-06-10T13:40']],
    ['1d', '2026-06-10T11:40', 'reminder', ['2026-06-11T09:00']],
    ['10:00', '2026-06-11T11:40', 'reminder', ['2026-06-15T10:00']],
    ['in 3 hours', '2026-06-13T11:40', 'promise', ['2026-06-13T14:40']],
  ])('%s at %s as a %s', (words, now, meaning, wanted) => {
    expect(read(words, now, meaning)).toEqual(wanted);
  });

  it('takes the agent’s own "tomorrow" on a Friday for Monday and says so, and a customer’s as it was said, and asks', () => {
    expect(read('tomorrow 10:00', '2026-06-19T11:40', 'reminder')).toEqual(['2026-06-22T10:00', 'moved', '', '']);
    expect(read('tomorrow 10:00', '2026-06-19T11:40', 'promise')).toEqual(['2026-06-20T10:00', 'off', '', '2026-06-22 10:00']);
    expect(read('2026-06-22 10:00', '2026-06-19T11:40', 'promise')).toEqual(['2026-06-22T10:00']);
  });

  it('names the holiday, whatever the day was named by', () => {
    expect(read('tomorrow', '2026-06-11T11:40', 'promise')).toEqual(['2026-06-12T17:00', 'off', 'Founders’ Day', '2026-06-15 17:00']);
    expect(read('Friday 3pm', '2026-06-10T11:40', 'reminder')).toEqual(['2026-06-12T15:00', 'off', 'Founders’ Day', '2026-06-15 15:00']);
  });

  it('reads a time in the customer’s zone, or in one that was named', () => {
    expect(read('tomorrow 3pm their time', '2026-06-10T11:40', 'promise', 'America/New_York')).toEqual(['2026-06-11T20:00']);
    expect(read('tomorrow 3pm their time', '2026-06-10T11:40', 'promise')).toEqual(['not-understood']);
    expect(read('Thursday 10:00 New York time', '2026-06-10T11:40', 'promise')).toEqual(['2026-06-11T15:00']);
    expect(read('tomorrow at 3 pm ET', '2026-06-10T11:40', 'promise')).toEqual(['2026-06-11T20:00']);
    expect(read('tomorrow 15:00 CET', '2026-06-10T11:40', 'promise')).toEqual(['2026-06-11T14:00']);
  });
});

it('a zone is known by its city, its short name or its own', () => {
  expect(['Berlin', 'new york', 'São Paulo', 'sao paulo time', 'PT', 'europe/london', 'Atlantis'].map(zoneNamed)).toEqual([
    'Europe/Berlin', 'America/New_York', 'America/Sao_Paulo', 'America/Sao_Paulo', 'America/Los_Angeles', 'Europe/London', null,
  ]);
});
