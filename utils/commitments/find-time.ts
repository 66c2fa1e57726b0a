import { type Pattern, PatternMaker, spotWords } from '../analysis/pattern';
import { PatternIndex } from '../analysis/pattern-index';
import type { Spotted } from '../analysis/word-spotter';
import { countSource } from './number-words';
import zones from './zone-abbreviations.json';

/** Time words as they stand in a sentence. */
export interface TimeWords {
  start: number;
  end: number;
  words: string;
  /** A day, an hour or a window that can be found in a calendar; not "soon". */
  exact: boolean;
}

const weekday = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?<=\b(?:by|on|before|until|till|this|next)\s)(?:mon|tues?|wed|thu|thurs?|fri|sat|sun)\b|(?:mon|tues?|wed|thu|thurs?|fri|sat|sun)\.?(?=\s\d))`;
const month = String.raw`(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z])\.?)`;
const dayNumber = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const part = '(?:morning|afternoon|evening|night)';
const clock = String.raw`(?:\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]m\b|[ap]\.m\.)|\d{1,2}:\d{2}|\d{1,2}\s*o'?clock|(?:12 )?noon\b|midday|midnight|half past \w+|quarter (?:past|to) \w+)`;
const bareHour = String.raw`(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
const unit = '(?:minute|min|hour|hr|day|week|fortnight|month)';
const duration = String.raw`(?:an?\s+${unit}\s+or\s+(?:two|so)\b|${countSource}(?:\s*(?:-|–|to|or)\s*${countSource})?[\s-]*(?:(?:business|working|work)\s+)?${unit}s?\b(?:'s?\s+time\b|\s+or so\b)?)`;
const roughly = String.raw`(?:about|around|approximately|roughly|maximum|at most|up to|another)`;
/** Nothing follows that the word would belong to: "daily", not "the daily report". */
const alone = String.raw`(?=\s*(?:[.,;!]|$|(?:and|until|till|from|as|with)\b))`;

/** Exact pieces; several of them side by side are one expression. */
const exact = [
  String.raw`between\s+(?:${clock}|${bareHour})\s+and\s+(?:${clock}|${bareHour}\b)`,
  String.raw`between\s+(?:${clock}|${bareHour})\s*(?:-|–|to)\s*(?:${clock}|${bareHour}\b)`,
  String.raw`from\s+(?:${clock}|${bareHour})\s*(?:-|–|to|until)\s*(?:${clock}|${bareHour}\b)(?=\s+(?:on|today|tomorrow)\b)`,
  String.raw`(?:(?:in|within|inside|after|over|for)\s+)(?:(?:a\s+)?${roughly}\s+)?(?:the\s+)?(?:next\s+)?${duration}(?:\s+(?:of|after|once|from)\s+(?!now|today)[^,.;!?]+|\s+from\s+(?:now|today))?`,
  String.raw`${duration}\s+from\s+(?:now|today)`,
  String.raw`(?<=\b(?:allow|takes?)\s)(?:${roughly}\s+)?${duration}`,
  String.raw`within\s+(?:the|this)\s+(?:next\s+)?(?:hour|day|week)`,
  String.raw`(?:the\s+)?day after tomorrow`,
  String.raw`first thing`,
  String.raw`(?:(?:right|just|straight)\s+)?(?:after|before|by|at|over)\s+lunch(?:time)?\b`,
  String.raw`(?:the\s+)?next\s+(?:business|working|work)\s+day`,
  String.raw`the\s+(?:(?:next|following)\s+(?:day|morning|afternoon|evening)|same\s+(?:day|evening|afternoon))\b`,
  String.raw`(?:(?:later?|early|this time)\s+)?(?:today|tonight|tomorrow|tmrw)(?:'s)?(?:\s+${part})?`,
  String.raw`(?:in the|(?:(?:later?|early)\s+)?this)\s+${part}`,
  String.raw`(?:early|mid|late)[\s-]?(?:morning|afternoon|evening)\b`,
  String.raw`(?:the\s+)?(?:end|beginning|start|middle)\s+of (?:the |this |next )?(?:(?:business |working )?(?:day|week|month|quarter|year)|today|tomorrow|(?:my|our) (?:shift|day|week)|${month}(?!\w))`,
  String.raw`(?:(?:in|with|on)\s+)?(?:the|your|our)\s+next\s+(?:billing|payment|pay)\s+(?:cycle|period|run|month|statement)`,
  String.raw`the\s+first\s+(?:working|business)\s+day\s+of\s+(?:the\s+|next\s+)*(?:year|month|week|${month}(?!\w))`,
  String.raw`eod|cob|close of (?:business|play)|end of business`,
  String.raw`(?:(?:before|over|during|after)\s+)?the week-?end`,
  String.raw`(?:later\s+)?this week`,
  String.raw`in the course of (?:the (?:day|week|morning|afternoon)|today|tomorrow)`,
  String.raw`(?<!\bfor\s)(?:every|each)\s+(?:(?:other|second|working|business|single)\s+)?(?:${unit}|${part}|${weekday}|weekday)\b`,
  String.raw`(?:daily|weekly|hourly|monthly|overnight)${alone}`,
  String.raw`(?:(?:early|late)\s+(?:on\s+)?)?(?:next\s+|(?:this\s+)?coming\s+|this\s+)?${weekday}(?:\s+${part})?`,
  String.raw`(?:the\s+${part}\s+of\s+)?(?:the\s+)?${dayNumber}\s+(?:of\s+)?${month}(?:\s+\d{4})?\b`,
  String.raw`${month}\s+${dayNumber}(?:,?\s+\d{4})?\b`,
  String.raw`(?:(?:in|by|at)\s+)?the\s+(?:first|second|third|last)\s+week\s+of\s+${month}`,
  String.raw`(?:(?:in|by)\s+)?(?:early|mid|late)[\s-]${month}(?!\w)`,
  String.raw`(?<=\b(?:in|by|before|until)\s)${month}(?![\w'])`,
  String.raw`(?:the\s+${part}\s+of\s+)?the\s+\d{1,2}(?:st|nd|rd|th)\b`,
  String.raw`\d{4}-\d{2}-\d{2}`,
  String.raw`(?<=\b(?:on|by|before|until)\s)\d{1,2}/\d{1,2}(?:/\d{2,4})?\b`,
  clock,
  String.raw`(?<=\b(?:today|tonight|tomorrow|days?|morning|afternoon|evening) (?:at|by|before) )${bareHour}\b(?![:.]?\d)`,
  String.raw`(?<=\b(?:at|before|by|around|at about)\s)${bareHour}(?=\s+(?:tomorrow|today|tonight|on)\b|\s*(?:[.,;!?]|$))`,
].join('|');
/** "To swing by tonight" and "to look at first thing" hold another word, not one of time. */
const lead = String.raw`(?:(?:some ?time|at some point|latest|as early as|as late as)\s+)?(?:no later than|at the latest|on or before|after(?=\s+\d)|(?<!\b(?:swing|swings|drop|stop|pop|come)\s)by|before|until|till|on|at (?:around|about)|at(?!\s+first)|from|around|within|in(?=\s+(?:${month}|(?:early|mid|late)\b)))\s+(?:the\s+)?|(?:some ?time|at some point|as early as|as late as)\s+(?:the\s+)?`;
/** One piece, where it is looked for. Not several in one expression: that would hold them all twice and take twice as long to compile, which the first reading waits for. */
const exactPiece = new RegExp(String.raw`(?:${lead})?(?:${exact})`, 'iy');
/** Where one may begin: every other place would be tried in vain, and most of a sentence is the inside of a word. */
const beginning = /(?<![\w€$£-])[a-z\d]/gi;
const joint = /(?:,?\s+(?:or\s+)?|\s*-\s*)/y;
const ending = new RegExp(String.raw`\s+(?:your (?:local )?time|(?:at )?the latest|${Object.keys(zones).join('|')})\b`, 'iy');

/** Where an expression ends that begins at an index; the index itself where it does not. */
function endOf(expression: RegExp, sentence: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(sentence) ? expression.lastIndex : at;
}

/** Where exact pieces side by side end, the first of which ends at an index. */
function endOfPieces(sentence: string, first: number): number {
  for (let end = first; ; ) {
    const joined = endOf(joint, sentence, end);
    const next = joined > end ? endOf(exactPiece, sentence, joined) : joined;
    if (next === joined) return end;
    end = next;
  }
}

/** Exact pieces side by side, the first such place of a sentence. */
function exactTime(sentence: string): { index: number; 0: string } | null {
  beginning.lastIndex = 0;
  while (beginning.test(sentence)) {
    const index = beginning.lastIndex - 1;
    const first = endOf(exactPiece, sentence, index);
    if (first > index) return { index, 0: sentence.slice(index, endOf(ending, sentence, endOfPieces(sentence, first))) };
  }
  return null;
}

/** Words about time that name none; a promise made with them has no due instant. */
const vagueTime = new RegExp(
  String.raw`\b(?:${[
    String.raw`as (?:soon|quickly|swiftly|promptly|fast|speedily|early) as (?:(?:humanly |is )?possible|(?:i|we|they) (?:possibly )?can\b|[^,.;!?]+)`,
    String.raw`asap|(?:(?:super|very|really|pretty|quite|some ?time) )?soon|shortly|promptly|quickly|swiftly|speedily|momentarily|pronto`,
    String.raw`(?:(?:very|too) )?before (?:too |very )?long|any (?:day|minute|moment|time)(?: now)?|in no time|sooner rather than later|without (?:further |any |undue )?delay`,
    String.raw`in due (?:course|time)|at (?:the|(?:my|our|their) very|our|my|their) (?:earliest|soonest|next opportunity)(?: possible)?(?: (?:time|opportunity|moment|convenience|date))?`,
    String.raw`(?:in |within |over )?the (?:very )?(?:near|next) (?:future|few \w+|days|weeks|months)|(?:in|within) (?:a|the next) few \w+|in a (?:moment|bit|jiffy|(?:little |short )?while)|within (?:a )?(?:reasonable|short) (?:time|period)`,
    String.raw`(?:(?:early |later |some ?time )(?:in )?)?next (?:week|month|time)|(?:in|over|during) the (?:coming|following) \w+`,
    String.raw`at some (?:point|stage)|(?:at|in) (?:a|some) (?:later|future) (?:date|time|stage|update|release|version)|in (?:the )?(?:not too distant )?future|one of these days|eventually|in a timely (?:manner|fashion)|later on|over time`,
    String.raw`when(?:ever)? (?:i|we|they) (?:can|get (?:round|around) to it|find (?:the )?time)|(?:when|once) (?:it(?:'s| is| becomes)|they(?:'re| are)) available`,
  ].join('|')})\b`,
  'i',
);

/** What such words need, so that most sentences are not searched for any. */
const needed = (source: string) => new PatternIndex(new PatternMaker({}).make(source).map((pattern): [Pattern, null] => [pattern, null]));
const mayBeExact = needed(exact);
const mayBeVague = needed(vagueTime.source);

/**
 * The first time expression of a sentence, the exact before the vague; null without one.
 * @param spotted of the sentence or of one that it is a clause of
 */
export function findTime(sentence: string, spotted: Spotted = spotWords(sentence)): TimeWords | null {
  const exact = mayBeExact.mayHold(spotted) ? exactTime(sentence) : null;
  const found = exact ?? (mayBeVague.mayHold(spotted) ? vagueTime.exec(sentence) : null);
  if (!found) return null;
  const words = found[0].replace(/[\s,]+$/, '');
  return { start: found.index, end: found.index + words.length, words, exact: exact !== null };
}
