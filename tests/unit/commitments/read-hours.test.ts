import { describe, expect, it } from 'vitest';
import { readHolidays, writeHolidays } from '@/utils/commitments/read-holidays';
import { readShifts, writeShifts } from '@/utils/commitments/read-shifts';

describe('a day’s hours as they are typed', () => {
  it.each([
    ['9-17', '09:00–17:00'],
    ['9:00–12:30, 13:15–17:00', '09:00–12:30, 13:15–17:00'],
    ['13-17; 8.30-12', '08:30–12:00, 13:00–17:00'],
    ['9 am to 5 pm', '09:00–17:00'],
    ['22-24', '22:00–24:00'],
    ['18:00 until 0:00', '18:00–24:00'],
    ['', ''],
    ['off', ''],
  ])('%s', (words, wanted) => {
    const read = readShifts(words);
    expect(read.ok && writeShifts(read.shifts)).toBe(wanted);
    const again = readShifts(wanted);
    expect(again.ok && writeShifts(again.shifts)).toBe(wanted);
  });

  it.each([
    ['nine to five', 'unread'],
    ['9-25', 'unread'],
    ['9:70-12', 'unread'],
    ['9', 'unread'],
    ['17-9', 'backwards'],
    ['9-9', 'backwards'],
    ['9-13, 12-17', 'overlap'],
  ])('%s is %s', (words, problem) => expect(readShifts(words)).toEqual({ ok: false, problem }));
});

describe('a pasted list of holidays', () => {
  it('is read line by line, in order and once each', () => {
    const { holidays, problems } = readHolidays('26.12.2026\n2026-12-25 Christmas\r\n\n1 May 2027, Labour Day\nJan 1, 2027 - New Year\n2026-12-25 Christmas Day');
    expect(problems).toEqual([]);
    expect(writeHolidays(holidays)).toBe('2026-12-25 Christmas Day\n2026-12-26\n2027-01-01 New Year\n2027-05-01 Labour Day');
    expect(readHolidays(writeHolidays(holidays)).holidays).toEqual(holidays);
  });

  it('names the lines that are no dates, or could be two', () => {
    expect(readHolidays('Christmas\n2026-02-30\n3/4/2027\n25 December\n2026-12-24').problems).toEqual([
      { line: 1, words: 'Christmas' },
      { line: 2, words: '2026-02-30' },
      { line: 3, words: '3/4/2027' },
      { line: 4, words: '25 December' },
    ]);
  });
});
