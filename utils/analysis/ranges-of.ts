import type { TextRange } from '../conversation/conversation';

/**
 * Where an expression matches in a text, as `matchAll` would tell, which copies the expression each time.
 * @param pattern global, and never empty where it matches
 */
export function rangesOf(pattern: RegExp, text: string): TextRange[] {
  const ranges: TextRange[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) ranges.push({ start: found.index, end: pattern.lastIndex });
  return ranges;
}
