import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarFile } from '@/utils/commitments/calendar-file';

const entry = (changes: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: '7b0c-4f',
  summary: 'Call back · #48211',
  description: 'Promised for Tue 24 Nov, 15:00 Berlin time',
  url: 'https://desk.test/48211?a=1;2,3',
  dueAt: Date.UTC(2026, 10, 24, 14, 0),
  createdAt: Date.UTC(2026, 10, 23, 9, 30, 15, 400),
  changedAt: Date.UTC(2026, 10, 23, 9, 31, 15, 400),
  ...changes,
});

/** Read by a library that shares no line with ours. */
const eventsIn = (file: string) => new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

describe('a calendar file', () => {
  it('is read by another library with the very instant, in UTC', () => {
    const [event] = eventsIn(calendarFile([entry()]));
    expect(event!.uid).toBe('7b0c-4f');
    expect(event!.summary).toBe('Call back · #48211');
    expect(event!.startDate.zone.tzid).toBe('UTC');
    expect(event!.startDate.toJSDate().getTime()).toBe(entry().dueAt);
    expect(event!.component.getFirstPropertyValue('url')).toBe(entry().url);
    expect(event!.sequence).toBe(60);
    expect(event!.component.getAllSubcomponents('valarm')).toHaveLength(1);
  });

  it('holds the same promise under the same id, newer after a change', () => {
    const [before, after] = [entry(), entry({ changedAt: entry().changedAt + 5_000, dueAt: entry().dueAt + 1 })].flatMap((one) => eventsIn(calendarFile([one])));
    expect(after!.uid).toBe(before!.uid);
    expect(after!.sequence).toBeGreaterThan(before!.sequence);
  });

  it('holds any number, none included', () => {
    expect(eventsIn(calendarFile([]))).toEqual([]);
    expect(eventsIn(calendarFile([entry({ id: 'a' }), entry({ id: 'b' })])).map(({ uid }) => uid)).toEqual(['a', 'b']);
  });

  it('keeps every word, folds by octets, and ends lines as the standard asks', () => {
    const words = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ unit: fc.constantFrom('ä', '💡', ',', ';', '\\', '\n', ' ', ':', '"', 'n') , maxLength: 200 }));
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const clean = (text: string) => text.replace(/\p{Cc}/gu, (one) => (one === '\n' ? one : ' '));
        const file = calendarFile([entry({ summary: clean(summary), description: clean(description) })]);
        const lines = file.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        const [event] = eventsIn(file);
        expect([event!.summary, event!.description ?? '']).toEqual([clean(summary), clean(description)]);
      }),
    );
  });

  it('lets no line in by an address, an id or a control character', () => {
    const file = calendarFile([entry({ url: 'https://desk.test/\r\nATTENDEE:mailto:x', id: 'a\r\nATTENDEE:x', summary: 'a\u0000b\rc' })]);
    expect(file).not.toMatch(/^ATTENDEE/m);
    expect(file).not.toMatch(/^URL/m);
    expect(eventsIn(file)[0]!.summary).toBe('a b\nc');
  });
});
