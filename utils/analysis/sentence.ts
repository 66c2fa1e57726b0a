import type { TextRange } from '../conversation/conversation';
import { type KnownText, knownSentence, wordsOf } from './known-text';
import { splitSentences } from './split-sentences';

/** A sentence in its place; the range counts from the start of the text. */
export interface Sentence extends TextRange {
  /** Its words, with plain quotation marks and spaces. */
  known: KnownText;
}

/** @param plain the text with plain quotation marks and spaces, which the ranges are of */
export const sentencesAt = (plain: string, ranges: readonly TextRange[]): Sentence[] => ranges.map(({ start, end }) => ({ start, end, known: knownSentence(plain.slice(start, end)) }));

/** The sentences of a whole text with plain quotation marks and spaces. */
export const sentencesOf = (plain: string): Sentence[] => sentencesAt(plain, splitSentences(plain, { start: 0, end: plain.length }));

export const wordCount = (sentences: readonly Sentence[]): number => sentences.reduce((sum, { known }) => sum + wordsOf(known).length, 0);
