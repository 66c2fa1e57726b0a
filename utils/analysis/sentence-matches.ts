import { type KnownText, once } from './known-text';
import { type Pattern, spotWords } from './pattern';
import { PatternIndex } from './pattern-index';
import type { Rule } from './rules';

/** Words of one sentence that a rule's pattern matched, before what stands around the sentence is looked at. */
export interface SentenceMatch {
  rule: Rule;
  pattern: Pattern;
  /** Where they begin in the sentence. */
  at: number;
  words: string;
}

const none: readonly SentenceMatch[] = [];

/** Looks at a sentence with rules that belong together. */
function lookerFor(rules: readonly Rule[]): (sentence: KnownText) => readonly SentenceMatch[] {
  const patterns = new PatternIndex(rules.flatMap((rule) => rule.patterns.map((pattern) => [pattern, rule] as const)));
  return once((known): readonly SentenceMatch[] => {
    const spotted = spotWords(known);
    const sentence = known.text;
    const possible = patterns.within(spotted);
    if (possible.length === 0) return none;
    const found: SentenceMatch[] = [];
    for (const { pattern, of: rule } of possible) {
      for (const { index, 0: words } of pattern.matchesPossible(sentence, spotted)) found.push({ rule, pattern, at: index, words });
    }
    if (found.length === 0) return found;
    const excused = new Set([...new Set(found.map(({ rule }) => rule))].filter(({ unless }) => unless.some((one) => one.test(sentence, spotted))));
    return found.filter(({ rule }) => !excused.has(rule));
  });
}

const lookers = new WeakMap<readonly Rule[], (sentence: KnownText) => readonly SentenceMatch[]>();

/** What of a sentence the rules match, by its own words alone. A sentence that was looked at lately is not looked at again. */
export function matchesIn(sentence: KnownText, rules: readonly Rule[]): readonly SentenceMatch[] {
  let looker = lookers.get(rules);
  if (!looker) lookers.set(rules, (looker = lookerFor(rules)));
  return looker(sentence);
}
