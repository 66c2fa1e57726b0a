import type { Draft } from '../conversation/conversation';
import { askAbout } from './ask';
import { findEvidence } from './evidence';
import { findHits } from './find-findings';
import { findPromises } from './find-promises';
import type { Analysis } from './finding';
import { looksEnglish } from './language';
import { ownWords } from './own-words';
import type { Rule } from './rules';
import { specificsOf } from './specifics';
import { splitSentences } from './split-sentences';

/** What is read. */
export interface Reading {
  draft: Draft;
  /** The customer's latest words, plain text, or null where they are not known. */
  customer: string | null;
  /** Epoch milliseconds. */
  now: number;
  /** IANA zone of the agent, in which "tomorrow by 3 pm" is meant. */
  zone: string;
}

/**
 * Reads a draft: stock phrases to ask about, promises to keep, signs of principles followed.
 * Only the agent's own words are judged, and only if they are English. A note goes to colleagues: promises made there
 * count, but nobody is asked about its empathy.
 */
export function analyze({ draft, customer, now, zone }: Reading, rules: readonly Rule[]): Analysis {
  const parts = ownWords(draft);
  if (!looksEnglish(parts.map(({ start, end }) => draft.text.slice(start, end)).join(' '))) return { findings: [], promises: [], evidence: [] };
  const sentences = parts.flatMap((part) => splitSentences(draft.text, part));
  const promises = findPromises(draft.text, sentences, now, zone);
  if (draft.composer === 'note') return { findings: [], promises, evidence: [] };
  const specifics = customer === null ? [] : specificsOf(customer);
  return {
    findings: askAbout(draft.text, findHits(draft.text, sentences, rules), specifics),
    promises,
    evidence: findEvidence(draft.text, sentences, promises, specifics),
  };
}
