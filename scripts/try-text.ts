import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { analyze } from '../utils/analysis/analyze';
import { builtInRules } from '../utils/analysis/built-in-rules';
import { readRulePack } from '../utils/analysis/rule-pack';

const usage = 'npm run try -- [--pack my-rules.json] [--customer "What they wrote"] "What you would write"\nWithout a text, a pack is only checked.';
const { values, positionals } = parseArgs({ args: argv.slice(2), options: { pack: { type: 'string' }, customer: { type: 'string' } }, allowPositionals: true });

function rules() {
  if (values.pack === undefined) return builtInRules;
  const read = readRulePack(readFileSync(values.pack, 'utf8'));
  if ('rules' in read) {
    console.log(`${values.pack}: ${read.rules.length} rules, and every example comes out as it says.`);
    return read.rules;
  }
  console.log(`${values.pack} is refused:`);
  for (const problem of read.problems) console.log(`  ${problem}`);
  process.exitCode = 1;
  return null;
}

const ready = rules();
const text = positionals.join(' ');
if (text === '') {
  if (values.pack === undefined) console.log(usage);
} else if (ready) {
  const { findings, reply } = analyze({ draft: { composer: 'reply', text, skip: [] }, customer: values.customer ?? null, now: Date.now(), zone: Temporal.Now.timeZoneId() }, ready);
  const asked = [...findings, ...reply];
  if (asked.length === 0) console.log('Nothing to ask about.');
  for (const { words, rule, question, why } of asked) console.log(`${words ? `“${words}”` : 'The reply as a whole'}\n  ${question}\n  ${why}\n  ${rule}`);
}
