import type { Draft, TextRange } from '../conversation/conversation';
import { plainMarks } from './normalise';
import { likePlaceholders } from './placeholders';
import { rangesOf } from './ranges-of';

const attribution = /^On .{4,200}(?:\n.{0,120})?\bwrote:[ \t]*$/gm;
/** What begins the rest of a text that is somebody else's or a signature, each with a sign without which it cannot stand there. */
const restStart: readonly (readonly [string | RegExp, RegExp])[] = [
  ['--', /^[ \t]*-{2,}[ \t]*(?:Original Message|Forwarded message|Begin forwarded message)[ \t]*-{2,}/im],
  [/forwarded message:/i, /^[ \t]*Begin forwarded message:/im],
  ['From:', /^_{8,}[ \t]*\n[ \t]*From:/m],
  ['From:', /^From: .+\n(?:Sent|Date|To): /m],
  ['--', /^--[ \t]*$/m],
];
const quotedLine = /^[ \t]*(?:>|\|[ \t]).*$/gm;
/** Overlapping or touching ranges become one, sorted. */
function merged(ranges: TextRange[]): TextRange[] {
  const result: TextRange[] = [];
  for (const range of ranges.toSorted((one, other) => one.start - other.start)) {
    const last = result.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else result.push({ ...range });
  }
  return result;
}

/**
 * The parts of a draft that the agent wrote: without what the desk marked as somebody else's (`skip`), without quoted
 * messages and without the signature, which stands below a line of two dashes. What a template left unfilled is nobody's
 * words yet; `withPlaceholders` keeps it in.
 */
export function ownWords(draft: Pick<Draft, 'text' | 'skip'>, { withPlaceholders = false } = {}): TextRange[] {
  const { skip } = draft;
  const text = plainMarks(draft.text);
  const others: TextRange[] = skip.map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }));
  for (const found of text.includes('wrote:') ? text.matchAll(attribution) : []) {
    const after = found.index + found[0].length;
    // Marked lines follow: an answer may stand below them. Without marks nobody can tell where the quote ends.
    others.push({ start: found.index, end: /^\s*\n[ \t]*>/.test(text.slice(after, after + 200)) ? after : text.length });
  }
  for (const [sign, pattern] of restStart) {
    const found = (typeof sign === 'string' ? text.includes(sign) : sign.test(text)) ? pattern.exec(text) : null;
    if (found) others.push({ start: found.index, end: text.length });
  }
  if (text.includes('>') || text.includes('|')) others.push(...rangesOf(quotedLine, text));
  if (!withPlaceholders) others.push(...likePlaceholders(text));
  if (others.length === 0) return text === '' ? [] : [{ start: 0, end: text.length }];
  const own: TextRange[] = [];
  let from = 0;
  for (const { start, end } of merged(others)) {
    if (start > from) own.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  if (from < text.length) own.push({ start: from, end: text.length });
  return own;
}
