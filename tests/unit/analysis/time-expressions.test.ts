import { describe, expect, it } from 'vitest';
import { findPromises } from '@/utils/analysis/find-promises';
import { plainMarks } from '@/utils/analysis/normalise';
import { sentencesOf } from '@/utils/analysis/sentence';
import rows from './time-expressions.json';

const zone = 'Europe/London';
/** A Monday morning. */
const now = Temporal.ZonedDateTime.from(`2026-11-23T09:00[${zone}]`).epochMilliseconds;
const timed = (text: string) => findPromises(text, sentencesOf(plainMarks(text)), now, zone).find(({ timeWords }) => timeWords !== null);
const wall = (dueAt: number | null) => dueAt && Temporal.Instant.fromEpochMilliseconds(dueAt).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });

/** Promises as they stand in e-mails, with the words that are about time; written before the grammar was widened, which found 66 of 127. */
describe('time expressions of promises', () => {
  it('are found to the letter', () => {
    const exact = rows.filter(([text, words]) => (timed(text!)?.timeWords ?? null) === words);
    expect(exact.length / rows.length).toBeGreaterThan(0.96);
  });

  it.each([
    ["I'll write to you later today.", '2026-11-23T17:00'],
    ['We will credit the amount in a fortnight.', '2026-12-07T17:00'],
    ["We'll credit it in two weeks' time.", '2026-12-07T17:00'],
    ['The parcel will be with you on Thursday or Friday.', '2026-11-27T17:00'],
    ["We'll pay the difference by the end of June.", '2027-06-30T17:00'],
    ['You will get the code in the next 5 - 10 minutes.', '2026-11-23T09:10'],
    ['I will get back to you by this time tomorrow.', '2026-11-24T09:00'],
    ["You'll get the number in a day or two.", '2026-11-25T17:00'],
    ['The lock will be fitted on the afternoon of the 9th.', '2026-12-09T17:00'],
    ['Tomorrow at nine, our electrician will ring your bell.', '2026-11-24T09:00'],
    ["Give me until Friday and I'll have an answer.", '2026-11-27T17:00'],
    ['I will call you at 2:30 PM EST.', '2026-11-23T19:30'],
    ['Your technician will arrive today between 1-5pm.', '2026-11-23T17:00'],
  ])('are understood: %s', (text, due) => expect(wall(timed(text)!.dueAt)).toBe(due));

  it.each(["We'll let you know the outcome in early June.", "We'll replace the sofa in October.", 'I will call you again the next morning.', 'We will write to you at the beginning of July.'])(
    'name no instant where they are a window: %s',
    (text) => expect(timed(text)).toMatchObject({ dueAt: null }),
  );
});
