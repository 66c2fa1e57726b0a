import type { FindingLabel } from './finding';
import { ruleFileSchema, type RuleFile } from './rule-schema';

/** One expression of a rule. */
export interface Pattern {
  expression: RegExp;
  /** It speaks of the ends of a sentence, so that only a sentence can tell whether it holds. */
  ends: boolean;
}

/** A rule ready to run. */
export interface Rule {
  /** `en/canned-empathy/any-inconvenience` */
  id: string;
  label: FindingLabel;
  /** Without these in the text the rule cannot hold. */
  cues: RegExp[];
  patterns: Pattern[];
  unless: RegExp[];
  alone: boolean;
  question: { named?: string | undefined; plain: string };
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

/** Whether a pattern speaks of the ends of a sentence. */
const namesEnds = (pattern: string, parts: Record<string, string>): boolean => /[$^]/.test(expand(pattern, parts).replace(/\[\^|\\[$^]/g, ''));

/** Checks a file of rules and makes it ready to run. @throws z.ZodError or SyntaxError for a file that is not sound */
export function compileRules(file: unknown): Rule[] {
  const { language, label, cue: trigger, parts, rules }: RuleFile = ruleFileSchema.parse(file);
  const compiled = (pattern: string) => new RegExp(expand(pattern, parts), 'i');
  const shared = trigger === undefined ? [] : [compiled(trigger)];
  return rules.map(({ id, cue, patterns, unless, alone, question, why }) => ({
    id: `${language}/${label}/${id}`,
    label,
    cues: cue === undefined ? shared : [...shared, compiled(cue)],
    patterns: patterns.map((pattern) => ({ expression: new RegExp(expand(pattern, parts), 'gi'), ends: namesEnds(pattern, parts) })),
    unless: unless.map(compiled),
    alone,
    question,
    why,
  }));
}
