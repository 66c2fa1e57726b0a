import { findTime } from '../commitments/find-time';

/** What a kind of question is answered by, whatever it is about. */
export interface QuestionKind {
  asks: RegExp;
  /** Whether one sentence of the reply can be the answer. */
  answers: (sentence: string) => boolean;
  /** Nothing else answers it: a delivery day is no answer to "What does it cost?", though it is about the same. */
  only?: boolean;
  /** The answer may stand in a sentence that takes up another question as well. */
  anywhere?: boolean;
}

/** Before the words that ask. */
const lead = '^(?:so |and |but |also,? |or |then )*';
const auxiliary = String.raw`${lead}(?:is|are|was|were|do|does|did|can|could|will|would|shall|should|must|may|have|has|had|am)`;
const amount = /[€$£¥₹]\s?\d|\b\d[\d.,]*\s?(?:€|£|%|euros?|eur|dollars?|usd|pounds?|gbp|kr|francs?)(?!\w)|\b(?:free|no charge|charge|costs? nothing|nothing (?:to pay|extra)|owe (?:us )?nothing|in full|on us|on the house|we (?:pay|cover|bear)|our treat|included|guarantee|warranty)\b/i;
/** Asks for a time. */
export const when = /\b(?:when|how soon|how long|by when|what time|what day|how much longer|since when|until when)\b/i;
/** Asks for a cause. */
export const why = new RegExp(String.raw`\bwhy\b(?! don't you| not just)|\bwhat (?:happened|went wrong|(?:was|is|'s) (?:wrong|missing)|is the (?:problem|reason|matter))\b|\bhow (?:could|can|did|does) (?:this|that|it) (?:even )?(?:happen|be|go)|\bhow come\b|\bwhat caused\b|\bwhat changed\b|\bwhat is the reason`, 'i');
/** Causes, and what was or went otherwise than it should; "since noon" is a time. */
const reason =
  /\b(?:because|since (?!yesterday|last|noon|this|then|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:ten|two|three|an?) )|reason|caused?|causes|due to|thanks to|comes? from|was|were|had|went|came|missing|wrong|mistake|error|fault|failed|broke|broken|sat|stood|got|took|never|isn't|is not|needs?|only|that is (?:why|what)|that's (?:why|what)|means? that|otherwise|so that|(?<!\b(?:is|are|be|been|i|we|have|has|you|get|gets|as|'ve|'s) )(?:let|left|gave|put|read|forgot|missed|mixed|[a-z]{3,}ed))\b/i;
