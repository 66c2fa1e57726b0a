import { z } from 'zod';
import { hitsOfText } from './find-findings';
import { PatternMaker } from './pattern';
import { whyTooLarge } from './pattern-size';
import { ruleFileSchema, type RuleFile } from './rule-schema';
import { compileRules, type Rule } from './rules';
import { whySlow } from './slow-pattern';

/** Larger packs are refused unread, in UTF-16 units. */
const largestPack = 300_000;
/** A pattern with its parts in it; a larger one takes too long to compile. */
const largestPattern = 20_000;

/** What became of a pack: its rules, or everything that is wrong with it, one line each. */
export type ReadPack = { rules: Rule[]; file: RuleFile } | { problems: string[] };

/** Sentences of other languages are not judged, so a pack in one would never ask. */
const judged = ['en'];

const examples = (text: string, rules: readonly Rule[]): string[] => hitsOfText(text, rules).map(({ rule }) => rule.id);

/** Patterns that are not sound or could take for ever. */
function problemsOfPatterns({ parts, rules }: RuleFile): string[] {
  const maker = new PatternMaker(parts);
  return rules.flatMap(({ id, patterns, unless }) =>
    [...patterns, ...unless].flatMap((pattern) => {
      const short = pattern.length > 60 ? `${pattern.slice(0, 60)}…` : pattern;
      const tooLarge = whyTooLarge(parts, pattern, largestPattern);
      if (tooLarge) return [`${id}: the pattern “${short}” is not read: ${tooLarge}.`];
      try {
        const slow = whySlow(maker.read(pattern));
        const large = maker.make(pattern).some(({ source }) => new RegExp(source, 'i').source.length > largestPattern);
        return slow ? [`${id}: the pattern “${short}” could take for ever: ${slow}.`] : large ? [`${id}: the pattern “${short}” is too large.`] : [];
      } catch (error) {
        return [`${id}: the pattern “${short}” cannot be read: ${(error as Error).message}`];
      }
    }),
  );
}

/** Examples that come out otherwise than the pack says. */
function problemsOfExamples(file: RuleFile): string[] {
  const { rules, ...head } = file;
  const all = compileRules(file);
  return rules.flatMap((rule) => {
    const own = compileRules({ ...head, rules: [rule] });
    const missed = rule.flags.filter((text) => examples(text, own).length !== 1).map((text) => `${rule.id}: does not flag “${text}”`);
    const wrong = rule.allows.filter((text) => examples(text, all).length > 0).map((text) => `${rule.id}: should let “${text}” pass`);
    return [...missed, ...wrong];
  });
}

/**
 * Reads a pack of rules, which is one file of rules as the built-in ones are. A pack that is not sound, that could be
 * slow, or that fails its own examples is refused with everything that is wrong.
 * @param text JSON
 */
export function readRulePack(text: string): ReadPack {
  if (text.length > largestPack) return { problems: ['The pack is too large.'] };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { problems: [`The pack is no JSON: ${(error as Error).message}`] };
  }
  const parsed = ruleFileSchema.safeParse(json);
  if (!parsed.success) return { problems: z.prettifyError(parsed.error).split('\n') };
  const { language } = parsed.data;
  if (!judged.includes(language)) return { problems: [`language: only ${judged.join(', ')} is read so far, and this pack is in “${language}”.`] };
  const unsound = problemsOfPatterns(parsed.data);
  if (unsound.length > 0) return { problems: unsound };
  const failing = problemsOfExamples(parsed.data);
  return failing.length > 0 ? { problems: failing } : { rules: compileRules(parsed.data), file: parsed.data };
}
