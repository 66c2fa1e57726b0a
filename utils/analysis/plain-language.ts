import { askAbout } from './ask';
import { findHits } from './find-findings';
import type { Finding } from './finding';
import { plainMarks } from './normalise';
import type { Sentence } from './sentence';
import { readyRules, type Rule } from './rules';
import file from './rules/en-plain-language.json?ready';

/** A sentence with more words than this between two marks has to be read twice. */
const mostWords = 35;
const pause = /[;:]\s|\s[–—-]\s/;

let rules: readonly Rule[] | null = null;

/** Long sentences and words of the trade, for whoever turned this on. Of the sentences the longest is asked about alone. */
export function askAboutPlainWords(text: string, sentences: readonly Sentence[]): Finding[] {
  rules ??= readyRules(file);
  const long = sentences
    .map(({ start, end, known }) => ({ start, end, count: Math.max(...known.text.split(pause).map((part) => part.split(/\s+/).length)) }))
    .filter(({ count }) => count > mostWords)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, 1);
  const asked = long.map(
    ({ start, end, count }): Finding => ({
      rule: 'en/plain-language/long',
      label: 'plain-language',
      start,
      end,
      words: text.slice(start, end),
      phrase: '',
      question: `This sentence runs for ${count} words. Where could it stop?`,
      why: 'Somebody who is tired or in a hurry loses the beginning of a long sentence before its end.',
    }),
  );
  return [...askAbout(text, findHits(plainMarks(text), sentences, rules), []), ...asked];
}
