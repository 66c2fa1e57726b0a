import { rangesOf } from './ranges-of';

/** Whatever has the source of a regular expression. */
type Sourced = Readonly<Record<'source', string>>;

const word = /[^\s.,;:!?]+/g;
const vocabularies = new WeakMap<Sourced, Set<string>>();

/** The words that stand in a pattern itself. */
function vocabularyOf(pattern: Sourced): Set<string> {
  const known = vocabularies.get(pattern);
  if (known) return known;
  const words = pattern.source.replace(/\\[a-zA-Z]/g, ' ').replace(/\[[^\]]*\]/g, ' ').match(/[a-z']+\??/gi) ?? [];
  const vocabulary = new Set(words.flatMap((word) => (word.endsWith('?') ? [word.slice(0, -1), word.slice(0, -2)] : [word])).map((word) => word.toLowerCase()));
  vocabularies.set(pattern, vocabulary);
  return vocabulary;
}

/**
 * What a pattern matched with only the words that the pattern itself names; a gap stands for every other. This is kept
 * with a dismissal, and a name or number of somebody must not be.
 */
export function ruleWords(matched: string, pattern: Sourced): string {
  const vocabulary = vocabularyOf(pattern);
  let kept = '';
  let from = 0;
  for (const { start, end } of rangesOf(word, matched)) {
    const said = matched.slice(start, end);
    if (vocabulary.has(said) || vocabulary.has(said.toLowerCase())) continue;
    kept += `${matched.slice(from, start)}…`;
    from = end;
  }
  return from === 0 ? matched : (kept + matched.slice(from)).replace(/…(?:\s+…)+/g, '…');
}
