import { compileRules, type Rule } from './rules';
import cannedEmpathy from './rules/en-canned-empathy.json';
import cannot from './rules/en-cannot.json';
import deflection from './rules/en-deflection.json';
import overpromise from './rules/en-overpromise.json';
import transfer from './rules/en-transfer.json';
import vagueTime from './rules/en-vague-time.json';

/** Every rule that is built in. A label joins them once it has been measured on replies that nobody wrote it for: a false alarm is worse than a miss. */
export const builtInRules: readonly Rule[] = [cannot, cannedEmpathy, deflection, overpromise, transfer, vagueTime].flatMap((file) => compileRules(file));
