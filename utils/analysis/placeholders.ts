import { z } from 'zod';
import type { TextRange } from '../conversation/conversation';
import { plainMarks } from './normalise';
import { rangesOf } from './ranges-of';
import { remembered } from './remembered';
import file from './rules/placeholders.json';

const words = z.string().min(1).max(400);

/** What templates leave behind; no language of its own. */
export const placeholderFileSchema = z.strictObject({
  schema: z.literal(1),
  source: words,
  question: words,
  why: words,
  patterns: z.array(z.string().max(800)).min(1),
  flags: z.array(words).min(1),
  allows: z.array(words).min(1),
});

/** Question and reason, and the one expression for all patterns. */
export const placeholderRule = (({ patterns, question, why }) => ({ pattern: new RegExp(patterns.join('|'), 'g'), question, why }))(placeholderFileSchema.parse(file));

/** A key on the keyboard in brackets is none. */
const key = /^\[(?:enter|number|date)\]$/i;

/** A single quotation mark, and not the one in "don't". */
const openedInLine = /(?:^|[\s(])'(?:[^'\n]|(?<=\w)'(?=\w))*$/;
const closedInLine = /^(?:[^'\n]|(?<=\w)'(?=\w))*'(?!\w)/;

/** Whether words are quoted: text about a tag, not a tag that was forgotten. */
function isQuoted(plain: string, { start, end }: TextRange): boolean {
  const line = plain.slice(plain.lastIndexOf('\n', start) + 1, start);
  const quotes = line.split(/["`]/).length - 1;
  const behind = plain.slice(end);
  return quotes % 2 === 1 || (/['<]$/.test(line) && /^['>]/.test(behind)) || /['`]/.test(line.at(-1) ?? '') || (openedInLine.test(line) && closedInLine.test(behind));
}

/** Whatever looks like a placeholder in a text with plain marks. */
export const likePlaceholders = remembered(4, (plain): readonly TextRange[] => rangesOf(placeholderRule.pattern, plain));

/** Placeholders that nobody filled in, outside quotation marks. */
export function placeholdersIn(text: string): TextRange[] {
  const plain = plainMarks(text);
  return likePlaceholders(plain).filter((range) => !key.test(plain.slice(range.start, range.end)) && !isQuoted(plain, range));
}