const yesOrNo = /^(?:yes|no(?! need)|not yet|not at all|of course|certainly|correct|nobody|nothing|done|confirmed|both|neither|either|you're right|you are right)\b|[:;,–—] (?:yes|no(?! need| later)|not yet|done|of course)\b/i;
/** Said of what they ask about: "It was stopped in time." */
const ofIt = /\b(?:it|they|that|this|there|both|one|nothing|everything|all)(?:'s|'ll| (?:is|are|was|were|will|has|have|had|does|do|can|cannot|can't|stays?|works?|fits?|counts?|runs?|goes|stands?|needs?|lasts?|holds?))\b/i;
/** Said of them: "You may keep it." */
const ofThem = /\byou(?:'ll|'re|r)?(?: \w+)? (?:can|may|need|do|don't|won't|will|are|have|get|must|keep)\b|^(?:please )?(?:keep|do not|don't|no need|nothing)\b/i;
/** Given to them, though in words of its own: "I've kept 7:40 for you." */
const forThem = /\b(?:i|we)(?:'ve|'ll| have| will)? (?:\w+ )?(?:kept|put|booked|reserved|held|found|got|set|made|saved|keep|hold|book|reserve|opened?)\b.*\b(?:for you|your name)\b/i;
const wholeness = /\b(?:nothing (?:is|was|has been|got|is ever) (?:lost|gone|deleted|missing)|(?:is|are|was|were) (?:all |still |also )*(?:there|here|safe|intact|kept|saved|backed up)|safe|harmless|no (?:lasting )?(?:harm|danger|risk)|lost|gone|dangerous|cannot be (?:recovered|restored))\b/i;
const person =
  /\b(?:mr|mrs|ms|dr|nobody|no one|somebody|someone|myself|ourselves|he|she|by (?:the|our|my|an?)|colleague|manager|team|department|engineer|office|desk|insurer|insurance|landlord|company|supplier|courier|seller|machine|(?:on|from|with) (?:us|me)|(?:i|we)(?:'ve| have)? (?:decided|made|did|do|pay|cover|took|signed|refused|sent|[a-z]{3,}ed))\b/i;
/** A name in the middle of a sentence. */
const named = /(?<=\w )[A-Z][a-z]+ (?:is|was|has|did|will|made|took|signed|pays?)\b/;
const place = /\b(?:at|in|on|with|from|under|behind|near|to)\b/i;
const step = /\b(?:can|please|will|'ll|could|need|sign|send|use|keep|take|go to|open|press|enough|i've|i have|we've|we have|booked|put|get|bring|choose|enter|upload|call|click|attach(?:ed)?|tell|show|hand|leave|throw|return|start|bin|others|rest|goes|comes|arrives|reach(?:es)?|ready|on (?:its|their) way|enough)\b/i;
const which = /\b(?:the (?:first|second|third|last|latter|other|one|new|old|bigger|smaller|left|right)|both|neither|either|none|all of|take|choose|go for)\b|"|\b[A-Z]{1,3}-?\d+/i;

/** Every kind that a question is of counts. */
export const kindsOfQuestion: readonly QuestionKind[] = [
  {
    asks: when,
    answers: (words) => findTime(words) !== null || /\b(?:now|already|this morning|yesterday|last (?:night|week)|today|until|since|after (?!it\b|you\b|them\b|this\b|that\b)|once|before|not yet|on its way|long|ages)\b/i.test(words),
    only: true,
  },
  { asks: /\b(?:how much(?! longer)|what do i owe|what (?:does|do|will|would) .{1,30} cost|what is the (?:price|fee|charge)|entitled)\b/i, answers: (words) => amount.test(words), only: true },
  { asks: new RegExp(String.raw`${lead}who (?:pays?|will pay|covers?|bears?)\b`, 'i'), answers: (words) => amount.test(words) || /\b(?:pay|pays|paid|paying|refund\w*|bill|costs?|insur\w+|liab\w+|compensat\w+|ours|mine)\b/i.test(words), only: true, anywhere: true },
  { asks: /\bhow (?:many|big|far|large|wide|heavy|tall|old|often)\b/i, answers: (words) => /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|none|once|twice|every|all)\b/i.test(words) },
  { asks: why, answers: (words) => reason.test(words), only: true },
  { asks: new RegExp(String.raw`${lead}(?:what (?:now|next|then|can|do|should|shall|must|will|are you)|how (?:do|can|should|shall|am|would) (?:i|we)|what (?:can|will|do|are|shall|should) (?:you|we|i))\b`, 'i'), answers: (words) => step.test(words) },
  { asks: new RegExp(String.raw`${lead}(?:who|whose)\b`, 'i'), answers: (words) => person.test(words) || named.test(words) },
  { asks: new RegExp(String.raw`${lead}(?:where)\b`, 'i'), answers: (words) => place.test(words) },
  { asks: new RegExp(String.raw`${lead}which\b`, 'i'), answers: (words) => which.test(words) },
  { asks: new RegExp(String.raw`${auxiliary}\b`, 'i'), answers: (words) => yesOrNo.test(words) },
  { asks: new RegExp(String.raw`${lead}(?:can|could|will|would) you\b`, 'i'), answers: (words) => /\b(?:i|we)(?:'ve|'ll|'m| have| will| am|'re)\b/i.test(words) },
  { asks: new RegExp(String.raw`${auxiliary}n?'?t? (?:i|we)\b`, 'i'), answers: (words) => ofThem.test(words) },
  { asks: new RegExp(String.raw`${lead}(?:can|could|may) (?:i|we) (?:get|have)\b`, 'i'), answers: (words) => forThem.test(words) },
  { asks: new RegExp(String.raw`${auxiliary}n?'?t? (?!i\b|we\b|you\b)`, 'i'), answers: (words) => ofIt.test(words) },
  { asks: /\b(?:safe|lost|gone|deleted|dangerous|harmful|missing|wiped)\b/i, answers: (words) => wholeness.test(words), anywhere: true },
];
