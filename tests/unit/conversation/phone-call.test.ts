import { describe, expect, it } from 'vitest';
import { asClock, backOnLine, beginCall, holdLine, holdNow, lineDropped, ratherNotHold, speakTo } from '@/utils/conversation/phone-call';

const start = 1_000_000;
const second = 1_000;
const minute = 60 * second;
const call = holdLine(beginCall(start), ' The carrier looks it up ', 3, start);

describe('a hold', () => {
  it('has a reason, without which nobody is asked to wait', () => {
    expect(call.hold?.reason).toBe('The carrier looks it up');
    expect(() => holdLine(beginCall(start), '  ', 2, start)).toThrow(RangeError);
  });

  it.each([
    [0, { held: 0, left: 3 * minute, speakIn: 2 * minute, asks: null }],
    [2 * minute - 1, { held: 2 * minute - 1, left: minute + 1, speakIn: 1, asks: null }],
    [2 * minute, { held: 2 * minute, left: minute, speakIn: 0, asks: 'speak' }],
    [3 * minute, { held: 3 * minute, left: 0, speakIn: -minute, asks: 'over' }],
    [-minute, { held: 0, left: 4 * minute, speakIn: 3 * minute, asks: null }],
  ])('after %i ms', (passed, wanted) => {
    expect(holdNow(call.hold!, start + passed)).toEqual(wanted);
  });

  it('asks two minutes after somebody last spoke to them, and by the time that they were promised anew', () => {
    const spoken = speakTo(call, null, start + 2 * minute);
    expect(holdNow(spoken.hold!, start + 2.5 * minute).asks).toBeNull();
    expect(holdNow(spoken.hold!, start + 3 * minute).asks).toBe('over');
    const more = speakTo(spoken, 3, start + 3 * minute).hold!;
    expect([holdNow(more, start + 4 * minute).asks, holdNow(more, start + 5 * minute).asks, holdNow(more, start + 6 * minute).asks]).toEqual([null, 'speak', 'over']);
    expect(holdNow(more, start + 6 * minute).held).toBe(6 * minute);
  });

  it('is not begun where they say no, until they say yes', () => {
    const said = ratherNotHold(beginCall(start));
    expect(said).toMatchObject({ saidNo: true, hold: null });
    expect(holdLine(said, 'The carrier looks it up', 2, start).saidNo).toBe(false);
  });

  it('ends on the line and with it', () => {
    expect(backOnLine(call).hold).toBeNull();
    expect(lineDropped(call, start + minute)).toMatchObject({ hold: null, droppedAt: start + minute });
    expect(backOnLine(lineDropped(call, start)).droppedAt).toBeNull();
    expect(speakTo(backOnLine(call), 1, start)).toEqual(backOnLine(call));
  });
});

it.each([
  [0, '0:00'],
  [999, '0:00'],
  [65 * second, '1:05'],
  [12 * minute, '12:00'],
  [62 * minute, '1:02:00'],
  [-1, '0:00'],
])('%i ms is said as %s', (milliseconds, words) => {
  expect(asClock(milliseconds)).toBe(words);
});
