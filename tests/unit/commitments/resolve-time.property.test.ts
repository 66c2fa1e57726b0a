import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveTime } from '@/utils/commitments/resolve-time';
import { defaultHours, isWorkday } from '@/utils/commitments/working-time';

const zone = fc.constantFrom(
  'UTC', 'Europe/Berlin', 'Europe/London', 'America/New_York', 'America/Phoenix', 'America/St_Johns',
  'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia', 'Africa/Casablanca', 'America/Sao_Paulo',
);
const instant = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2030, 0, 1) });
const day = (now: number, name: string) => Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(name);

function due(words: string, now: number, name: string): number {
  const result = resolveTime(words, now, name);
  if (!result.ok) throw new Error(`${words}: ${result.reason}`);
  return result.time.dueAt;
}

describe('resolveTime, whatever the day and the zone', () => {
  it('keeps the wall clock of "tomorrow at hh:mm" wherever that time exists', () => {
    fc.assert(
      fc.property(zone, instant, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (name, now, hour, minute) => {
        const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        const got = day(due(`tomorrow at ${clock}`, now, name), name);
        const wanted = day(now, name).toPlainDate().add({ days: 1 }).toPlainDateTime(Temporal.PlainTime.from(clock));
        expect(got.epochMilliseconds).toBe(wanted.toZonedDateTime(name).epochMilliseconds);
      }),
    );
  });

  it('counts hours and minutes exactly', () => {
    fc.assert(
      fc.property(zone, instant, fc.integer({ min: 1, max: 72 }), (name, now, count) => {
        expect(due(`in ${count} hours`, now, name) - now).toBe(count * 3_600_000);
        expect(due(`within ${count} minutes`, now, name) - now).toBe(count * 60_000);
      }),
    );
  });

  it('never answers with a working day that is Saturday or Sunday', () => {
    fc.assert(
      fc.property(zone, instant, fc.integer({ min: 1, max: 30 }), (name, now, count) => {
        expect(day(due(`within ${count} business days`, now, name), name).dayOfWeek).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('reads back the date and time that it gave', () => {
    fc.assert(
      fc.property(zone, instant, fc.integer({ min: 1, max: 400 }), (name, now, days) => {
        const first = due(`in ${days} days`, now, name);
        const at = day(first, name).toPlainDateTime().toString().slice(0, 16).replace('T', ' ');
        expect(due(at, now, name)).toBe(first);
      }),
    );
  });

  it('only ever answers with the future', () => {
    const words = fc.constantFrom('today', 'tonight', 'Friday', 'by Monday 9 am', 'noon', 'the 5th', '31 December', 'end of day', 'this week', 'end of the month', '10:00');
    fc.assert(
      fc.property(zone, instant, words, (name, now, said) => {
        const result = resolveTime(said, now, name);
        if (result.ok) expect(result.time.dueAt).toBeGreaterThan(now);
      }),
    );
  });

  const days = fc.array(fc.integer({ min: 0, max: 5 * 366 }), { maxLength: 60 });
  const hours = days.map((all) => ({
    ...defaultHours,
    holidays: [...new Set(all)].map((days) => ({ date: Temporal.PlainDate.from('2025-01-01').add({ days }).toString(), name: 'off' })),
  }));

  it('takes a promise for tomorrow literally and asks where that is a day off; a reminder comes on a working day and says so', () => {
    fc.assert(
      fc.property(zone, instant, hours, (name, now, hours) => {
        const tomorrow = day(now, name).toPlainDate().add({ days: 1 });
        const off = !isWorkday(hours, tomorrow);
        const promise = resolveTime('tomorrow 10:00', now, name, { hours });
        const reminder = resolveTime('tomorrow 10:00', now, name, { hours, meaning: 'reminder' });
        if (!promise.ok || !reminder.ok) throw new Error('not understood');
        expect(day(promise.time.dueAt, name).toPlainDate().equals(tomorrow)).toBe(true);
        expect(isWorkday(hours, day(reminder.time.dueAt, name).toPlainDate())).toBe(true);
        expect([promise.note?.kind, reminder.note?.kind]).toEqual(off ? ['off', 'moved'] : [undefined, undefined]);
        if (!promise.note) return;
        const instead = resolveTime(promise.note.instead, now, name, { hours });
        expect(instead).toMatchObject({ ok: true, note: null, time: { dueAt: reminder.time.dueAt } });
      }),
    );
  });

  it('means the same instant however far the agent travels, where the zone is named', () => {
    fc.assert(
      fc.property(zone, zone, instant, (one, other, now) => {
        const said = 'on 2030-03-05 14:30 New York time';
        expect(due(said, now, one)).toBe(due(said, now, other));
      }),
    );
  });
});
