import type { TextRange } from '../conversation/conversation';
import type { Sentence } from './sentence';

/** Words in a text that a rule matched, and where they stand; ranges count from the start of the text. */
export interface Place extends TextRange {
  /** The whole text with plain quotation marks and spaces. */
  plain: string;
  sentences: readonly Sentence[];
  /** Which of the sentences it is. */
  index: number;
}

const emptyLine = /\n[ \t]*\n/;

/** Sentences that belong together with the one of a place: its paragraph, and the next two. Words of each, the own one first. */
export function sentencesNear({ plain, sentences, index }: Pick<Place, 'plain' | 'sentences' | 'index'>): string[] {
  const words = (at: number) => sentences[at]!.known.text;
  const near = [words(index)];
  for (let at = index - 1; at >= 0 && index - at <= 4; at -= 1) {
    if (emptyLine.test(plain.slice(sentences[at]!.end, sentences[at + 1]!.start))) break;
    near.push(words(at));
  }
  let same = true;
  for (let at = index + 1; at < sentences.length && at - index <= 6; at += 1) {
    same &&= !emptyLine.test(plain.slice(sentences[at - 1]!.end, sentences[at]!.start));
    if (!same && at - index > 2) break;
    near.push(words(at));
  }
  return near;
}
