import type { FindingLabel } from './finding';
import { type Pattern, PatternMaker } from './pattern';
import { ruleFileSchema, type RuleFile } from './rule-schema';

/** A rule ready to run. */
export interface Rule {
  /** `en/canned-empathy/any-inconvenience` */
  id: string;
  label: FindingLabel;
  patterns: Pattern[];
  unless: Pattern[];
  alone: boolean;
  question: { named?: string | undefined; plain: string };
  why: string;
}

/** Checks a file of rules and makes it ready to run. @throws z.ZodError or SyntaxError for a file that is not sound */
export function compileRules(file: unknown): Rule[] {
  const { language, label, parts, rules }: RuleFile = ruleFileSchema.parse(file);
  const maker = new PatternMaker(parts);
  const made = (patterns: string[]) => patterns.flatMap((pattern) => maker.make(pattern));
  return rules.map(({ id, patterns, unless, alone, question, why }) => ({
    id: `${language}/${label}/${id}`,
    label,
    patterns: made(patterns),
    unless: made(unless),
    alone,
    question,
    why,
  }));
}
