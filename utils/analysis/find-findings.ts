import type { TextRange } from '../conversation/conversation';
import { saysWhatItIsAbout } from './concrete';
import { isEased } from './eased-refusal';
import type { FindingLabel } from './finding';
import { hasContext } from './handover-context';
import { knownSentence } from './known-text';
import { plainMarks } from './normalise';
import type { Place } from './place';
import { hasSomethingAlong } from './redirect-context';
import { ruleWords } from './rule-words';
import type { Rule } from './rules';
import { matchesIn } from './sentence-matches';
import { type Sentence, sentencesOf } from './sentence';
import { clausesOf } from './split-clauses';
import { namesTime } from './time-named';

/** A place where a rule holds, before a question is put to it. */
export interface Hit extends TextRange {
  rule: Rule;
  /** What the rule itself matched, without words that only filled a gap in it: the range may reach over the agent's own words to another rule's match, and those are kept nowhere. */
  matched: string;
  /** Only of a hand-over: the customer hears who takes over and that the story is known there. */
  contextOk?: boolean;
}

/** Words in front of a phrase that make it a remark on something already said. */
const enoughBefore = 4;
const greeting = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^.!?]{0,60}[,.!]?$/i;
/** Longest range that is marked; a clause beyond it is marked by the matched words alone. */
const longestMark = 280;
/** Nobody writes such a sentence: only its beginning is judged, which bounds the work. */
const longestSentence = 1_200;

/** Whether nothing before the phrase, in its sentence or its paragraph, can say what it is about. */
function standsAlone({ plain, sentences, index, start }: Place): boolean {
  const sentence = sentences[index]!;
  if (plain.slice(sentence.start, start).trim().split(/\s+/).length > enoughBefore) return false;
  const before = plain.slice(Math.max(0, sentence.start - longestSentence), sentence.start);
  const paragraph = before.split(/\n[ \t]*\n/).at(-1)!.trim();
  return paragraph === '' || greeting.test(paragraph);
}

/** What may stand around the words of a label so that nobody need ask about them. */
const settled: Partial<Record<FindingLabel, (place: Place) => boolean>> = {
  'canned-empathy': ({ plain, sentences, index, start, end }) => {
    const sentence = sentences[index]!;
    return saysWhatItIsAbout(plain.slice(sentence.start, sentence.end), start - sentence.start, end - sentence.start);
  },
  cannot: isEased,
  redirect: hasSomethingAlong,
  'vague-time': namesTime,
};

/** The clause around matched words, which is what a coach would put the finger on; an apology is marked by its own words. */
function clauseAround({ sentences, index, start, end }: Place, label: FindingLabel): TextRange {
  if (label === 'canned-empathy') return { start, end };
  const sentence = sentences[index]!;
  let [from, to] = [start, end];
  for (const clause of clausesOf(sentence.known)) {
    if (sentence.start + clause.start >= end || start >= sentence.start + clause.end) continue;
    from = Math.min(from, sentence.start + clause.start);
    to = Math.max(to, sentence.start + clause.end);
  }
  return to - from > longestMark ? { start, end } : { start: from, end: to };
}

const beginning = ({ known }: Sentence) => (known.text.length > longestSentence ? knownSentence(known.text.slice(0, longestSentence)) : known);

/**
 * Runs rules over sentences. One sentence is asked about once for each label, however many rules hold: a person puts
 * the finger on it once.
 * @param plain the whole text, with plain quotation marks and spaces
 */
export function findHits(plain: string, sentences: readonly Sentence[], rules: readonly Rule[]): Hit[] {
  return sentences.flatMap((sentence, index) => {
    const matches = matchesIn(beginning(sentence), rules);
    if (matches.length === 0) return [];
    const found = new Map<FindingLabel, Hit>();
    for (const { rule, pattern, at, words } of matches) {
      const start = sentence.start + at;
      const place = { plain, sentences, index, start, end: start + words.length };
      if (settled[rule.label]?.(place) || (rule.alone && !standsAlone(place))) continue;
      const matched = rule.label === 'canned-empathy' ? words : ruleWords(words, pattern);
      const hit: Hit = { rule, matched, ...clauseAround(place, rule.label), ...(rule.label === 'transfer' ? { contextOk: hasContext(place) } : {}) };
      const former = found.get(rule.label);
      found.set(rule.label, former ? joined(former, hit) : hit);
    }
    return [...found.values()];
  });
}

/** Runs rules over a text that is the agent's own from its first word to its last. */
export function hitsOfText(text: string, rules: readonly Rule[]): Hit[] {
  const plain = plainMarks(text);
  return findHits(plain, sentencesOf(plain), rules);
}

/** Two hits of one label in a sentence as one, unless that would mark too much. */
function joined(former: Hit, hit: Hit): Hit {
  const start = Math.min(former.start, hit.start);
  const end = Math.max(former.end, hit.end);
  return end - start > longestMark ? former : { ...former, start, end };
}
