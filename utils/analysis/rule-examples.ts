import { hitsOfText } from './find-findings';
import type { RuleFile } from './rule-schema';
import { compileRules, type Rule } from './rules';

/** A sentence that a rule brings, and what came of it. */
export interface RuleExample {
  text: string;
  /** Whether it is asked about. */
  asked: boolean;
  /** Whether the rule says that it should be. */
  should: boolean;
}

const isAsked = (text: string, rules: readonly Rule[]): boolean => hitsOfText(text, rules).length > 0;

/** Every rule of a file with its own sentences, run. @param file one that was read as sound */
export function runExamples(file: RuleFile): { id: string; question: string; examples: RuleExample[] }[] {
  const { rules, ...head } = file;
  const all = compileRules(file);
  return rules.map((rule) => {
    const own = compileRules({ ...head, rules: [rule] });
    const flags = rule.flags.map((text) => ({ text, asked: isAsked(text, own), should: true }));
    const allows = rule.allows.map((text) => ({ text, asked: isAsked(text, all), should: false }));
    return { id: rule.id, question: rule.question.plain, examples: [...flags, ...allows] };
  });
}
