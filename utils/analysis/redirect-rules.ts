import { compileRules, type Rule } from './rules';
import redirect from './rules/en-redirect.json';

/** Rules for a customer who is sent to another channel with nothing to take along. */
export const redirectRules: readonly Rule[] = compileRules(redirect);
