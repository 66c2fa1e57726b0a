import type { Specific } from './finding';
import { type KnownText, knownSentence } from './known-text';
import { plainMarks, singleSpaced } from './normalise';
import { firstOf, spotWords } from './pattern';
import { rangesOf } from './ranges-of';
import { remembered } from './remembered';
import { retell } from './retell';
import { specificRules } from './specific-rules';
import { theirSentences } from './their-sentences';

/** Most specifics worth keeping of one message. */
const most = 12;
const longestQuote = 120;
/** No person writes a longer sentence; a message made to be slow to read would be one. In UTF-16 units. */
const longestSentence = 1_000;
/** Fewer words than this in quotation marks say nothing. */
const fewestQuoted = 4;
const subject = String.raw`(?:i|i'm|i've|we|we're|we've|my|our|you|your|the(?! \d)|this|that|it|it's|they|he|she|her|nobody|no one|nothing|each)\b`;
const joint = new RegExp(String.raw`,\s+(?:(?:and|but|so|then|yet)\s+)?(?=${subject})|;\s+|:\s+|\s+[–—-]\s+|\s+(?:but|and|so)\s+(?=${subject})`, 'gi');
/** A wish or a question of theirs, not what happened. */
const wish = /\?\s*$|^(?:please|thanks|thank you|can|could|would|may|will|get me|remind|let me|hi|hello|dear)\b/i;

interface Part {
  at: number;
  words: string;
}

/** A sentence's clauses. */
function clausesOf(sentence: string): Part[] {
  const clauses: Part[] = [];
  let from = 0;
  for (const { start, end } of rangesOf(joint, sentence)) {
    if (start > from) clauses.push({ at: from, words: sentence.slice(from, start) });
    from = end;
  }
  if (sentence.length > from) clauses.push({ at: from, words: sentence.slice(from) });
  return clauses;
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
/** Days and months keep their capital in the middle of a sentence. */
const groupWords = (words: string) => (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(words) ? words : lower(words));

/** A clause said about the customer; their own words in quotation marks where that does not work. */
function tell(clause: string): { statement: string; quoted: boolean } {
  const told = retell(clause);
  if (told !== null) return { statement: told, quoted: false };
  const short = singleSpaced(clause).trim();
  return { statement: `They said: “${short.length > longestQuote ? `${short.slice(0, longestQuote).trimEnd()}…` : short}”`, quoted: true };
}

const fill = (say: string, groups: Record<string, string> | undefined) =>
  say.replace(/\{([a-z]+)\}/g, (_, name: string) => groupWords(groups?.[name] ?? '').replace(/\s+/g, ' '));

interface Weighed extends Specific {
  weight: number;
}

/** What one sentence holds: what a rule can say in its own words first, then the clauses that are left. */
function inSentence(known: KnownText): Weighed[] {
  const sentence = known.text;
  const found: Weighed[] = [];
  const free = ({ start, end }: { start: number; end: number }) => found.every((other) => end <= other.start || start >= other.end);
  const spotted = spotWords(known);
  const possible = new Set(specificRules.within(spotted).map(({ of: rule }) => rule));
  for (const { kind, weight, patterns, say } of possible) {
    const match = say && firstOf(patterns, sentence, spotted);
    if (!match) continue;
    const range = { start: match.index, end: match.index + match[0].length };
    if (free(range)) found.push({ kind, ...range, words: match[0], statement: fill(say, match.groups), weight });
  }
  const ofClauses = [...possible].filter(({ say }) => !say);
  if (ofClauses.length === 0) return found;
  for (const { at, words } of clausesOf(sentence)) {
    const told = words.replace(/[.,;:!\s]+$/, '');
    const range = { start: at, end: at + told.length };
    const rule = ofClauses.find(({ patterns }) => firstOf(patterns, told, spotted));
    if (!rule || wish.test(words.trim()) || !free(range)) continue;
    const { statement, quoted } = tell(told);
    if (quoted && told.split(/\s+/).length < fewestQuoted) continue;
    // Words that had to be quoted make a weaker question than a statement.
    found.push({ kind: rule.kind, ...range, words: told, statement, weight: rule.weight - (quoted ? 2.5 : 0) });
  }
  return found;
}

/**
 * What this customer said that matters, the best to ask about first.
 * @param customer the customer's message as plain text; ranges count from its start
 */
export const specificsOf: (customer: string) => Specific[] = remembered(4, (customer) => {
  const plain = plainMarks(customer);
  const found: Weighed[] = [];
  for (const sentence of theirSentences(customer)) {
    for (const specific of inSentence(knownSentence(plain.slice(sentence.start, Math.min(sentence.end, sentence.start + longestSentence))))) {
      if (found.some(({ statement }) => statement === specific.statement)) continue;
      const start = sentence.start + specific.start;
      const end = sentence.start + specific.end;
      found.push({ ...specific, start, end, words: customer.slice(start, end) });
    }
  }
  return found
    .sort((one, other) => other.weight - one.weight)
    .slice(0, most)
    .map(({ weight: _weight, ...specific }) => specific);
});
