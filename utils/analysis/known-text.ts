import { remembered } from './remembered';

/**
 * A word or a sentence: one object for every place where it stands, so that whatever a reader finds in it is found once (`once`).
 * In memory only.
 */
export class KnownText {
  /** What each reader found, by its number. */
  readonly found: unknown[] = [];

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

/** A reader that looks at a known text once. @param find whatever is to be known of it, except `undefined` */
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

/** A power of two: a person's everyday words, with so much room that few of them share a place. */
const places = 16_384;
/** Words by their hash, two to a pair of places. The one that was looked for longer ago makes way for a third. */
const words: (KnownText | undefined)[] = new Array<KnownText | undefined>(places).fill(undefined);

function isAt(text: string, from: number, to: number, word: KnownText | undefined): word is KnownText {
  if (word?.text.length !== to - from) return false;
  for (let at = from; at < to; at += 1) if (word.text.charCodeAt(at - from) !== text.charCodeAt(at)) return false;
  return true;
}

/** The one object of a word, without a string made for it where it is known. */
function knownWord(text: string, from: number, to: number, hash: number): KnownText {
  const first = (hash ^ (hash >>> 15)) & (places - 1) & ~1;
  const latest = words[first];
  if (isAt(text, from, to, latest)) return latest;
  const other = words[first + 1];
  const word = isAt(text, from, to, other) ? other : new KnownText(text.slice(from, to));
  words[first + 1] = latest;
  words[first] = word;
  return word;
}

const space = 32;

/** Whatever stands between white space, as it is written: "can't," with its comma. */
export function splitWords(text: string): KnownText[] {
  const found: KnownText[] = [];
  let from = 0;
  let hash = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const sign = at < text.length ? text.charCodeAt(at) : space;
    if (sign > space) {
      hash = (Math.imul(hash, 31) + sign) | 0;
      continue;
    }
    if (at > from) found.push(knownWord(text, from, at, hash));
    from = at + 1;
    hash = 0;
  }
  return found;
}

/** The words of a sentence. */
export const wordsOf = once(({ text }) => splitWords(text));
