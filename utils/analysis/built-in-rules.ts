import { readyRules, type Rule } from './rules';
import cannedEmpathy from './rules/en-canned-empathy.json?ready';
import cannot from './rules/en-cannot.json?ready';
import deflection from './rules/en-deflection.json?ready';
import overpromise from './rules/en-overpromise.json?ready';
import transfer from './rules/en-transfer.json?ready';
import vagueTime from './rules/en-vague-time.json?ready';

/** Every rule that is built in. A label joins them once it has been measured on replies that nobody wrote it for: a false alarm is worse than a miss. */
export const builtInRules: readonly Rule[] = [cannot, cannedEmpathy, deflection, overpromise, transfer, vagueTime].flatMap(readyRules);
