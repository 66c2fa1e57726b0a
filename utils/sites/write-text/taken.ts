import { longestText } from '../../conversation/conversation';
import { isPlainField } from '../draft-field';
import { textOf } from '../text-of';

/** Stands in an empty editor and goes with the first word. */
const placeholder = '[data-slate-placeholder]';

/** The words of an editor with its line breaks, its placeholder left out. */
export function wordsIn(host: HTMLElement): string {
  if (isPlainField(host)) return host.value;
  const { text, pieces } = textOf(host);
  let words = '';
  let from = 0;
  for (const { node, start, end } of pieces) {
    words += text.slice(from, start);
    if (!node.parentElement?.closest(placeholder)) words += text.slice(start, end);
    from = end;
  }
  return words + text.slice(from);
}

/** Without white space, and without the characters of no width by which editors keep an empty place open. */
export const bare = (words: string): string => words.replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, '');

/** What a look at an editor says of a text that was to be put into it. */
export type Taken = 'not' | 'once' | 'otherwise';

const sameLines = (after: string, text: string): boolean => {
  const have = after.split('\n').map(bare);
  const wanted = text.split('\n').map(bare).filter(Boolean);
  // The first and the last line may have joined what stood around the caret.
  return wanted.slice(1, -1).every((line) => have.includes(line)) && (wanted.length < 2 || have.some((line) => line.startsWith(wanted.at(-1)!)));
};

/**
 * Compares an editor's words before and after: the text was not taken at all, or once and with nothing else changed, or
 * something else happened. White space between words is the editor's own affair, lines are not.
 */
export function taken(before: string, after: string, text: string): Taken {
  const [old, now, put] = [bare(before), bare(after), bare(text)];
  if (old === now) return 'not';
  let same = 0;
  while (same < old.length && old[same] === now[same]) same += 1;
  const cut = after.length >= longestText;
  for (let at = same; at >= Math.max(0, same - put.length); at -= 1) {
    if (!now.startsWith(put, at)) continue;
    const rest = now.slice(at + put.length);
    const wasRest = old.slice(at);
    if (rest === wasRest || (cut && wasRest.startsWith(rest))) return sameLines(after, text) ? 'once' : 'otherwise';
  }
  return 'otherwise';
}
