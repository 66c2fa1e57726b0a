import { countOf, countSource } from './number-words';
import type { Rhythm } from './repeat';

/** A phrase without its rhythm, and the rhythm. */
export interface RepeatWords {
  rhythm: Rhythm;
  /** When the first one is due: "Monday at 10". */
  rest: string;
}

const weekday = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?`;
const byUnit = new RegExp(String.raw`\bevery\s+(?:(other)\s+|(${countSource})\s+)?((?:business|working|work)\s*days?|weekdays?|days?|weeks?|months?)\b`, 'i');
const byWeekday = new RegExp(String.raw`\bevery\s+(other\s+)?(?=(?:${weekday})\b)`, 'i');
const single: [RegExp, Rhythm['unit']][] = [
  [/\bon (?:working|business) days\b|\b(?:on )?weekdays\b/i, 'workday'],
  [/\bdaily\b/i, 'day'],
  [/\bweekly\b/i, 'week'],
  [/\bmonthly\b/i, 'month'],
];

const unitOf = (word: string): Rhythm['unit'] => {
  const unit = word.toLowerCase();
  if (/work|business|weekday/.test(unit)) return 'workday';
  return unit.replace(/s$/, '') as Rhythm['unit'];
};
const inWords: Record<Rhythm['unit'], string> = { workday: 'working days', day: 'days', week: 'weeks', month: 'months' };
const onlyClock = /^(?:(?:at|by) )?\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?$/i;

/** When the first one is due: with no day named, after one round. A time of day alone is today's where it comes every day anyway. */
function firstOf(rest: string, { every, unit }: Rhythm): string {
  const round = `in ${every} ${inWords[unit]}`;
  if (rest === '') return round;
  return onlyClock.test(rest) && (unit === 'week' || unit === 'month') ? `${round} ${rest}` : rest;
}

/** Cuts the rhythm out of a phrase: "every 2 weeks, Friday 3pm", "every working day 9:00", "monthly on the 15th". Null where there is none. */
export function cutRepeat(words: string): RepeatWords | null {
  const cut = (found: RegExpExecArray, rhythm: Rhythm): RepeatWords => {
    const rest = `${words.slice(0, found.index)} ${words.slice(found.index + found[0].length)}`.replace(/^[\s,]+|[\s,]+$/g, '');
    return { rhythm, rest: firstOf(rest, rhythm) };
  };
  const found = byUnit.exec(words);
  if (found) {
    const every = found[1] ? 2 : found[2] ? countOf(found[2]) : 1;
    return Number.isInteger(every) && every >= 1 && every <= 99 ? cut(found, { every, unit: unitOf(found[3]!) }) : null;
  }
  const weekly = byWeekday.exec(words);
  if (weekly) return cut(weekly, { every: weekly[1] ? 2 : 1, unit: 'week' });
  for (const [pattern, unit] of single) {
    const one = pattern.exec(words);
    if (one) return cut(one, { every: 1, unit });
  }
  return null;
}
