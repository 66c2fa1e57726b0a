import { z } from 'zod';
import type { TextRange } from '../conversation/conversation';
import type { Finding } from './finding';
import { phraseOf, plainMarks } from './normalise';
import file from './rules/repetition.json';

const words = z.strictObject({ question: z.string().includes('{count}'), why: z.string() });
const said = z.strictObject({ schema: z.literal(1), source: z.string(), line: words, reply: words }).parse(file);

/** A sentence as it is compared with what was sent. */
export interface Line extends TextRange {
  /** Its words without names and numbers. */
  near: string;
}

/** Shorter lines are everybody's: "Kind regards", "Let me know". */
const fewestWords = 6;
/** A line to so many customers is worth a question. */
const fewestOthers = 3;
/** So much of a reply in another one, and both are nearly the same. */
const sameShare = 0.8;
const fewestLines = 3;

/** A name or a number in the middle of a sentence. */
const own = /(?<=\S\s+)["'(]?\p{Lu}[\p{L}'-]*|\p{L}*\d[\p{L}\d.,:/-]*/gu;

/** The sentences of a draft that can be repetitions. */
export const linesOf = (text: string, sentences: readonly TextRange[]): Line[] =>
  sentences.flatMap(({ start, end }) => {
    const sentence = plainMarks(text.slice(start, end));
    if (sentence.split(/\s+/).length < fewestWords) return [];
    return [{ start, end, near: phraseOf(sentence.replace(own, '#')) }];
  });

const finding = (kind: 'line' | 'reply', text: string, { start, end }: Line, count: number, phrase: string): Finding => ({
  rule: `any/repetition/${kind}`,
  label: 'repetition',
  start,
  end,
  words: text.slice(start, end),
  phrase,
  question: said[kind].question.replace('{count}', String(count)),
  why: said[kind].why,
});

/** A line that was sent before. */
export interface SeenLine {
  line: Line;
  /** Stands for the line with a dismissal; none of its words. */
  print: string;
  /** Whom it went to: one mark for each other conversation. */
  others: readonly string[];
}

/**
 * The one thing to ask about repetition: that the reply went to others as it is, or else its most repeated line.
 * @param lines every line of the draft, seen before or not
 */
export function askAboutRepetition(text: string, lines: readonly SeenLine[]): Finding | null {
  const shared = new Map<string, number>();
  for (const other of lines.flatMap(({ others }) => [...new Set(others)])) shared.set(other, (shared.get(other) ?? 0) + 1);
  const alike = [...shared.values()].filter((count) => count >= fewestLines && count >= lines.length * sameShare).length;
  const first = lines[0];
  if (first && alike > 0) return finding('reply', text, first.line, alike, first.print);
  const [most] = lines.toSorted((one, other) => other.others.length - one.others.length);
  return most && most.others.length >= fewestOthers ? finding('line', text, most.line, most.others.length, most.print) : null;
}
