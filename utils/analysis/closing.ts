import { once } from './known-text';
import { type Pattern, spotWords } from './pattern';
import { replySigns } from './reply-rules';
import type { Sentence } from './sentence';

/** Looks for a sign in sentences, over which it may reach: only where all that it needs stands in one or another of them. */
function lookerFor(patterns: readonly Pattern[]): (sentences: readonly Sentence[]) => boolean {
  const needs = [...new Set(patterns.flatMap((pattern) => pattern.needs))];
  const metIn = once((sentence): readonly number[] => needs.filter(spotWords(sentence).meets));
  return (sentences) => {
    const met = new Set(sentences.flatMap(({ known }) => metIn(known)));
    const possible = patterns.filter((pattern) => pattern.needs.every((need) => met.has(need)));
    if (possible.length === 0) return false;
    const spotted = { firsts: [], meets: (need: number) => met.has(need), has: (piece: string) => sentences.some(({ known }) => spotWords(known).has(piece)) };
    const own = sentences.map(({ known }) => known.text).join('\n');
    return possible.some((pattern) => pattern.test(own, spotted));
  };
}

/** Whether the agent's own words end the conversation. */
export const isClosing = lookerFor(replySigns.closing);

/** Whether they thank, for whatever it is. */
export const thanks = lookerFor(replySigns.thanks);
