import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessHoursSchema } from '@/utils/commitments/business-hours';
import {
  addWorkdays, addWorkingTime, isWorkday, isWorking, nextWorkingInstant, type Shift, shiftsOn, startOfNextWorkingDay, weekdays, type WorkingHours, workingTimeBetween,
} from '@/utils/commitments/working-time';

const minute = 60_000;
const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Africa/Casablanca', 'Africa/Cairo', 'Pacific/Chatham'];
const instant = fc.integer({ min: Date.UTC(2025, 0, 1) / minute, max: Date.UTC(2030, 0, 1) / minute }).map((at) => at * minute);
const quarter = (quarters: number) => `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`;

const day: fc.Arbitrary<Shift[]> = fc.uniqueArray(fc.integer({ min: 0, max: 96 }), { maxLength: 6 }).map((times) => {
  const sorted = times.toSorted((one, other) => one - other);
  return Array.from({ length: Math.floor(sorted.length / 2) }, (_, index) => ({ from: quarter(sorted[2 * index]!), to: quarter(sorted[2 * index + 1]!) }));
});
const holiday = fc.integer({ min: 0, max: 5 * 365 }).map((days) => ({ date: Temporal.PlainDate.from('2025-01-01').add({ days }).toString(), name: '' }));
/** Weeks of split shifts with holidays, in a zone whose clock may change. */
const hoursIn = (zone: fc.Arbitrary<string>): fc.Arbitrary<WorkingHours> =>
  fc
    .tuple(fc.array(day, { minLength: 7, maxLength: 7 }), fc.uniqueArray(holiday, { maxLength: 20, selector: ({ date }) => date }), zone)
    .filter(([days]) => days.some(({ length }) => length > 0))
    .map(([days, holidays, zone]) => ({ zone, holidays, week: Object.fromEntries(weekdays.map((name, index) => [name, days[index]!])) as WorkingHours['week'] }));
const anywhere = hoursIn(fc.constantFrom(...zones));
const worked = fc.integer({ min: 0, max: 3_000 }).map((minutes) => minutes * minute);
const wall = (at: number, { zone }: WorkingHours) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

describe('working time, whatever the hours, the holidays and the zone', () => {
  it('has hours that can be kept', () => {
    fc.assert(fc.property(anywhere, (hours) => businessHoursSchema.safeParse(hours).success));
  });

  it('is counted as it was added', () => {
    fc.assert(
      fc.property(anywhere, instant, worked, (hours, from, time) => {
        const until = addWorkingTime(hours, from, time)!;
        expect(until).toBeGreaterThanOrEqual(from);
        expect(workingTimeBetween(hours, from, until)).toBe(time);
      }),
    );
  });

  it('adds up', () => {
    fc.assert(
      fc.property(anywhere, instant, worked, worked.filter((time) => time > 0), (hours, from, one, other) => {
        expect(addWorkingTime(hours, addWorkingTime(hours, from, one)!, other)).toBe(addWorkingTime(hours, from, one + other));
      }),
    );
  });

  it('never runs backwards', () => {
    fc.assert(
      fc.property(anywhere, instant, fc.integer({ min: 0, max: 10_000 }), worked, (hours, from, later, time) => {
        expect(addWorkingTime(hours, from + later * minute, time)!).toBeGreaterThanOrEqual(addWorkingTime(hours, from, time)!);
      }),
    );
  });

  it('goes on at an instant that is worked, and nothing is worked before it', () => {
    fc.assert(
      fc.property(anywhere, instant, (hours, from) => {
        const next = nextWorkingInstant(hours, from)!;
        expect(isWorking(hours, next)).toBe(true);
        expect(nextWorkingInstant(hours, next)).toBe(next);
        expect(workingTimeBetween(hours, from, next)).toBe(0);
        if (isWorking(hours, from)) expect(next).toBe(from);
      }),
    );
  });

  it('begins again on another day, which is worked and is the next such', () => {
    fc.assert(
      fc.property(anywhere, instant, (hours, from) => {
        const today = wall(from, hours).toPlainDate();
        const next = startOfNextWorkingDay(hours, from)!;
        // The end of a day that the clock jumps over belongs to the next date.
        expect(shiftsOn(hours, wall(next, hours).toPlainDate()).length + shiftsOn(hours, wall(next - 1, hours).toPlainDate()).length).toBeGreaterThan(0);
        expect(Temporal.PlainDate.compare(wall(next, hours).toPlainDate(), today)).toBe(1);
        expect(addWorkdays(hours, today, 1)!.until(wall(next, hours).toPlainDate()).days).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('counts as many working days as it was asked for', () => {
    fc.assert(
      fc.property(anywhere, instant, fc.integer({ min: 1, max: 40 }), (hours, from, count) => {
        const today = wall(from, hours).toPlainDate();
        const last = addWorkdays(hours, today, count)!;
        let counted = 0;
        for (let at = today.add({ days: 1 }); Temporal.PlainDate.compare(at, last) <= 0; at = at.add({ days: 1 })) counted += isWorkday(hours, at) ? 1 : 0;
        expect([counted, isWorkday(hours, last)]).toEqual([count, true]);
      }),
    );
  });

  it('agrees, where no clock changes, with somebody who looks at the clock every minute', () => {
    fc.assert(
      fc.property(hoursIn(fc.constantFrom('UTC', 'Asia/Kathmandu')), instant, fc.integer({ min: 1, max: 4_000 }), (hours, from, minutes) => {
        let counted = 0;
        for (let at = 0; at < minutes; at += 1) {
          const then = wall(from + at * minute, hours);
          const clock = then.toPlainTime().toString().slice(0, 5);
          if (shiftsOn(hours, then.toPlainDate()).some(({ from: begin, to }) => begin <= clock && clock < to)) counted += 1;
        }
        expect(workingTimeBetween(hours, from, from + minutes * minute)).toBe(counted * minute);
      }),
      { numRuns: 40 },
    );
  });
});
