import type { TextRange } from '../conversation/conversation';

const marker = /^-- ?$/m;

/**
 * Finds the signature below a line `-- `. Its lines are remembered as they stood when the marker was first seen, so that
 * words that the agent types below or behind them are still the agent's.
 * @returns a reader for one composer: text and the parts already known to be quoted → ranges of the signature
 */
export function signatureReader(): (text: string, quoted: readonly TextRange[]) => TextRange[] {
  let known: string[] | null = null;

  return (text, quoted) => {
    const isQuoted = (at: number): boolean => quoted.some(({ start, end }) => at >= start && at < end);
    const lines: TextRange[] = [];
    let inSignature = false;
    let start = 0;
    const ranges: TextRange[] = [];
    for (const line of text.split('\n')) {
      if (inSignature) {
        if (!isQuoted(start) && line.trim()) lines.push({ start, end: start + line.length });
      } else if (marker.test(line) && !isQuoted(start)) {
        inSignature = true;
        ranges.push({ start, end: start + line.length });
      }
      start += line.length + 1;
    }
    if (!inSignature) return [];

    const wordsOf = (line: TextRange): string => text.slice(line.start, line.end);
    known ??= lines.map(wordsOf);
    for (const line of lines) {
      const words = wordsOf(line);
      const same = known.filter((one) => words.startsWith(one)).toSorted((a, b) => b.length - a.length)[0];
      if (same) ranges.push({ start: line.start, end: line.start + same.length });
    }
    return ranges;
  };
}
