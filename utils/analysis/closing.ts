import { type Pattern, spotWords } from './pattern';
import { replySigns } from './reply-rules';
import type { Sentence } from './sentence';

/** Looks for a sign in sentences, over which it may reach: only where all that it needs stands in one or another of them. */
function lookerFor(patterns: readonly Pattern[]): (sentences: readonly Sentence[]) => boolean {
  return (sentences) => {
    const isMet = (need: number) => sentences.some(({ known }) => spotWords(known).meets(need));
    const possible = patterns.filter(({ needs }) => needs.every(isMet));
    if (possible.length === 0) return false;
    const own = sentences.map(({ known }) => known.text).join('\n');
    const spotted = spotWords(own);
    return possible.some((pattern) => pattern.testPossible(own, spotted));
  };
}

/** Whether the agent's own words end the conversation. */
export const isClosing = lookerFor(replySigns.closing);

/** Whether they thank, for whatever it is. */
export const thanks = lookerFor(replySigns.thanks);
