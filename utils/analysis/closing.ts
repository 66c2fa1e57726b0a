import { firstOf, type Pattern, spotWords } from './pattern';
import { replySigns } from './reply-rules';

const holds = (patterns: readonly Pattern[], words: string): boolean => firstOf(patterns, words, spotWords(words)) !== null;

/** Whether the agent's own words end the conversation. */
export const isClosing = (own: string): boolean => holds(replySigns.closing, own);

/** Whether they thank, for whatever it is. */
export const thanks = (own: string): boolean => holds(replySigns.thanks, own);
