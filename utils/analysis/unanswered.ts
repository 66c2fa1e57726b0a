import type { TextRange } from '../conversation/conversation';
import { findTime } from '../commitments/find-time';
import { plainMarks } from './normalise';
import { questionsOf } from './questions';
import { topicsOf } from './stems';

/** A customer's question that the draft does not take up; the range counts from the start of their message. */
export interface Unanswered extends TextRange {
  words: string;
}

interface Kind {
  asks: RegExp;
  /** Whether one sentence of the reply can be the answer. */
  answers: (sentence: string) => boolean;
}

const amount = /[€$£¥₹]\s?\d|\b\d[\d.,]*\s?(?:€|£|%|euros?|eur|dollars?|usd|pounds?|gbp|kr|francs?)(?!\w)|\b(?:free|no charge|nothing to pay|owe nothing|in full)\b/i;
/** Takes the topic up, and says nothing about it. */
const noAnswer = /\b(?:can't|cannot|can not|unable to|not able to|something (?:we|i) can|won't) (?:\w+ )?(?:say|tell|comment|answer)\b/i;
const why = /\b(?:why|what (?:happened|went wrong|(?:was|is|'s) (?:wrong|missing)|was the|is the (?:problem|reason|matter))|how (?:could|can|did) (?:this|that|it)|how come|what caused|reason)\b/i;
const reason = /\b(?:because|since|reason|caused?|due to|thanks to|comes? from|was|were|had|went|came|missing|wrong|mistake|error|fault|failed|broke|broken|sat|stood|got|never|is not|isn't|needs?)\b/i;
const yesOrNo = /^(?:yes|no(?! need)|not yet|not at all|of course|certainly|correct|nobody|done|confirmed)\b|[:;,–—] (?:yes|no(?! need| later)|not yet|done|of course)\b/i;
/** Said of what they ask about: "It was stopped in time." */
const ofIt = /\b(?:it|they|that|this|there|both|one)(?:'s|'ll| (?:is|are|was|were|will|has|have|had|does|do|can|stays?|works?|fits?))\b/i;
/** Said of them: "You may keep it." */
const ofThem = /\byou(?:'ll|'re|r)?(?: \w+)? (?:can|may|need|do|don't|won't|will|are|have|get|must|keep)\b/i;
/** Given to them, though in words of its own: "I've kept 7:40 for you." */
const forThem = /\b(?:i|we)(?:'ve|'ll| have| will)? (?:\w+ )?(?:kept|put|booked|reserved|held|found|got|set|made|saved|keep|hold|book|reserve)\b.*\b(?:for you|your name)\b/i;
const auxiliary = String.raw`^(?:so |and |but |also,? |or )?(?:is|are|was|were|do|does|did|can|could|will|would|shall|should|must|may|have|has|had|am)`;

/** Kinds of questions that are answered by a kind of words rather than by the same topic. */
const kinds: Kind[] = [
  { asks: /\b(?:when|how soon|how long|by when|what time|how much longer)\b/i, answers: (words) => findTime(words) !== null || /\b(?:now|already|this morning|yesterday|today|until|after|once)\b/i.test(words) },
  { asks: /\b(?:how much|what do i owe|what does .{1,30} cost|entitled)\b/i, answers: (words) => amount.test(words) },
  { asks: /\bhow (?:many|big|far|large|wide|heavy|tall|old|often)\b/i, answers: (words) => /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|none|once|twice|every|all)\b/i.test(words) },
  { asks: why, answers: (words) => reason.test(words) },
  { asks: /^(?:so |and |but )?(?:what (?:now|next|then|can|do|should|shall|must|will|are you)|how (?:do|can|should|shall|am) (?:i|we)|what (?:can|will|do|are) (?:you|we|i))\b/i, answers: (words) => /\b(?:can|please|will|'ll|could|need|sign|send|use|keep|take|go to|open|press|enough|i've|i have|we've|we have|booked|put|get|bring)\b/i.test(words) },
  { asks: /^(?:so |and |but )?(?:who|whose|where)\b/i, answers: (words) => /\b(?:at|in|on|with|from|mr|mrs|ms|colleague|team|we|i)\b/i.test(words) },
  { asks: new RegExp(String.raw`${auxiliary}\b`, 'i'), answers: (words) => yesOrNo.test(words) },
  { asks: /^(?:so |and |but |also,? |or )?(?:can|could|will|would) you\b/i, answers: (words) => /\b(?:i|we)(?:'ve|'ll|'m| have| will| am|'re)\b/i.test(words) },
  { asks: new RegExp(String.raw`${auxiliary}n?'?t? (?:i|we)\b`, 'i'), answers: (words) => ofThem.test(words) },
  { asks: /^(?:so |and |but )?(?:can|could|may) (?:i|we) (?:get|have)\b/i, answers: (words) => forThem.test(words) },
  { asks: new RegExp(String.raw`${auxiliary}n?'?t? (?!i\b|we\b|you\b)`, 'i'), answers: (words) => ofIt.test(words) },
];

interface Asked extends TextRange {
  words: string;
  topics: Set<string>;
}

/** A greeting or a name has fewer. */
const fewestWords = 5;

/** A sentence of the reply. */
export interface Said {
  words: string;
  /** It is asked about itself: a promise that nobody can make, a reproach, a time that is none. It may name a topic; it answers nothing. */
  hollow: boolean;
}

/** Whether a sentence belongs to another question: it names what that one is about, and not what this one is about. */
function isElsewhere(sentence: ReadonlySet<string>, asked: Asked, all: readonly Asked[]): boolean {
  if ([...asked.topics].some((topic) => sentence.has(topic))) return false;
  return all.some((other) => other !== asked && [...other.topics].some((topic) => sentence.has(topic) && !asked.topics.has(topic)));
}

/**
 * The customer's questions that a reply does not take up: none of its sentences is about the same, and none can be the answer.
 * @param reply the sentences of the reply without stock phrases
 */
export function unansweredIn(customer: string, reply: readonly Said[]): Unanswered[] {
  const questions = questionsOf(customer);
  if (questions.length === 0 || reply.length === 0) return [];
  const plain = plainMarks(customer);
  const all = questions.map(({ start, end }): Asked => ({ start, end, words: plain.slice(start, end), topics: topicsOf(plain.slice(start, end)) }));
  const sentences = reply.filter(({ words }) => !noAnswer.test(words)).map((said) => ({ ...said, topics: topicsOf(said.words) }));
  const saysNothing = sentences.some(({ hollow }) => hollow) && sentences.every(({ words, hollow }) => hollow || words.split(/\s+/).length < fewestWords);
  return all
    .filter((asked) => {
      if (sentences.some(({ topics }) => [...asked.topics].some((topic) => topics.has(topic)))) return false;
      const kindsAsked = kinds.filter(({ asks }) => asks.test(asked.words));
      // Without a topic or a kind ("Can you do it?") nobody can tell by the words whether it was taken up.
      if (asked.topics.size === 0 && !/^(?:so |and |but )?why\b/i.test(asked.words) && !saysNothing) return false;
      return !sentences.some(({ words, topics, hollow }) => !hollow && !isElsewhere(topics, asked, all) && kindsAsked.some(({ answers }) => answers(words)));
    })
    .map(({ start, end }) => ({ start, end, words: customer.slice(start, end) }));
}
