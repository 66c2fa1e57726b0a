import type { FindingLabel } from './finding';
import { ruleFileSchema, type RuleFile } from './rule-schema';
import cannedEmpathy from './rules/en-canned-empathy.json';

/** A rule ready to run. */
export interface Rule {
  /** `en/canned-empathy/any-inconvenience` */
  id: string;
  label: FindingLabel;
  patterns: RegExp[];
  alone: boolean;
  question: { named: string; plain: string };
  why: string;
}

/** Puts the parts into a pattern and lets a space match any white space (` ?` also none). @throws Error naming an unknown part */
export function expand(pattern: string, parts: Record<string, string>): string {
  return pattern
    .replace(/\{([a-z]+)\}/gi, (_, name: string) => {
      const part = parts[name];
      if (part === undefined) throw new Error(`No part is named "${name}".`);
      return `(?:${expand(part, parts)})`;
    })
    .replace(/ \?/g, String.raw`\s*`)
    .replace(/ /g, String.raw`\s+`);
}

/** Checks a file of rules and makes it ready to run. @throws z.ZodError or SyntaxError for a file that is not sound */
export function compileRules(file: unknown): Rule[] {
  const { language, label, parts, rules }: RuleFile = ruleFileSchema.parse(file);
  return rules.map(({ id, patterns, alone, question, why }) => ({
    id: `${language}/${label}/${id}`,
    label,
    patterns: patterns.map((pattern) => new RegExp(expand(pattern, parts), 'gi')),
    alone,
    question,
    why,
  }));
}

/** The rules that are built in. */
export const builtInRules: readonly Rule[] = compileRules(cannedEmpathy);
