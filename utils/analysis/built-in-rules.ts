import { compileRules, type Rule } from './rules';
import cannedEmpathy from './rules/en-canned-empathy.json';
import cannot from './rules/en-cannot.json';
import deflection from './rules/en-deflection.json';
import overpromise from './rules/en-overpromise.json';
import transfer from './rules/en-transfer.json';
import vagueTime from './rules/en-vague-time.json';

/** Every rule that is built in, for `npm run analyze` and its measurements. What an agent sees is `on-screen-rules`. */
export const builtInRules: readonly Rule[] = [cannot, cannedEmpathy, deflection, overpromise, transfer, vagueTime].flatMap(compileRules);
