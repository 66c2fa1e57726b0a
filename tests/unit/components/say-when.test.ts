import { describe, expect, it, vi } from 'vitest';
import { sayElsewhere, sayLeft, sayWhen } from '@/components/commitments/say-when';

const sentences: Record<string, string> = {
  'when.short': '$1 $2',
  'when.exact': '$1, $2 $3',
  'when.dayThenExact': '$1, $2',
  'when.cityTime': '$1 time',
};
vi.mock('#i18n', () => ({
  i18n: { t: (key: string, words: string[]) => words.reduce((text, word, index) => text.replace(`$${index + 1}`, word), sentences[key]!) },
}));

const at = (local: string, zone = 'Europe/Berlin') => Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
const now = at('2026-11-23T16:20');
const said = (local: string, zone = 'Europe/Berlin') => sayWhen(at(local, zone), zone, now, 'en-GB');

describe('an instant in words', () => {
  it.each([
    ['2026-11-24T15:00', 'tomorrow, Tue 24 Nov, 15:00 Berlin time', 'tomorrow 15:00', 'tomorrow'],
    ['2026-11-23T17:00', 'today, Mon 23 Nov, 17:00 Berlin time', 'today 17:00', 'in 40 minutes'],
    ['2026-11-23T14:10', 'today, Mon 23 Nov, 14:10 Berlin time', 'today 14:10', '2 hours ago'],
    ['2026-11-23T18:19', 'today, Mon 23 Nov, 18:19 Berlin time', 'today 18:19', 'in 2 hours'],
    ['2026-11-27T10:00', 'Fri 27 Nov, 10:00 Berlin time', 'Fri 27 Nov 10:00', 'in 4 days'],
    ['2026-11-22T09:00', 'yesterday, Sun 22 Nov, 09:00 Berlin time', 'yesterday 09:00', 'yesterday'],
    ['2027-01-04T09:00', 'Mon, 4 Jan 2027, 09:00 Berlin time', 'Mon, 4 Jan 2027 09:00', 'in 42 days'],
  ])('%s', (local, exact, short, distance) => {
    expect(said(local)).toMatchObject({ exact, short, distance });
  });

  it('says an hour past midnight by its distance, and by the day that it is on', () => {
    const late = at('2026-11-23T23:30');
    expect(sayWhen(at('2026-11-24T00:30'), 'Europe/Berlin', late, 'en-GB')).toMatchObject({ short: 'tomorrow 00:30', distance: 'in 1 hour' });
  });

  it('names a zone by its city, and one without a city by itself', () => {
    expect(said('2026-11-24T15:00', 'America/New_York').exact).toMatch(/15:00 New York time$/);
    expect(said('2026-11-24T15:00', 'UTC').exact).toMatch(/15:00 UTC$/);
  });

  it('says the very moment as now', () => {
    expect(sayWhen(now + 20_000, 'Europe/Berlin', now, 'en-GB').distance).toBe('now');
  });

  it('stands beside the other clocks that it is read on, each once and with its day where that is another', () => {
    const instant = at('2026-11-24T01:00');
    const elsewhere = (here: string, theirs: string | null) => sayElsewhere(instant, 'Europe/Berlin', theirs, here, 'en-GB');
    expect(elsewhere('Europe/Berlin', null)).toEqual([]);
    expect(elsewhere('Europe/Paris', 'America/New_York')).toEqual(['Mon 19:00 New York time']);
    expect(elsewhere('Asia/Tokyo', 'Asia/Tokyo')).toEqual(['09:00 Tokyo time']);
  });

  it('says what is left in minutes, then in hours', () => {
    expect([20_000, 40 * 60_000, 99 * 60_000, 5 * 3_600_000].map((left) => sayLeft(left, 'en-GB'))).toEqual(['1 minute', '40 minutes', '99 minutes', '5 hours']);
  });

  it('gives the instant itself for machines', () => {
    expect(said('2026-11-24T15:00').iso).toBe('2026-11-24T14:00:00Z');
  });
});
