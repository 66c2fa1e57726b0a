import { describe, expect, it } from 'vitest';
import { businessHoursSchema } from '@/utils/commitments/business-hours';
import { addWorkdays, addWorkingTime, defaultHours, hoursHere, isWorking, nextWorkingInstant, startOfNextWorkingDay, timesOn, workingTimeBetween } from '@/utils/commitments/working-time';

const zone = 'Europe/Berlin';
const hour = 3_600_000;
const at = (wall: string, where = zone) => Temporal.ZonedDateTime.from(`${wall}[${where}]`).epochMilliseconds;
const wall = (instant: number | null, where = zone) => instant === null ? null : Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(where).toPlainDateTime().toString().slice(0, 16);

const lunched = [
  { from: '09:00', to: '12:30' },
  { from: '13:15', to: '17:00' },
];
const split = {
  ...hoursHere(defaultHours, zone),
  week: { ...defaultHours.week, mon: lunched, tue: lunched, wed: lunched, thu: lunched, fri: [{ from: '08:00', to: '14:00' }] },
  holidays: [{ date: '2026-12-25', name: 'Christmas' }],
};

describe('working time', () => {
  it.each([
    ['over lunch', '2026-11-24T12:00', 1, '2026-11-24T13:45'],
    ['over the night', '2026-11-24T16:30', 2, '2026-11-25T10:30'],
    ['over the weekend', '2026-11-27T13:00', 2, '2026-11-30T10:00'],
    ['over a holiday, from the evening before', '2026-12-24T19:00', 1, '2026-12-28T10:00'],
    ['to the very end of a shift', '2026-11-24T12:00', 0.5, '2026-11-24T12:30'],
    ['from within lunch', '2026-11-24T12:45', 1, '2026-11-24T14:15'],
    ['from a day off', '2026-11-28T11:00', 3.5, '2026-11-30T12:30'],
  ])('%s', (_name, from, hours, until) => {
    expect(wall(addWorkingTime(split, at(from), hours * hour))).toBe(until);
  });

  it('is not worked at lunch, nor at the end of a shift, but from its beginning', () => {
    const asked = ['2026-11-24T09:00', '2026-11-24T12:30', '2026-11-24T13:14', '2026-11-24T13:15', '2026-11-24T17:00', '2026-12-25T10:00'];
    expect(asked.map((one) => isWorking(split, at(one)))).toEqual([true, false, false, true, false, false]);
    expect(wall(nextWorkingInstant(split, at('2026-12-25T10:00')))).toBe('2026-12-28T09:00');
    expect(wall(startOfNextWorkingDay(split, at('2026-12-24T10:00')))).toBe('2026-12-28T09:00');
  });

  it('is an hour less or more in a night whose clock changes', () => {
    const nights = { ...split, week: { ...split.week, sun: [{ from: '00:00', to: '06:00' }] } };
    expect(workingTimeBetween(nights, at('2026-03-29T00:00'), at('2026-03-29T12:00'))).toBe(5 * hour);
    expect(workingTimeBetween(nights, at('2026-10-25T00:00'), at('2026-10-25T12:00'))).toBe(7 * hour);
  });

  it('begins with the jump where a shift begins within it, and none is worked twice', () => {
    const early = { ...split, week: { ...split.week, sun: [{ from: '01:00', to: '02:45' }, { from: '03:00', to: '04:00' }] } };
    // 02:45 does not exist that night: the clock goes from 02:00 to 03:00.
    expect(workingTimeBetween(early, at('2026-03-29T00:00'), at('2026-03-29T12:00'))).toBe(2 * hour);
  });

  it('runs to midnight and on', () => {
    const late = { ...split, week: { ...split.week, mon: [{ from: '22:00', to: '24:00' }], tue: [{ from: '00:00', to: '02:00' }] } };
    expect(wall(addWorkingTime(late, at('2026-11-23T23:00'), 2 * hour))).toBe('2026-11-24T01:00');
  });

  it('stays where the desk is, though the agent travels', () => {
    const there = hoursHere({ ...defaultHours, zone: 'America/New_York' }, 'Europe/Berlin');
    expect(wall(nextWorkingInstant(there, at('2026-11-24T10:00')))).toBe('2026-11-24T15:00');
    expect(wall(nextWorkingInstant(hoursHere(defaultHours, 'Europe/Berlin'), at('2026-11-24T10:00')))).toBe('2026-11-24T10:00');
  });

  it('has leap days', () => {
    expect(addWorkdays(split, Temporal.PlainDate.from('2028-02-28'), 1)!.toString()).toBe('2028-02-29');
  });

  it('ends nowhere where nobody works for years', () => {
    const holidays = Array.from({ length: 1_300 }, (_, days) => ({ date: Temporal.PlainDate.from('2026-11-24').add({ days }).toString(), name: '' }));
    const never = { ...split, holidays };
    const now = at('2026-11-24T10:00');
    expect([addWorkingTime(never, now, hour), startOfNextWorkingDay(never, now), addWorkdays(never, Temporal.PlainDate.from('2026-11-24'), 1)]).toEqual([null, null, null]);
  });

  it('knows lunch as the longest gap, and an ordinary day for a day off', () => {
    const shifts = ['09:00-10:30', '10:45-12:30', '13:15-17:00'].map((one) => ({ from: one.slice(0, 5), to: one.slice(6) }));
    const { begin, end, lunch } = timesOn({ ...split, week: { ...split.week, tue: shifts } }, Temporal.PlainDate.from('2026-11-24'));
    expect([begin, lunch.begin, lunch.end, end].map(String)).toEqual(['09:00:00', '12:30:00', '13:15:00', '17:00:00']);
    expect(String(timesOn(split, Temporal.PlainDate.from('2026-11-28')).end)).toBe('17:00:00');
  });
});

describe('business hours that are taken in', () => {
  const changed = (change: object) => businessHoursSchema.safeParse({ ...defaultHours, ...change }).success;
  it('are whole', () => {
    expect(changed({})).toBe(true);
    expect(changed({ zone: 'Mars/Olympus' })).toBe(false);
    expect(changed({ holidays: [{ date: '2026-02-30', name: '' }] })).toBe(false);
    expect(changed({ week: { ...defaultHours.week, mon: [{ from: '12:00', to: '09:00' }] } })).toBe(false);
    expect(changed({ week: { ...defaultHours.week, mon: [{ from: '09:00', to: '12:00' }, { from: '11:00', to: '17:00' }] } })).toBe(false);
    expect(changed({ week: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] } })).toBe(false);
  });
});
