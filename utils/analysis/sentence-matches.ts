import { type Pattern, spotWords } from './pattern';
import { remembered } from './remembered';
import type { Rule } from './rules';

/** Words of one sentence that a rule's pattern matched, before what stands around the sentence is looked at. */
export interface SentenceMatch {
  rule: Rule;
  pattern: Pattern;
  /** Where they begin in the sentence. */
  at: number;
  words: string;
}

/** Sentences of a long draft and then some. */
const mostRemembered = 400;

function look(sentence: string, rules: readonly Rule[]): SentenceMatch[] {
  const spotted = spotWords(sentence);
  return rules.flatMap((rule) => {
    const matches = rule.patterns.flatMap((pattern) => pattern.matches(sentence, spotted).map((match) => ({ rule, pattern, at: match.index, words: match[0] })));
    return matches.length > 0 && !rule.unless.some((pattern) => pattern.test(sentence, spotted)) ? matches : [];
  });
}

const lookers = new WeakMap<readonly Rule[], (sentence: string) => SentenceMatch[]>();

/** What of a sentence the rules match, by its own words alone. A sentence that was looked at lately is not looked at again. */
export function matchesIn(sentence: string, rules: readonly Rule[]): readonly SentenceMatch[] {
  let looker = lookers.get(rules);
  if (!looker) lookers.set(rules, (looker = remembered(mostRemembered, (words) => look(words, rules))));
  return looker(sentence);
}
