import type { TimeNote } from '../commitments/day-off';
import { findTime, type TimeWords } from '../commitments/find-time';
import { resolveTime } from '../commitments/resolve-time';
import type { BusinessHours } from '../commitments/working-time';
import type { TextRange } from '../conversation/conversation';
import type { FoundPromise } from './finding';
import { once } from './known-text';
import { phraseOf, plainMarks } from './normalise';
import { spotWords } from './pattern';
import { promiseRules } from './promise-rules';
import { titleOf } from './promise-title';
import type { Sentence } from './sentence';
import { clausesOf } from './split-clauses';

/** A promise, but without an instant: said in the customer's zone, which nobody told us, or of a window that has no end. */
const inWindow = /\byour time\b|\b(?:early|mid|late|beginning|start|middle|week)[ -](?:in |of |on )?(?:the )?(?!of\b)\w/i;

/** A time limit in the clause before the promise: "If it is not here by noon, I will send another". */
const setInFront = /^(?:within|by|before)\b/i;
/** Asked of them in front, it is the time of what follows: "Give me until Friday and I will know." */
const grace = /^(?:please )?(?:give|allow|grant) (?:me|us) /i;
/** Between a time in front and its promise: "Tomorrow at nine, our electrician will ring." */
const comma = /^\s*,\s*$/;

/** A clause that promises, by its own words alone. */
interface Promising extends TextRange {
  time: TimeWords | null;
  phrase: string;
  what: string;
  /** It is a promise only if its time lies ahead. */
  ifTimed: boolean;
}

/** The clauses of a sentence that may promise. */
const promisingIn = once((sentence): Promising[] => {
  const words = sentence.text;
  const spotted = spotWords(sentence);
  const mayBeTimed = promiseRules.timed.mayHold(spotted);
  // Most sentences promise nothing, and what forbids a promise is looked for only where there is one.
  if (!mayBeTimed && !promiseRules.always.mayHold(spotted)) return [];
  const asksTime = grace.test(words);
  const clauses = asksTime ? [{ start: 0, end: words.length }] : clausesOf(sentence);
  const promising = clauses.flatMap(({ start, end }) => {
    const clause = words.slice(start, end);
    const always = promiseRules.always.holds(clause, spotted);
    const time = always || mayBeTimed ? findTime(clause, spotted) : null;
    return always || (time && promiseRules.timed.holds(clause, spotted)) ? [{ start, end, time, ifTimed: !always }] : [];
  });
  if (promising.length === 0 || promiseRules.never.holds(words, spotted) || (!asksTime && promiseRules.customersTurn.holds(words, spotted))) return [];
  return promising.map((one) => {
    const clause = words.slice(one.start, one.end);
    return { ...one, phrase: phraseOf(clause), what: titleOf(clause, one.time && one.time.words) };
  });
});

const timeIn = once((sentence) => findTime(sentence.text, spotWords(sentence)));

const askedOf = (note: TimeNote | null) => (note ? { dayOff: note } : {});

/**
 * Promises in sentences: what we will do, still open after this message, that the customer can hold us to.
 * @param now epoch milliseconds, and @param zone IANA zone, in which the time words are read, by the agent's @param hours
 */
export function findPromises(text: string, sentences: readonly Sentence[], now: number, zone: string, hours?: BusinessHours): FoundPromise[] {
  const plain = plainMarks(text);
  const found: FoundPromise[] = [];
  for (const sentence of sentences) {
    const before = found.length;
    for (const { start, end, time, phrase, what, ifTimed } of promisingIn(sentence.known)) {
      const resolved = time && resolveTime(time.words, now, zone, { hours });
      if (ifTimed && !resolved?.ok && !inWindow.test(time!.words)) continue;
      found.push({
        start: sentence.start + start,
        end: sentence.start + end,
        phrase,
        what,
        timeWords: time && text.slice(sentence.start + start + time.start, sentence.start + start + time.end),
        dueAt: resolved?.ok ? resolved.time.dueAt : null,
        ...(resolved?.ok ? askedOf(resolved.note) : {}),
      });
    }
    const only = found.length === before + 1 ? found.at(-1)! : null;
    const time = only?.timeWords === null ? timeIn(sentence.known) : null;
    if (!only || !time || sentence.start + time.start >= only.start) continue;
    const beside = comma.test(plain.slice(sentence.start + time.end, only.start));
    if (!beside && !setInFront.test(time.words)) continue;
    const resolved = resolveTime(time.words, now, zone, { hours });
    if (!resolved.ok && !beside) continue;
    const dueAt = resolved.ok ? resolved.time.dueAt : null;
    Object.assign(only, { start: sentence.start + time.start, timeWords: text.slice(sentence.start + time.start, sentence.start + time.end), dueAt, ...(resolved.ok ? askedOf(resolved.note) : {}) });
  }
  return found;
}
