import type { z } from 'zod';
import type { ReadyFile } from './known-needs';
import { PatternMaker } from './pattern';
import { PatternIndex } from './pattern-index';
import english from './rules/en-specifics.json?ready';
import type { specificFileSchema } from './specific-schema';

const { file, known } = english as ReadyFile<z.infer<typeof specificFileSchema>>;
const maker = new PatternMaker(file.parts, known);

/** The built-in rules by their patterns, the weightiest first. */
export const specificRules = new PatternIndex(
  file.rules
    .map(({ pattern, ...rule }) => ({ ...rule, patterns: maker.make(pattern) }))
    .sort((one, other) => other.weight - one.weight)
    .flatMap((rule) => rule.patterns.map((pattern) => [pattern, rule] as const)),
);
