import type { KnownNeeds } from '../analysis/known-needs';
import { PatternMaker, spotWords } from '../analysis/pattern';
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

/** What such words need, so that most sentences are not searched for any. */
const maker = new PatternMaker({}, known as KnownNeeds);
const mayBeExact = new PatternIndex(exact.flatMap((piece) => maker.make(piece).map((pattern) => [pattern, piece] as const)));
const mayBeVague = new PatternIndex(maker.make(vague).map((pattern) => [pattern, vague] as const));

/** Looks for one of some pieces where it is told to. Not for several in a row: that would hold them all twice and take twice as long to compile. */
const searchFor = (pieces: readonly string[]) => new RegExp(String.raw`(?:${lead})?(?:${pieces.join('|')})`, 'iy');

/** Compiling all pieces takes longer than a first reading may: so many times only those are looked for that can stand in a sentence. */
const mostSearches = 24;
const searches = new Map<string, RegExp>();
let forAll: RegExp | null = null;

/** A search for the pieces that can stand in a sentence; null without any. */
function searchIn(spotted: Spotted): RegExp | null {
  if (forAll) return mayBeExact.mayHold(spotted) ? forAll : null;
  const pieces = [...new Set(mayBeExact.within(spotted).map(({ of: piece }) => piece))];
  if (pieces.length === 0) return null;
  const key = pieces.join('|');
  const known = searches.get(key);
  if (known) return known;
  if (searches.size === mostSearches) {
    searches.clear();
    return (forAll = searchFor(exact));
  }
  const made = searchFor(pieces);
  searches.set(key, made);
  return made;
}

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
function endOfPieces(piece: RegExp, sentence: string, first: number): number {
  for (let end = first; ; ) {
    const joined = endOf(joint, sentence, end);
    const next = joined > end ? endOf(piece, sentence, joined) : joined;
    if (next === joined) return end;
    end = next;
  }
}

/** Exact pieces side by side, the first such place of a sentence. */
function exactTime(piece: RegExp, sentence: string): { index: number; 0: string } | null {
  beginning.lastIndex = 0;
  while (beginning.test(sentence)) {
    const index = beginning.lastIndex - 1;
    const first = endOf(piece, sentence, index);
    if (first > index) return { index, 0: sentence.slice(index, endOf(ending, sentence, endOfPieces(piece, sentence, first))) };
  }
  return null;
}

/** A promise made with such words has no due instant. */
const vagueTime = new RegExp(vague, 'i');

/**
 * The first time expression of a sentence, the exact before the vague; null without one.
 * @param spotted of the sentence or of one that it is a clause of
 */
export function findTime(sentence: string, spotted: Spotted = spotWords(sentence)): TimeWords | null {
  const piece = searchIn(spotted);
  const exact = piece && exactTime(piece, sentence);
  const found = exact ?? (mayBeVague.mayHold(spotted) ? vagueTime.exec(sentence) : null);
  if (!found) return null;
  const words = found[0].replace(/[\s,]+$/, '');
  return { start: found.index, end: found.index + words.length, words, exact: exact !== null };
}
