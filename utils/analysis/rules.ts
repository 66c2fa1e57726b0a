import type { z } from 'zod';
import type { FindingLabel } from './finding';
import type { KnownNeeds, ReadyFile } from './known-needs';
import { type Pattern, PatternMaker } from './pattern';
import { ruleFileSchema } from './rule-schema';

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

type ReadyRules = ReadyFile<z.input<typeof ruleFileSchema>>;

/** Where rules come from other than from what is built in. */
export interface OfPack {
  id: string;
  name: string;
}

function made({ language, label, parts, rules }: ReadyRules['file'], built: KnownNeeds | null, pack?: OfPack): Rule[] {
  const maker = new PatternMaker(parts, built);
  const all = (patterns: string[]) => patterns.flatMap((pattern) => maker.make(pattern));
  return rules.map(({ id, patterns, unless = [], alone = false, question, why }) => ({
    id: `${language}/${label}/${id}${pack ? `@${pack.id}` : ''}`,
    label,
    patterns: all(patterns),
    unless: all(unless),
    alone,
    question,
    why,
    ...(pack ? { pack: pack.name } : {}),
  }));
}

/**
 * Checks a file of rules and makes it ready to run.
 * @param pack that it came with; its rules keep apart from others of the same name
 * @throws z.ZodError or SyntaxError for a file that is not sound
 */
export const compileRules = (file: unknown, pack?: OfPack): Rule[] => made(ruleFileSchema.parse(file), null, pack);

/** The rules of a built-in file. @param ready as it is imported */
export const readyRules = (ready: unknown): Rule[] => {
  const { file, known } = ready as ReadyRules;
  return made(file, known);
};
