import { type BusinessHours, timesOn } from './working-time';

/** What a time is wanted for: kept by then, as promised to a customer, or to be reminded then. */
export type Meaning = 'promise' | 'reminder';

type Part = 'first thing' | 'before lunch' | 'at lunch' | 'after lunch' | 'morning' | 'afternoon' | 'evening' | 'tonight';

const parts: [RegExp, Part][] = [
  [/\bfirst thing\b/i, 'first thing'],
  [/\bbefore lunch(?:time)?\b/i, 'before lunch'],
  [/\bafter lunch(?:time)?\b/i, 'after lunch'],
  [/\b(?:at|over|during|by) lunch(?:time)?\b|\blunchtime\b/i, 'at lunch'],
  [/\bmorning\b/i, 'morning'],
  [/\bafternoon\b/i, 'afternoon'],
  [/\bevening\b/i, 'evening'],
  [/\btonight\b/i, 'tonight'],
];

/** A part of the day in words, or null. */
export const partOf = (words: string): Part | null => parts.find(([pattern]) => pattern.test(words))?.[1] ?? null;

const time = (clock: string) => Temporal.PlainTime.from(clock);

/** When a part of a day begins and when it is over. */
export function spanOf(part: Part, hours: BusinessHours, day: Temporal.PlainDate): { begin: Temporal.PlainTime; end: Temporal.PlainTime } {
  const { begin, end, lunch } = timesOn(hours, day);
  switch (part) {
    case 'first thing':
      return { begin, end: begin };
    case 'before lunch':
    case 'at lunch':
      return { begin: lunch.begin, end: lunch.begin };
    case 'after lunch':
      return { begin: lunch.end, end: lunch.end };
    case 'morning':
      return { begin, end: time('12:00') };
    case 'afternoon':
      return { begin: lunch.end, end };
    case 'evening':
      return { begin: time('18:00'), end: time('21:00') };
    case 'tonight':
      return { begin: time('20:00'), end: time('23:59') };
  }
}
