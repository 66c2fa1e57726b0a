import { remembered } from './remembered';

/** A sentence: one object for every place where it stands, so that whatever a reader finds in it is found once (`once`). In memory only. */
export class KnownText {
  /** What each reader found, by its number; room for all of them at once, since to make more takes longer than most answers. */
  readonly found: unknown[] = new Array<unknown>(readers);
  /** What stands between its white space. */
  words: readonly KnownWord[] | null = null;

  constructor(readonly text: string) {}
}

/** Sentences of a long draft and then some: while somebody writes, one of them changes and the others stay. */
const mostSentences = 400;

const rememberSentences = () => remembered(mostSentences, (text) => new KnownText(text));
let sentences = rememberSentences();

/** The one object of a sentence. */
export const knownSentence = (text: string): KnownText => sentences(text);

/** Whatever was found in sentences so far is found anew: for telling how long a first reading takes. */
export const forgetSentences = (): void => {
  sentences = rememberSentences();
};

let readers = 0;

/** A reader that looks at a known sentence once. @param find whatever is to be known of it, except `undefined` */
export function once<Answer>(find: (known: KnownText) => Answer): (known: KnownText) => Answer {
  const reader = readers;
  readers += 1;
  return (known) => {
    const found = known.found[reader] as Answer | undefined;
    if (found !== undefined) return found;
    const answer = find(known);
    known.found[reader] = answer;
    return answer;
  };
}

/**
 * A word as it is written, one object for as long as it is known. Readers look at every word of every text: what they find has
 * its field here, which is several times as fast as a list of answers.
 */
export class KnownWord {
  /** The language's: how many words and of which languages, in one number; negative before it was looked at. */
  tally = -1;
  /** What it is about. */
  topics: readonly string[] | null = null;
  /** The spotter's: where its list of what stands in this word is, and when that was made. */
  spotted = 0;
  stage = 0;

  /**
   * @param hash of its signs
   * @param at where its signs are kept, from `length` to compare them with
   */
  constructor(
    readonly text: string,
    readonly hash: number,
    readonly length: number,
    readonly at: number,
  ) {}
}

/** A power of two, twice as many as the words that are known at most: a person's everyday words. */
const places = 16_384;
const mostWords = places / 2;
/** Of all known words together, in UTF-16 units. */
const mostSigns = 65_536;
/** Nobody's everyday word is longer. A power of two. */
const longestWord = 64;

/** Words by their hash, or by the next free place after it. */
let words: (KnownWord | undefined)[] = [];
let signs = new Uint16Array(0);
let wordCount = 0;
let signCount = 0;

/** Forgets all words, and so the place that they took. Who still holds one may go on using it. */
function forgetWords(): void {
  words = new Array<KnownWord | undefined>(places).fill(undefined);
  signs = new Uint16Array(mostSigns);
  wordCount = 0;
  signCount = 0;
}
forgetWords();

/** The signs of the word that is being read. */
const current = new Uint16Array(longestWord);

function isCurrent({ at }: KnownWord, length: number): boolean {
  for (let sign = 0; sign < length; sign += 1) if (signs[at + sign] !== current[sign]) return false;
  return true;
}

/** The one object of the current word, without a string made for it where it is known. */
function knownWord(text: string, from: number, length: number, hash: number): KnownWord {
  if (length > longestWord) return new KnownWord(text.slice(from, from + length), hash, length, 0);
  let place = (hash ^ (hash >>> 15)) & (places - 1);
  for (let word = words[place]; word; word = words[place]) {
    if (word.hash === hash && word.length === length && isCurrent(word, length)) return word;
    place = (place + 1) & (places - 1);
  }
  if (wordCount === mostWords || signCount + length > mostSigns) {
    forgetWords();
    place = (hash ^ (hash >>> 15)) & (places - 1);
  }
  signs.set(current.subarray(0, length), signCount);
  const word = new KnownWord(text.slice(from, from + length), hash, length, signCount);
  words[place] = word;
  wordCount += 1;
  signCount += length;
  return word;
}

const space = 32;

/** Whatever stands between white space, as it is written: "can't," with its comma. */
export function splitWords(text: string): KnownWord[] {
  const found: KnownWord[] = [];
  let from = 0;
  let hash = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const sign = at < text.length ? text.charCodeAt(at) : space;
    if (sign > space) {
      // A longer word is not known, so that what it overwrites is never compared.
      current[(at - from) & (longestWord - 1)] = sign;
      hash = (Math.imul(hash, 31) + sign) | 0;
      continue;
    }
    if (at > from) found.push(knownWord(text, from, at - from, hash));
    from = at + 1;
    hash = 0;
  }
  return found;
}

/** The words of a sentence. */
export function wordsOf(known: KnownText): readonly KnownWord[] {
  known.words ??= splitWords(known.text);
  return known.words;
}
