import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCommitment, endCommitment, followingCommitment, moveCommitment, unmoveCommitment, beforeMove } from '@/utils/commitments/commitment-life';
import { hideName } from '@/utils/commitments/hide-name';
import { asksToTell, expectedAt, nudgeTime } from '@/utils/commitments/reset-expectation';
import { defaultHours, hoursHere, isWorking } from '@/utils/commitments/working-time';

const zone = 'Europe/Berlin';
const at = (wall: string) => Temporal.ZonedDateTime.from(`${wall}[${zone}]`).epochMilliseconds;
const wall = (instant: number | null) => instant === null ? null : Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString().slice(0, 16);
const habits = { hours: hoursHere(defaultHours, zone), nudgeShare: 0.8 };
const time = (dueAt: number) => ({ dueAt, zone, said: 'in five hours' });
const promise = createCommitment({ id: 'c1', caseKey: 'k', what: 'Call', time: time(at('2026-11-24T15:00')), source: 'draft' }, at('2026-11-24T10:00'), habits);

describe('before a promise lapses', () => {
  it.each([
    ['of five hours an hour is left', '2026-11-24T10:00', '2026-11-24T15:00', '2026-11-24T14:00'],
    ['over a weekend, while somebody works', '2026-11-27T16:00', '2026-11-30T13:00', '2026-11-30T12:00'],
    ['by night the clock counts', '2026-11-24T20:00', '2026-11-25T00:00', '2026-11-24T23:12'],
    ['nothing is asked of what is due at once', '2026-11-24T10:00', '2026-11-24T10:20', null],
  ])('%s', (_name, from, due, wanted) => {
    expect(wall(nudgeTime(at(from), at(due), habits))).toBe(wanted);
  });

  it('it is asked within that time, and while somebody works wherever somebody does', () => {
    const instant = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) });
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 20_000 }), fc.double({ min: 0.3, max: 0.95, noNaN: true }), (from, minutes, nudgeShare) => {
        const due = from + minutes * 60_000;
        const asked = nudgeTime(from, due, { ...habits, nudgeShare });
        if (asked === null) return;
        expect(asked).toBeGreaterThan(from);
        expect(asked).toBeLessThan(due);
        if (minutes > 7 * 24 * 60) expect(isWorking(habits.hours, asked) || isWorking(habits.hours, asked - 1)).toBe(true);
      }),
    );
  });

  it('it asks from then until the customer’s time is over, of an open promise alone', () => {
    const asked = ['2026-11-24T13:59', '2026-11-24T14:00', '2026-11-24T15:00'].map((now) => asksToTell(promise, at(now)));
    expect(asked).toEqual([false, true, false]);
    expect(asksToTell(endCommitment(promise, 'done', 0), at('2026-11-24T14:30'))).toBe(false);
    expect(createCommitment({ id: 'c', caseKey: 'k', what: 'x', time: time(at('2026-11-24T15:00')), source: 'hand', kind: 'reminder' }, at('2026-11-24T10:00'), habits).nudgeAt).toBeNull();
  });
});

describe('the customer’s time', () => {
  const now = at('2026-11-24T14:30');
  it('is not moved by a snooze, and the snooze is remembered', () => {
    const snoozed = moveCommitment(promise, time(at('2026-11-24T17:00')), now, 'snoozed', habits);
    expect(snoozed).toMatchObject({ said: 'in five hours', firstDueAt: promise.dueAt, nudgeAt: promise.nudgeAt, moves: [{ at: now, from: promise.dueAt, to: at('2026-11-24T17:00'), how: 'snoozed' }] });
    expect([expectedAt(snoozed), asksToTell(snoozed, now)]).toEqual([promise.dueAt, true]);
  });

  it('is the new one once the agent gave them one, and that is asked about anew', () => {
    const moved = moveCommitment(promise, time(at('2026-11-25T12:00')), now, 'moved', habits);
    expect([wall(expectedAt(moved)), wall(moved.nudgeAt)]).toEqual(['2026-11-25T12:00', '2026-11-25T10:54']);
    expect(unmoveCommitment(moved, beforeMove(promise))).toEqual(promise);
  });
});

describe('the next of a series', () => {
  const weekly = { every: 1, unit: 'week' as const, start: '2026-11-24T15:00', zone, onDayOff: 'after' as const };
  const series = { ...promise, repeat: weekly, kind: 'others' as const, owner: 'Warehouse', doneWhen: 'On a shelf' };
  it('begins as the first did, a week later, whatever the snoozes', () => {
    const now = at('2026-11-24T18:00');
    const done = endCommitment(moveCommitment(series, time(at('2026-11-26T09:00')), now, 'snoozed'), 'done', now);
    expect(followingCommitment(done, 'c2', now, habits)).toMatchObject({
      id: 'c2', previous: 'c1', owner: 'Warehouse', doneWhen: 'On a shelf', kind: 'others', state: 'open', moves: [], dueAt: at('2026-12-01T15:00'), firstDueAt: at('2026-12-01T15:00'),
    });
  });
  it('does not come after a drop, nor of what comes once', () => {
    expect(followingCommitment(endCommitment(series, 'dropped', 0), 'c2', 0, habits)).toBeNull();
    expect(followingCommitment(endCommitment(promise, 'done', 0), 'c2', 0, habits)).toBeNull();
  });
});

it.each([
  ['Call Dana back', 'Dana Whitfield', 'Call the customer back'],
  ['Call WHITFIELD about it', 'Dana Whitfield', 'Call the customer about it'],
  ['Tell Dana Whitfield', 'Dana Whitfield', 'Tell the customer'],
  ['Write to dana@desk.test', 'dana@desk.test', 'Write to the customer'],
  ['Ask Jörg’s shop', 'Jörg Müller', 'Ask the customer’s shop'],
  ['Danae waits', 'Dana', 'Danae waits'],
  ['Call back', '', 'Call back'],
])('%s, without %s', (words, name, wanted) => expect(hideName(words, name, 'the customer')).toBe(wanted));
