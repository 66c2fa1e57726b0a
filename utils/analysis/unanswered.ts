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
/** Kinds of questions that are answered by a kind of words rather than by the same topic. */
const kinds: Kind[] = [
  { asks: /\b(?:when|how soon|how long|by when|what time|how much longer)\b/i, answers: (words) => findTime(words) !== null || /\b(?:now|already|this morning|yesterday|today|until|after|once)\b/i.test(words) },
  { asks: /\b(?:how much|what do i owe|what does .{1,30} cost|entitled)\b/i, answers: (words) => amount.test(words) },
  { asks: /\b(?:why|what (?:happened|went wrong|was missing|is missing|'s missing|was the|is the (?:problem|reason|matter))|how (?:could|can|did) (?:this|that|it)|how come|what caused|reason)\b/i, answers: (words) => /\b(?:because|since|reason|caused?|due to|was|were|had|went|came|missing|wrong|mistake|error|fault|failed|broke|broken|sat|stood|got|never|is not|isn't|needs?)\b/i.test(words) },
  { asks: /^(?:so |and |but )?(?:what (?:now|next|then|can|do|should|shall|must|will|are you)|how (?:do|can|should|shall|am) (?:i|we)|what (?:can|will|do|are) (?:you|we|i))\b/i, answers: (words) => /\b(?:can|please|will|'ll|could|need|sign|send|use|keep|take|i've|i have|we've|we have|booked|put|get|bring)\b/i.test(words) },
  { asks: /^(?:so |and |but )?(?:who|whose|where)\b/i, answers: (words) => /\b(?:at|in|on|with|from|mr|mrs|ms|colleague|team|we|i)\b/i.test(words) },
  { asks: /^(?:so |and |but |also,? )?(?:is|are|was|were|do|does|did|can|could|will|would|shall|should|must|may|have|has|had|am)\b/i, answers: (words) => /^(?:yes|no|not yet|not|of course|certainly|correct|it is|it was|it does|you (?:can|may|need|do|don't|will)|nobody|done|confirmed)\b|[:;,–—] (?:yes|no|not yet|done)\b/i.test(words) },
];

/**
 * The customer's questions that a reply does not take up: none of its sentences is about the same, and none can be the answer.
 * @param reply the sentences of the reply without stock phrases
 */
export function unansweredIn(customer: string, reply: readonly string[]): Unanswered[] {
  const sentences = reply.filter((words) => !noAnswer.test(words));
  const questions = questionsOf(customer);
  if (questions.length === 0 || reply.length === 0) return [];
  const plain = plainMarks(customer);
  const said = topicsOf(sentences.join(' '));
  return questions
    .filter(({ start, end }) => {
      const words = plain.slice(start, end);
      const topics = [...topicsOf(words)];
      // Without a topic ("Can you do it?") nobody can tell by the words whether it was taken up.
      if (topics.length === 0 || topics.some((topic) => said.has(topic))) return false;
      const asked = kinds.filter(({ asks }) => asks.test(words));
      return !asked.some(({ answers }) => sentences.some(answers));
    })
    .map(({ start, end }) => ({ start, end, words: customer.slice(start, end) }));
}
