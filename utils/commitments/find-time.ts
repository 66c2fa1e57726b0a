import type { KnownNeeds } from '../analysis/known-needs';
import { type Pattern, PatternMaker, spotWords } from '../analysis/pattern';
import { PatternIndex } from '../analysis/pattern-index';
import type { Spotted } from '../analysis/word-spotter';
import { exact, lead, vague } from './time-words';
import known from './time-words?ready';
import zones from './zone-abbreviations.json';

/** Time words as they stand in a sentence. */
export interface TimeWords {
  start: number;
  end: number;
  words: string;
  /** A day, an hour or a window that can be found in a calendar; not "soon". */
  exact: boolean;
}

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

/** A promise made with such words has no due instant. */
const vagueTime = new RegExp(vague, 'i');

/** What such words need, so that most sentences are not searched for any. */
const maker = new PatternMaker({}, known as KnownNeeds);
const needed = (source: string) => new PatternIndex(maker.make(source).map((pattern): [Pattern, null] => [pattern, null]));
const mayBeExact = needed(exact);
const mayBeVague = needed(vague);

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
