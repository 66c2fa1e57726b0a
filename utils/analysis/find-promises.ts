import { findTime } from '../commitments/find-time';
import { resolveTime } from '../commitments/resolve-time';
import type { TextRange } from '../conversation/conversation';
import type { FoundPromise } from './finding';
import { phraseOf, plainMarks } from './normalise';
import { promiseRules } from './promise-rules';
import { titleOf } from './promise-title';
import { splitClauses } from './split-clauses';

const holds = (patterns: readonly RegExp[], words: string) => patterns.some((pattern) => pattern.test(words));

/**
 * Promises in sentences: what we will do, still open after this message, that the customer can hold us to.
 * @param now epoch milliseconds, and @param zone IANA zone, in which the time words are read
 */
export function findPromises(text: string, sentences: readonly TextRange[], now: number, zone: string): FoundPromise[] {
  const plain = plainMarks(text);
  const found: FoundPromise[] = [];
  for (const sentence of sentences) {
    const words = plain.slice(sentence.start, sentence.end);
    if (holds(promiseRules.never, words) || promiseRules.customersTurn.test(words)) continue;
    for (const { start, end } of splitClauses(words)) {
      const clause = words.slice(start, end);
      const time = findTime(clause);
      const resolved = time && resolveTime(time.words, now, zone);
      if (!holds(promiseRules.always, clause) && !(resolved?.ok && holds(promiseRules.timed, clause))) continue;
      found.push({
        start: sentence.start + start,
        end: sentence.start + end,
        phrase: phraseOf(clause),
        what: titleOf(clause, time && time.words),
        timeWords: time && text.slice(sentence.start + start + time.start, sentence.start + start + time.end),
        dueAt: resolved?.ok ? resolved.time.dueAt : null,
      });
    }
  }
  return found;
}
