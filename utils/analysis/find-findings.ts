import type { TextRange } from '../conversation/conversation';
import { saysWhatItIsAbout } from './concrete';
import type { FindingLabel } from './finding';
import { plainMarks } from './normalise';
import type { Rule } from './rules';

/** A place where a rule holds, before a question is put to it. */
export interface Hit extends TextRange {
  rule: Rule;
  /** What the rule itself matched: the range may reach over the agent's own words to another rule's match, and those are kept nowhere. */
  matched: string;
}

/** Words in front of a phrase that make it a remark on something already said. */
const enoughBefore = 4;
const greeting = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^.!?]{0,60}[,.!]?$/i;

/** Whether nothing before the phrase, in its sentence or its paragraph, can say what it is about. */
function standsAlone(text: string, sentence: TextRange, at: number): boolean {
  if (text.slice(sentence.start, at).trim().split(/\s+/).length > enoughBefore) return false;
  const paragraph = text.slice(0, sentence.start).split(/\n[ \t]*\n/).at(-1)!.trim();
  return paragraph === '' || greeting.test(paragraph);
}

/**
 * Runs rules over sentences. One sentence is asked about once for each label, however many rules hold: a person puts
 * the finger on it once.
 * @param text the whole text, which `sentences` are ranges of
 */
export function findHits(text: string, sentences: readonly TextRange[], rules: readonly Rule[]): Hit[] {
  const plain = plainMarks(text);
  const hits: Hit[] = [];
  for (const sentence of sentences) {
    const words = plain.slice(sentence.start, sentence.end);
    const found = new Map<FindingLabel, Hit>();
    for (const rule of rules) {
      for (const pattern of rule.patterns) {
        for (const match of words.matchAll(pattern)) {
          const end = match.index + match[0].length;
          if (saysWhatItIsAbout(words, match.index, end)) continue;
          if (rule.alone && !standsAlone(plain, sentence, sentence.start + match.index)) continue;
          const hit = { rule, matched: match[0], start: sentence.start + match.index, end: sentence.start + end };
          const former = found.get(rule.label);
          found.set(rule.label, former ? { ...former, start: Math.min(former.start, hit.start), end: Math.max(former.end, hit.end) } : hit);
        }
      }
    }
    hits.push(...found.values());
  }
  return hits;
}
