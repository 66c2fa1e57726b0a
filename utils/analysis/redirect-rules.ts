import { readyRules, type Rule } from './rules';
import redirect from './rules/en-redirect.json?ready';

/** Rules for a customer who is sent to another channel with nothing to take along. */
export const redirectRules: readonly Rule[] = readyRules(redirect);
