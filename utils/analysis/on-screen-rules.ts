import { compileRules, type Rule } from './rules';
import cannedEmpathy from './rules/en-canned-empathy.json';

/**
 * The rules that judge a draft on an agent's screen. A label joins them once it has been measured on replies that nobody wrote it
 * for: a false alarm there is worse than a miss. The worker compiles these at every start, so they also cost a cold start.
 */
export const onScreenRules: readonly Rule[] = compileRules(cannedEmpathy);
