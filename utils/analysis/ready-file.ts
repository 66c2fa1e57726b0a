import type { ForTests, KnownNeeds, ReadyFile } from './known-needs';
import type { Need } from './needed-words';
import { type Parts, PatternMaker } from './pattern';

const examples: ReadonlySet<string> = new Set<ForTests>(['flags', 'allows', 'examples']);
/** Where the files of rules have their patterns, one or several. */
const onePattern = new Set(['pattern', 'customersTurn', 'asked', 'told']);
const manyPatterns = new Set(['patterns', 'unless', 'always', 'timed', 'never']);

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

function withoutExamples(json: Json): Json {
  if (Array.isArray(json)) return json.map(withoutExamples);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).filter(([key]) => !examples.has(key)).map(([key, value]) => [key, withoutExamples(value)]));
}

function patternsIn(json: Json): string[] {
  if (Array.isArray(json)) return json.flatMap(patternsIn);
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) => {
    if (typeof value === 'string') return onePattern.has(key) ? [value] : [];
    return manyPatterns.has(key) && Array.isArray(value) ? value.filter((one) => typeof one === 'string') : patternsIn(value);
  });
}

/**
 * What patterns need, to be kept until they are used.
 * @throws Error naming an unknown part, SyntaxError for a pattern that is not sound
 */
export function knownNeeds(patterns: readonly string[], parts: Parts = {}): KnownNeeds {
  const maker = new PatternMaker(parts);
  const needs = new Map<string, number>();
  const numberOf = (need: Need): number => {
    const key = JSON.stringify(need);
    if (!needs.has(key)) needs.set(key, needs.size);
    return needs.get(key)!;
  };
  const known = Object.fromEntries(patterns.map((pattern) => [pattern, maker.needsOf(pattern).map((ofOne) => ofOne.map(numberOf))]));
  return { needs: [...needs.keys()].map((key) => JSON.parse(key) as Need), patterns: known };
}

/**
 * Makes a built-in file of rules ready while the extension is built.
 * @param json the file's content
 * @throws as `knownNeeds`
 */
export function readyFile(json: Json): ReadyFile {
  const file = withoutExamples(json) as { parts?: Record<string, string> };
  return { file, known: knownNeeds(patternsIn(file as Json), file.parts) };
}
