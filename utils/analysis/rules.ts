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
  /** Name of the pack that it came with; left out: built in. */
  pack?: string;
}

/**
 * Checks a file of rules and makes it ready to run.
 * @param pack that it came with; its rules keep apart from others of the same name
 * @throws z.ZodError or SyntaxError for a file that is not sound
 */
export function compileRules(file: unknown, pack?: { id: string; name: string }): Rule[] {
  const { language, label, parts, rules }: RuleFile = ruleFileSchema.parse(file);
  const maker = new PatternMaker(parts);
  const made = (patterns: string[]) => patterns.flatMap((pattern) => maker.make(pattern));
  return rules.map(({ id, patterns, unless, alone, question, why }) => ({
    id: `${language}/${label}/${id}${pack ? `@${pack.id}` : ''}`,
    label,
    patterns: made(patterns),
    unless: made(unless),
    alone,
    question,
    why,
    ...(pack ? { pack: pack.name } : {}),
  }));
}
