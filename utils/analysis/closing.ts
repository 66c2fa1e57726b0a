import { wordsOf } from './known-text';
import { type Pattern, spotTogether } from './pattern';
import { replySigns } from './reply-rules';
import type { Sentence } from './sentence';

/** Whether a sign stands in the sentences, which it may reach over. */
function holds(patterns: readonly Pattern[], sentences: readonly Sentence[]): boolean {
  const spotted = spotTogether(sentences.flatMap(({ known }) => wordsOf(known)));
  const possible = patterns.filter((pattern) => pattern.mayHold(spotted));
  if (possible.length === 0) return false;
  const own = sentences.map(({ known }) => known.text).join('\n');
  return possible.some((pattern) => pattern.test(own, spotted));
}

/** Whether the agent's own words end the conversation. */
export const isClosing = (own: readonly Sentence[]): boolean => holds(replySigns.closing, own);

/** Whether they thank, for whatever it is. */
export const thanks = (own: readonly Sentence[]): boolean => holds(replySigns.thanks, own);
