import { countSource } from './number-words';

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

/** Exact pieces, the first that matches first; several of them side by side are one expression. */
export const exact: readonly string[] = [
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
];
/** What may stand in front of one. "To swing by tonight" and "to look at first thing" hold another word, not one of time. */
export const lead = String.raw`(?:(?:some ?time|at some point|latest|as early as|as late as)\s+)?(?:no later than|at the latest|on or before|after(?=\s+\d)|(?<!\b(?:swing|swings|drop|stop|pop|come)\s)by|before|until|till|on|at (?:around|about)|at(?!\s+first)|from|around|within|in(?=\s+(?:${month}|(?:early|mid|late)\b)))\s+(?:the\s+)?|(?:some ?time|at some point|as early as|as late as)\s+(?:the\s+)?`;

/** Words about time that name none; a promise made with them has no due instant. */
export const vague = String.raw`\b(?:${[
  String.raw`as (?:soon|quickly|swiftly|promptly|fast|speedily|early) as (?:(?:humanly |is )?possible|(?:i|we|they) (?:possibly )?can\b|[^,.;!?]+)`,
  String.raw`asap|(?:(?:super|very|really|pretty|quite|some ?time) )?soon|shortly|promptly|quickly|swiftly|speedily|momentarily|pronto`,
  String.raw`(?:(?:very|too) )?before (?:too |very )?long|any (?:day|minute|moment|time)(?: now)?|in no time|sooner rather than later|without (?:further |any |undue )?delay`,
  String.raw`in due (?:course|time)|at (?:the|(?:my|our|their) very|our|my|their) (?:earliest|soonest|next opportunity)(?: possible)?(?: (?:time|opportunity|moment|convenience|date))?`,
  String.raw`(?:in |within |over )?the (?:very )?(?:near|next) (?:future|few \w+|days|weeks|months)|(?:in|within) (?:a|the next) few \w+|in a (?:moment|bit|jiffy|(?:little |short )?while)|within (?:a )?(?:reasonable|short) (?:time|period)`,
  String.raw`(?:(?:early |later |some ?time )(?:in )?)?next (?:week|month|time)|(?:in|over|during) the (?:coming|following) \w+`,
  String.raw`at some (?:point|stage)|(?:at|in) (?:a|some) (?:later|future) (?:date|time|stage|update|release|version)|in (?:the )?(?:not too distant )?future|one of these days|eventually|in a timely (?:manner|fashion)|later on|over time`,
  String.raw`when(?:ever)? (?:i|we|they) (?:can|get (?:round|around) to it|find (?:the )?time)|(?:when|once) (?:it(?:'s| is| becomes)|they(?:'re| are)) available`,
  ].join('|')})\b`;
