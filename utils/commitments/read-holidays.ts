import { strict } from 'chrono-node/en';
import type { Holiday } from './working-time';

/** A line that was not read. */
export interface HolidayProblem {
  /** From 1. */
  line: number;
  words: string;
}

const iso = /^(\d{4})-(\d{2})-(\d{2})\b/;
/** The day stands first, or it could be read in two ways. */
const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/;

function dateOf(year: number, month: number, day: number): string | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

/** Reads the date with which a line begins, and what follows it. */
function readLine(line: string): Holiday | null {
  const numbered = iso.exec(line);
  const byDots = numbered ? null : dotted.exec(line);
  const parts = numbered ? [numbered[1], numbered[2], numbered[3]] : byDots && [byDots[3], byDots[2], byDots[1]];
  const written = parts ? null : strict.parse(line)[0];
  const start = written?.index === 0 && !/[/]/.test(written.text) && (['day', 'month', 'year'] as const).every((part) => written.start.isCertain(part)) ? written.start : null;
  const date = parts ? dateOf(Number(parts[0]), Number(parts[1]), Number(parts[2])) : start && dateOf(start.get('year')!, start.get('month')!, start.get('day')!);
  if (!date) return null;
  const length = (numbered ?? byDots)?.[0].length ?? written!.text.length;
  return { date, name: line.slice(length).replace(/^[\s,;:–-]+/, '').trim().slice(0, 80) };
}

/** Reads a pasted list, one date a line with a name behind it or without: "2026-12-25 Christmas", "1 May 2027", "26.12.2026". */
export function readHolidays(text: string): { holidays: Holiday[]; problems: HolidayProblem[] } {
  const holidays = new Map<string, Holiday>();
  const problems: HolidayProblem[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const words = raw.trim();
    if (words === '') continue;
    const holiday = readLine(words);
    if (holiday) holidays.set(holiday.date, holiday);
    else problems.push({ line: index + 1, words: words.slice(0, 40) });
  }
  return { holidays: [...holidays.values()].toSorted((one, other) => one.date.localeCompare(other.date)), problems };
}

/** The list in the same words, to be edited. */
export const writeHolidays = (holidays: readonly Holiday[]): string => holidays.map(({ date, name }) => [date, name].filter(Boolean).join(' ')).join('\n');
