import { countSource } from './number-words';

/** Time words as they stand in a sentence. */
export interface TimeWords {
  start: number;
  end: number;
  words: string;
}

const weekday = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?<=\b(?:by|on|before|until|till|this|next)\s)(?:mon|tues?|wed|thu|thurs?|fri|sat|sun)\b|(?:mon|tues?|wed|thu|thurs?|fri|sat|sun)\.?(?=\s\d))`;
const month = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const dayNumber = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const part = '(?:morning|afternoon|evening|night)';
const clock = String.raw`(?:\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]m\b|[ap]\.m\.)|\d{1,2}:\d{2}|\d{1,2}\s*o'?clock|(?:12 )?noon\b|midday|midnight|half past \w+|quarter (?:past|to) \w+)`;
const bareHour = String.raw`(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
const duration = String.raw`${countSource}(?:\s*(?:-|–|to|or)\s*${countSource})?[\s-]*(?:(?:business|working|work)\s+)?(?:minute|min|hour|hr|day|week|month)s?\b`;

/** Exact pieces; several of them side by side are one expression. */
const exact = [
  String.raw`between\s+(?:${clock}|${bareHour})\s+and\s+(?:${clock}|${bareHour}\b)`,
  String.raw`(?:(?:in|within|inside|after|over|for)\s+)(?:about\s+)?(?:the\s+)?(?:next\s+)?${duration}(?:\s+(?:of|after|once|from)\s+(?!now|today)[^,.;!?]+|\s+from\s+(?:now|today))?`,
  String.raw`${duration}\s+from\s+(?:now|today)`,
  String.raw`within\s+(?:the|this)\s+(?:next\s+)?(?:hour|day|week)`,
  String.raw`(?:the\s+)?day after tomorrow`,
  String.raw`first thing`,
  String.raw`(?:(?:right|just|straight)\s+)?(?:after|before)\s+lunch(?:time)?`,
  String.raw`(?:the\s+)?next\s+(?:business|working|work)\s+day`,
  String.raw`(?:today|tonight|tomorrow|tmrw)(?:'s)?(?:\s+${part})?`,
  String.raw`(?:in the|this)\s+${part}`,
  String.raw`(?:the\s+)?end of (?:the |this |next )?(?:business |working )?(?:day|week|month)`,
  String.raw`eod|cob|close of (?:business|play)|end of business`,
  String.raw`(?:before\s+)?the week-?end`,
  String.raw`this week`,
  String.raw`(?:next\s+|this\s+|coming\s+)?${weekday}(?:\s+${part})?`,
  String.raw`(?:the\s+)?${dayNumber}\s+(?:of\s+)?${month}(?:\s+\d{4})?\b`,
  String.raw`${month}\s+${dayNumber}(?:,?\s+\d{4})?\b`,
  String.raw`the\s+\d{1,2}(?:st|nd|rd|th)\b`,
  String.raw`\d{4}-\d{2}-\d{2}`,
  clock,
  String.raw`(?<=\b(?:today|tonight|tomorrow|days?|morning|afternoon|evening) (?:at|by|before) )${bareHour}\b(?![:.]?\d)`,
  String.raw`(?<=\b(?:at|before|by)\s)${bareHour}(?=\s+(?:tomorrow|today|tonight|on)\b|\s*(?:[.,;!?]|$))`,
].join('|');
const lead = String.raw`(?:no later than|at the latest|by|before|until|till|on|at|from|around|within)\s+(?:the\s+)?`;
/** One piece. Not several in one expression: that would hold them all twice and take twice as long to compile, which the first reading waits for. */
const exactPiece = new RegExp(String.raw`(?:${lead})?(?:${exact})`, 'gi');
const stuckTo = /[\w€$£-]$/;
const joint = /(?:,?\s+|\s*-\s*)/y;
const ending = /\s+(?:your time|at the latest)\b/iy;

/** Where the expression ends that begins at an index, or null. */
function endOfPiece(sentence: string, at: number): number | null {
  exactPiece.lastIndex = at;
  const found = exactPiece.exec(sentence);
  return found?.index === at ? exactPiece.lastIndex : null;
}

/** Where a small expression ends that begins at an index; the index itself without one. */
function endOf(expression: RegExp, sentence: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(sentence) ? expression.lastIndex : at;
}

/** Exact pieces side by side, the first such place of a sentence. */
function exactTime(sentence: string): { index: number; 0: string } | null {
  exactPiece.lastIndex = 0;
  for (let found = exactPiece.exec(sentence); found; found = exactPiece.exec(sentence)) {
    if (stuckTo.test(sentence.slice(0, found.index))) {
      exactPiece.lastIndex = found.index + 1;
      continue;
    }
    let end = exactPiece.lastIndex;
    for (let next: number | null = end; next !== null; ) {
      end = next;
      const joined = endOf(joint, sentence, end);
      next = joined > end ? endOfPiece(sentence, joined) : null;
    }
    return { index: found.index, 0: sentence.slice(found.index, endOf(ending, sentence, end)) };
  }
  return null;
}

/** Words about time that name none; a promise made with them has no due instant. */
const vagueTime = new RegExp(
  String.raw`\b(?:as (?:soon|quickly|swiftly) as [^,.;!?]+|asap|(?:super |very )?soon|shortly|in due course|at the earliest(?: possible time)?|(?:in |within )?the (?:near|next) (?:future|few \w+)|(?:in|within) (?:a|the next) few \w+|(?:early |later )?next (?:week|month|time)|in the coming \w+)`,
  'i',
);

/** The first time expression of a sentence, the exact before the vague; null without one. */
export function findTime(sentence: string): TimeWords | null {
  const found = exactTime(sentence) ?? vagueTime.exec(sentence);
  if (!found) return null;
  const words = found[0].replace(/[\s,]+$/, '');
  return { start: found.index, end: found.index + words.length, words };
}
