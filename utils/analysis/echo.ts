import type { Specific } from './finding';
import { numbersOf } from './numbers-of';
import { remembered } from './remembered';
import { type Sentence, wordCount } from './sentence';
import { topicsIn, topicsOf } from './stems';

/** A shorter reply has no room for what somebody told. */
const fewestWords = 35;
/** One thing said is too little to build on. */
const fewestSpecifics = 2;
const theirTopics = remembered(4, (customer) => new Set(topicsOf(customer)));
/** In nearly every reply, whoever it goes to. */
const anybodys = new Set(topicsOf('order account customer service contact support team email message question request information company website feedback experience product item case ticket reply answer regards'));

/**
 * The best of what this customer said, where a reply of some length takes up nothing of their message: none of its topics, none of its
 * numbers. Null as soon as it takes up anything.
 */
export function nothingTakenUp(customer: string, specifics: readonly Specific[], own: readonly Sentence[]): Specific | null {
  if (specifics.length < fewestSpecifics || wordCount(own) < fewestWords) return null;
  const theirs = theirTopics(customer);
  if (own.some(({ known }) => topicsIn(known).some((topic) => theirs.has(topic) && !anybodys.has(topic)))) return null;
  const counted = numbersOf(own.map(({ known }) => known.text).join('\n'));
  return [...numbersOf(customer)].some((number) => counted.has(number)) ? null : specifics[0]!;
}
