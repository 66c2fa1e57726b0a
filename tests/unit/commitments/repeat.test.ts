import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRepeat } from '@/utils/commitments/read-repeat';
import { dayOffRules, nextOccurrence, type Repeat, repeatUnits } from '@/utils/commitments/repeat';
import { resolveRepeated } from '@/utils/commitments/resolve-repeated';
import { defaultHours, isWorkday } from '@/utils/commitments/working-time';

const zone = 'Europe/Berlin';
const at = (wall: string) => Temporal.ZonedDateTime.from(`${wall}[${zone}]`).epochMilliseconds;
const wall = (instant: number | null) => instant === null ? null : Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString().slice(0, 16);
const hours = { ...defaultHours, holidays: [{ date: '2026-12-25', name: 'Christmas' }] };
const series = (changes: Partial<Repeat>): Repeat => ({ every: 1, unit: 'week', start: '2026-11-23T09:00', zone, onDayOff: 'after', ...changes });
const run = (repeat: Repeat, count: number, from = at(repeat.start)): (string | null)[] => {
  const found: (string | null)[] = [];
  for (let after: number | null = from; found.length < count && after !== null; ) {
    after = nextOccurrence(repeat, after, hours);
    found.push(wall(after));
  }
  return found;
};

describe('a series', () => {
  it.each<[string, Partial<Repeat>, string[]]>([
    ['on working days', { unit: 'workday', start: '2026-12-23T09:00' }, ['2026-12-24T09:00', '2026-12-28T09:00', '2026-12-29T09:00']],
    ['every day, kept after a day off, once', { unit: 'day', start: '2026-12-24T09:00' }, ['2026-12-28T09:00', '2026-12-29T09:00']],
    ['every day, days off as well', { unit: 'day', start: '2026-12-24T09:00', onDayOff: 'keep' }, ['2026-12-25T09:00', '2026-12-26T09:00']],
    ['every two weeks, before a holiday', { every: 2, start: '2026-12-11T15:00', onDayOff: 'before' }, ['2026-12-24T15:00', '2027-01-08T15:00']],
    ['every month on the 31st, clamped and back', { unit: 'month', start: '2026-12-31T10:00', onDayOff: 'keep' }, ['2027-01-31T10:00', '2027-02-28T10:00', '2027-03-31T10:00']],
    ['every month, before the weekend', { unit: 'month', start: '2026-12-31T10:00', onDayOff: 'before' }, ['2027-01-29T10:00', '2027-02-26T10:00']],
    ['every year on a leap day', { unit: 'month', every: 12, start: '2028-02-29T10:00', onDayOff: 'keep' }, ['2029-02-28T10:00', '2030-02-28T10:00', '2031-02-28T10:00', '2032-02-29T10:00']],
    ['over a changed clock', { start: '2026-10-20T09:00' }, ['2026-10-27T09:00']],
  ])('%s', (_name, changes, wanted) => {
    expect(run(series(changes), wanted.length)).toEqual(wanted);
  });

  it('that was not looked at for long goes on from now, not from then', () => {
    expect(run(series({}), 1, at('2027-01-01T12:00'))).toEqual(['2027-01-04T09:00']);
  });

  it('comes later each time, at its wall clock, and not on a day off unless it is kept', () => {
    const any = fc.record({
      every: fc.integer({ min: 1, max: 20 }),
      unit: fc.constantFrom(...repeatUnits),
      start: fc.integer({ min: 0, max: 1_000 }).map((days) => `${Temporal.PlainDate.from('2026-01-01').add({ days })}T10:30`),
      zone: fc.constantFrom('UTC', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'),
      onDayOff: fc.constantFrom(...dayOffRules),
    });
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 900 }), (repeat, days) => {
        const after = Temporal.PlainDateTime.from(repeat.start).toZonedDateTime(repeat.zone).add({ days }).epochMilliseconds;
        const next = nextOccurrence(repeat, after, hours)!;
        const then = Temporal.Instant.fromEpochMilliseconds(next).toZonedDateTimeISO(repeat.zone);
        expect(next).toBeGreaterThan(after);
        expect(then.toPlainTime().toString()).toBe('10:30:00');
        if (repeat.onDayOff !== 'keep' || repeat.unit === 'workday') expect(isWorkday(hours, then.toPlainDate())).toBe(true);
      }),
    );
  });
});

describe('a series in plain language', () => {
  // A Tuesday
  const now = at('2026-11-24T11:40');
  const read = (words: string): unknown[] => {
    const resolved = resolveRepeated(words, now, zone, { hours, meaning: 'reminder' });
    return resolved.ok ? [wall(resolved.time.dueAt), resolved.repeat && [resolved.repeat.every, resolved.repeat.unit]] : [resolved.reason];
  };
  it.each<[string, unknown[]]>([
    ['every working day 9:00', ['2026-11-25T09:00', [1, 'workday']]],
    ['on weekdays at 4 pm', ['2026-11-24T16:00', [1, 'workday']]],
    ['every Monday at 10', ['2026-11-30T10:00', [1, 'week']]],
    ['every other Friday 3pm', ['2026-11-27T15:00', [2, 'week']]],
    ['every 2 weeks, Friday 3pm', ['2026-11-27T15:00', [2, 'week']]],
    ['weekly', ['2026-12-01T09:00', [1, 'week']]],
    ['every week 14:00', ['2026-12-01T14:00', [1, 'week']]],
    ['monthly on the 25th 10:00', ['2026-11-25T10:00', [1, 'month']]],
    ['every three months', ['2027-02-24T09:00', [3, 'month']]],
    ['daily at 17:00', ['2026-11-24T17:00', [1, 'day']]],
    ['in 2 working days', ['2026-11-26T09:00', null]],
    ['tomorrow 3 pm', ['2026-11-25T15:00', null]],
    ['every now and then', ['not-understood']],
  ])('%s', (words, wanted) => expect(read(words)).toEqual(wanted));

  it('keeps the first one off a holiday, and the series where it was meant', () => {
    const resolved = resolveRepeated('monthly on the 25th 10:00', at('2026-11-26T09:00'), zone, { hours });
    expect(resolved.ok && [wall(resolved.time.dueAt), resolved.repeat?.start]).toEqual(['2026-12-28T10:00', '2026-12-25T10:00']);
  });

  it('has a rhythm that somebody can keep', () => {
    expect(cutRepeat('every half an week')).toBeNull();
  });
});
