import type { TextRange } from '../conversation/conversation';

const abbreviation = /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|no|nr|vs|e\.g|i\.e|approx|ref|tel|ext|a\.m|p\.m|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/i;

/**
 * Where one sentence ends and the next begins: end marks, empty lines, and a line break unless it only wraps a long line
 * (plain-text composers wrap in the middle of a sentence).
 */
const boundary = /[.!?…]+["'”’)\]]*(?=\s|$)|[.!?](?=[A-Z][a-z])|\n[ \t]*\n\s*|\n(?![ \t]*[a-z])|\n(?=[ \t]*(?:[-*•]|\d+[.)])\s)/g;

/** Whether there is white space at an index. */
function isSpace(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  return sign === 32 || (sign > 8 && sign < 14) || (sign > 126 && text.charAt(at).trim() === '');
}

/** Sentences of one part of a text, without the white space around them. Offsets count from the start of `text`. */
export function splitSentences(text: string, part: TextRange): TextRange[] {
  const body = text.slice(part.start, part.end);
  const sentences: TextRange[] = [];
  let from = 0;
  const close = (to: number) => {
    let start = from;
    let end = to;
    while (start < end && isSpace(body, start)) start += 1;
    while (start < end && isSpace(body, end - 1)) end -= 1;
    if (end > start) sentences.push({ start: part.start + start, end: part.start + end });
    from = to;
  };
  boundary.lastIndex = 0;
  for (let mark = boundary.exec(body); mark; mark = boundary.exec(body)) {
    const to = boundary.lastIndex;
    if (mark[0] === '.' && abbreviation.test(body.slice(from, to))) continue;
    close(to);
  }
  close(body.length);
  return sentences;
}
