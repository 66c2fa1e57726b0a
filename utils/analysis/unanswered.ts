import type { TextRange } from '../conversation/conversation';
import { kindsOfQuestion, type QuestionKind, when, why } from './kinds-of-question';
import { type KnownText, once } from './known-text';
import { plainMarks } from './normalise';
import { firstOf, spotWords } from './pattern';
import { questionsOf } from './questions';
import { remembered } from './remembered';
import { replySigns } from './reply-rules';
import { sentencesOf } from './sentence';
import { topicsIn, topicsOf } from './stems';

/** A customer's question that the draft does not take up; the range counts from the start of their message. */
export interface Unanswered extends TextRange {
  words: string;
}

/** What one is sorry about is no answer about it. */
const regret = /\b(?:(?:(?:i'm|i am|we're|we are) )?(?:[a-z]+ )?sorry (?:about|for|that|to|you|the|your|we|i|it)|(?:apologi[sz]e|apologies) (?:for|that)|i know (?:the|how|that|it))\b[^,.;:!?]*/gi;
/** Without one of these there is none. */
const regretful = /sorry|apolog|i know/i;
/** How a reply begins and ends; a title in it is nobody who did something. */
const frame = /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|kind regards|best (?:regards|wishes)|regards|yours|sincerely|warm(?:ly)?|cheers|thanks)\b[^.!?]{0,60}[,!]?$/i;
/** Without a topic: asks for a reason, an act or a person, which nearly every answer would show. */
const openByKind = /^(?:so |and |but )?(?:why|how (?:could|can|did) (?:this|that|it)|who|what (?:do|should|shall|must|can|will|are) (?:i|we|you))\b/i;

/** Says how something is, which may be why it came about; and that it was done, which tells when. */
const statement = /\b(?:is|are|was|were|has|had)\b/i;
const done = /\b(?:is|are|was|were|been|has|have|'ve|'s) (?:already |now )?(?:[a-z]{3,}ed|sent|paid|gone|back|there)\b(?<!\bwill be \w+)/i;

interface Asked extends TextRange {
  words: string;
  topics: ReadonlySet<string>;
  /** Topics that most of the message is about: naming one of them does not show that the question was taken up. */
  common: ReadonlySet<string>;
  kinds: readonly QuestionKind[];
}

/** Nobody is asked about more of them at once. */
const mostQuestions = 12;
/** Of a long message so much tells what it is about. */
const mostSentences = 60;
/** A topic in so many other sentences of the message is what all of it is about. */
const oftenNamed = 2;

/** A sentence of the reply. */
export interface Said {
  sentence: KnownText;
  /** It is asked about itself: a promise that nobody can make, a reproach, a time that is none. It may name a topic; it answers nothing. */
  hollow: boolean;
}

interface Answer extends Pick<Said, 'hollow'> {
  words: string;
  topics: readonly string[];
}

/** What a sentence tells, without a regret; null where it tells nothing. */
const toldIn = once((sentence): Omit<Answer, 'hollow'> | null => {
  const words = sentence.text;
  if (firstOf(replySigns['no-answer'], words, spotWords(sentence)) || frame.test(words)) return null;
  const told = (regretful.test(words) ? words.replace(regret, ' ') : words).trim();
  return /\w\W+\w/.test(told) ? { words: told, topics: told === words ? topicsIn(sentence) : topicsOf(told) } : null;
});

const share = (some: ReadonlySet<string>, others: readonly string[], but?: ReadonlySet<string>): boolean => {
  for (const one of others) if (some.has(one) && !but?.has(one)) return true;
  return false;
};

/** Whether a sentence belongs to another question: it names what that one is about, and not what this one is about. */
function isElsewhere(topics: readonly string[], asked: Asked, all: readonly Asked[]): boolean {
  if (share(asked.topics, topics)) return false;
  return all.some((other) => other !== asked && share(other.topics, topics, asked.topics));
}

function isAnswered(asked: Asked, reply: readonly Answer[], all: readonly Asked[]): boolean {
  const { topics, common, kinds } = asked;
  const strict = kinds.filter(({ only }) => only);
  const fits = (said: Answer, some: readonly QuestionKind[]): boolean => {
    const onTopic = share(topics, said.topics);
    if (said.hollow && !onTopic) return false;
    const elsewhere = !onTopic && isElsewhere(said.topics, asked, all);
    return some.some(({ answers, anywhere }) => (!elsewhere || anywhere === true) && answers(said.words));
  };
  if (strict.length > 0 && reply.some((said) => fits(said, strict))) return true;
  if (strict.length > 0) {
    const told = strict.map(({ asks }) => (asks === why ? statement : asks === when ? done : null));
    return reply.some((said) => share(topics, said.topics) && told.some((sign) => sign?.test(said.words)));
  }
  return reply.some((said) => share(topics, said.topics, common)) || reply.some((said) => fits(said, kinds));
}

/** The questions of a message with what they are about. */
const readQuestions = remembered(4, (customer): Asked[] => {
  const questions = questionsOf(customer).slice(0, mostQuestions);
  if (questions.length === 0) return [];
  const plain = plainMarks(customer);
  const sentences = sentencesOf(plain).slice(0, mostSentences).map(({ start, end, known }) => ({ start, end, topics: topicsIn(known) }));
  return questions.map(({ start, end }) => {
    const words = plain.slice(start, end);
    const topics = new Set(topicsOf(words));
    const others = sentences.filter((other) => other.end <= start || other.start >= end);
    const common = new Set([...topics].filter((topic) => others.filter((other) => other.topics.includes(topic)).length >= oftenNamed));
    return { start, end, words, topics, common, kinds: kindsOfQuestion.filter(({ asks }) => asks.test(words)) };
  });
});

/**
 * The customer's questions that a reply does not take up: none of its sentences is about the same, and none can be the answer.
 * @param substance tells the sentences of the reply without stock phrases
 */
export function unansweredIn(customer: string, substance: () => readonly Said[]): Unanswered[] {
  const all = readQuestions(customer);
  if (all.length === 0) return [];
  const reply = substance();
  if (reply.length === 0) return [];
  const sentences: Answer[] = [];
  for (const { sentence, hollow } of reply) {
    const told = toldIn(sentence);
    if (told) sentences.push({ ...told, hollow });
  }
  return all
    .filter((asked) => {
      // Without a topic or a kind ("Can you do it?") nobody can tell by the words whether it was taken up.
      if (asked.topics.size === 0 && !openByKind.test(asked.words)) return false;
      return !isAnswered(asked, sentences, all);
    })
    .map(({ start, end }) => ({ start, end, words: customer.slice(start, end) }));
}
