import { withDigits } from './number-words';

/** A time of day cut out of a phrase. */
export interface ClockTime {
  hour: number;
  minute: number;
  /** The phrase without the time of day. */
  rest: string;
}

const half = String.raw`(a\.?m\b\.?|p\.?m\b\.?)`;
const oneTime = String.raw`(\d{1,2})(?:[:.](\d{2}))?(?!\s*(?:st|nd|rd|th)\b)(?:\s*${half}|\s*o'?clock)?`;
const range = new RegExp(String.raw`\b(?:between|from)\s+${oneTime}\s*(?:and|to|until|-|–)\s*${oneTime}(?![\d/])`, 'i');
const short = new RegExp(String.raw`\b(\d{1,2})(?:[:.](\d{2}))?\s*${half}?\s*(?:-|–|to)\s*(\d{1,2})(?:[:.](\d{2}))?\s*${half}`, 'i');
const marked = new RegExp(String.raw`\b(\d{1,2})(?:[:.](\d{2}))?\s*${half}`, 'i');
const colon = /(?<![\d.,-])(\d{1,2})[:.](\d{2})(?![\d.,]*\d)(?:\s*(?:h|hrs|hours|o'?clock)\b)?/i;
const oclock = /\b(\d{1,2})\s*o'?clock\b/i;
const after = /\b(?:at|by|before|until|till|around|about)\s+(\d{1,2})(?![\d\w]|[-/.]\d)(?=\s*(?:$|[,.;!]|sharp|today|tomorrow|tonight|on|this|in|mon|tue|wed|thu|fri|sat|sun))/i;
const spoken = /\b(half|quarter) (past|to) (\d{1,2})\b/i;

/**
 * A bare hour is taken within a working day: 1 to 6 is the afternoon, unless the phrase says morning or writes 03:00.
 * @returns 0 to 23
 */
function hourOf(digits: string, mark: string | undefined, phrase: string): number {
  const hour = Number(digits);
  if (mark) return /p/i.test(mark) ? (hour % 12) + 12 : hour % 12;
  if (/\bmorning\b/i.test(phrase) || digits.startsWith('0') || hour >= 12) return hour;
  if (/\b(?:afternoon|evening|tonight)\b/i.test(phrase)) return hour + 12;
  return hour <= 6 ? hour + 12 : hour;
}

/** Cuts the time of day out of a phrase; of a range its end. Null without one, or with one that no clock shows. */
export function cutClockTime(phrase: string): ClockTime | null {
  const text = withDigits(phrase);
  const cut = (found: RegExpExecArray, hour: number, minute: number): ClockTime | null =>
    hour > 23 || minute > 59 ? null : { hour, minute, rest: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}` };

  const noon = /\b(?:12 )?(?:noon|midday)\b/i.exec(text);
  if (noon) return cut(noon, 12, 0);
  const midnight = /\bmidnight\b/i.exec(text);
  if (midnight) return cut(midnight, 23, 59);
  const said = spoken.exec(text);
  if (said) {
    const hour = hourOf(said[3]!, undefined, text);
    const minute = said[1]!.toLowerCase() === 'half' ? 30 : 15;
    return said[2]!.toLowerCase() === 'past' ? cut(said, hour, minute) : cut(said, hour - 1, 60 - minute);
  }
  const span = range.exec(text) ?? short.exec(text);
  if (span) return cut(span, hourOf(span[4]!, span[6], text), Number(span[5] ?? 0));
  const one = marked.exec(text) ?? colon.exec(text) ?? oclock.exec(text) ?? after.exec(text);
  return one && cut(one, hourOf(one[1]!, one[3], text), Number(/^\d{2}$/.test(one[2] ?? '') ? one[2] : 0));
}
