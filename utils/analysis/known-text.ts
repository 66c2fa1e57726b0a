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
/** A person's everyday words. */
const mostWords = 4_000;
/** Longer ones are addresses and the like, which do not come again. In UTF-16 units. */
const longestWord = 30;

/** The one object of a sentence. */
export const knownSentence = remembered(mostSentences, (text) => new KnownText(text));
const knownWord = remembered(mostWords, (text) => new KnownText(text));

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

const space = 32;

/** Whatever stands between white space, as it is written: "can't," with its comma. */
export function splitWords(text: string): KnownText[] {
  const words: KnownText[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && text.charCodeAt(at) > space) continue;
    if (at > from) {
      const word = text.slice(from, at);
      words.push(word.length > longestWord ? new KnownText(word) : knownWord(word));
    }
    from = at + 1;
  }
  return words;
}

/** The words of a sentence. */
export const wordsOf = once(({ text }) => splitWords(text));
