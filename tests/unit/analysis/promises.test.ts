import { describe, expect, it } from 'vitest';
import { findPromises } from '@/utils/analysis/find-promises';
import english from '@/utils/analysis/rules/en-promises.json';
import { plainMarks } from '@/utils/analysis/normalise';
import { sentencesOf } from '@/utils/analysis/sentence';

const zone = 'America/New_York';
/** A Monday morning. */
const now = Temporal.ZonedDateTime.from(`2026-11-23T09:00[${zone}]`).epochMilliseconds;
const promises = (text: string) => findPromises(text, sentencesOf(plainMarks(text)), now, zone);
const wall = (dueAt: number | null) => dueAt && Temporal.Instant.fromEpochMilliseconds(dueAt).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });

describe('findPromises', () => {
  it.each(english.examples.flags)('finds: %s', (text) => expect(promises(text).length).toBeGreaterThan(0));
  it.each(english.examples.allows)('lets pass: %s', (text) => expect(promises(text)).toEqual([]));

  it.each([
    ['I will call you back tomorrow by 3 pm.', 'Call them back', 'tomorrow by 3 pm', '2026-11-24T15:00'],
    ["I'll send you the tracking number this afternoon.", 'Send them the tracking number', 'this afternoon', '2026-11-23T17:00'],
    ['We will refund the second payment within 3 business days.', 'Refund the second payment', 'within 3 business days', '2026-11-26T17:00'],
    ["I'll write to you on Thursday, whatever the warehouse says.", 'Write to them', 'on Thursday', '2026-11-26T17:00'],
    ['I will get back to you soon.', 'Get back to them', 'soon', null],
    ['I will look into this and let you know.', 'Look into this and let them know', null, null],
    ['You’ll receive your new lid by Friday.', 'See to it that they receive their new lid', 'by Friday', '2026-11-27T17:00'],
    ["I'll be calling you at 3 pm.", 'Call them', 'at 3 pm', '2026-11-23T15:00'],
    ['Your refund will arrive in 3 to 5 business days.', 'See to it that their refund arrives', 'in 3 to 5 business days', '2026-11-30T17:00'],
    ['Anna will phone you this afternoon.', 'See to it that Anna phones them', 'this afternoon', '2026-11-23T17:00'],
    ['Expect my call at 4 pm.', 'See to it that they get your call', 'at 4 pm', '2026-11-23T16:00'],
    ['If nothing is found within one hour, I will refund the taxi.', 'Refund the taxi', 'within one hour', '2026-11-23T10:00'],
    ['You will hear from me by Friday noon.', 'See to it that they hear from you', 'by Friday noon', '2026-11-27T12:00'],
  ])('%s', (text, what, timeWords, due) => {
    const [promise] = promises(text);
    expect([promise!.what, promise!.timeWords, wall(promise!.dueAt)]).toEqual([what, timeWords, due]);
  });

  it('finds each of two promises in one sentence with its own time', () => {
    const found = promises('A new lid leaves the warehouse tomorrow morning, and I will call you on Friday at 10.');
    expect(found.map(({ dueAt }) => wall(dueAt))).toEqual(['2026-11-24T12:00', '2026-11-27T10:00']);
  });

  it('keeps the identity of a promise while the text around it changes', () => {
    const [alone] = promises('I will call you back tomorrow by 3 pm.');
    const [later] = promises('Hello Dana,\n\nthe lid is on its way.\n\nI will call you back tomorrow by 3 pm.\n\nMaya');
    expect(later!.phrase).toBe(alone!.phrase);
  });

  it('says that a promise falls on a day off, by the agent’s hours, and takes it as it was said', () => {
    const [saturday] = promises('I will call you back on Saturday at 10.');
    expect([wall(saturday!.dueAt), saturday!.dayOff]).toEqual(['2026-11-28T10:00', { kind: 'off', day: '2026-11-28', holiday: '', instead: '2026-11-30 10:00' }]);
    expect(promises('I will call you back on Friday at 10.')[0]).not.toHaveProperty('dayOff');
  });
});
