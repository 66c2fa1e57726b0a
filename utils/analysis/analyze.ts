import type { BusinessHours } from '../commitments/working-time';
import type { Draft } from '../conversation/conversation';
import { askAbout, notTakenUp } from './ask';
import type { Authority } from './authority';
import { findEvidence } from './evidence';
import { findHits, type Hit } from './find-findings';
import { findPromises } from './find-promises';
import { findUnfilled } from './find-unfilled';
import type { Analysis } from './finding';
import { isEnglishSentence, lookEnglish, looksForeign } from './language';
import { plainMarks } from './normalise';
import { ownWords } from './own-words';
import { quotedSpeech } from './quoted-speech';
import type { Rule } from './rules';
import { type Sentence, sentencesAt } from './sentence';
import { specificsOf } from './specifics';
import { splitSentences } from './split-sentences';
import { type Said, unansweredIn } from './unanswered';
import { askAboutReply } from './whole-reply';

/** What is read. */
export interface Reading {
  draft: Draft;
  /** The customer's latest words, plain text, or null where they are not known. */
  customer: string | null;
  /** Epoch milliseconds. */
  now: number;
  /** IANA zone of the agent, in which "tomorrow by 3 pm" is meant. */
  zone: string;
  /** The case is being closed with this draft. */
  closing?: boolean;
  /** When the agent works, for "in two working days"; Monday to Friday, 9 to 17, unless told. */
  hours?: BusinessHours;
  /** What may be given without asking; silent where it is empty. */
  authority?: Authority;
  /** Long sentences and words of the trade are asked about as well. */
  plainLanguage?: boolean;
  /** What a team asks where a draft is canned and nothing of this customer is known; empty: what is built in. */
  empathyQuestions?: readonly string[];
}

/**
 * Reads a draft: stock phrases to ask about, promises to keep, signs of principles followed.
 * Only the agent's own words are judged, and only if they are English. A note goes to colleagues: promises made there
 * count, but nobody is asked about its empathy.
 */
export function analyze({ draft, customer, now, zone, hours, closing = false, authority = [], plainLanguage = false, empathyQuestions = [] }: Reading, rules: readonly Rule[]): Analysis {
  const { text, composer } = draft;
  const plain = plainMarks(text);
  const unfilled = composer === 'note' ? [] : findUnfilled(draft);
  const silent: Analysis = { findings: unfilled, reply: [], promises: [], evidence: [], unanswered: [] };
  const own = sentencesAt(plain, ownWords(draft).flatMap((part) => splitSentences(text, part)));
  const inEnglish = lookEnglish(own.map(({ known }) => known));
  const sentences = own.filter(({ known }) => (inEnglish ? !looksForeign(known) : isEnglishSentence(known)));
  if (sentences.length === 0) return silent;
  const promises = findPromises(text, sentences, now, zone, hours);
  if (composer === 'note') return { ...silent, promises };
  const specifics = customer === null ? [] : specificsOf(customer);
  const hits = outsideQuotes(text, findHits(plain, sentences, rules));
  const unanswered = customer === null ? [] : unansweredIn(customer, () => substance(sentences, hits));
  return {
    findings: [...unfilled, ...askAbout(text, hits, hits.length === 0 ? [] : notTakenUp(wordsOf(text, sentences), specifics), empathyQuestions)].toSorted((one, other) => one.start - other.start),
    reply: composer === 'forward' ? [] : askAboutReply({ text, sentences, customer, specifics, unanswered, closing, authority, plainLanguage }),
    promises,
    evidence: findEvidence(text, sentences, promises, specifics),
    unanswered,
  };
}

/** Without what stands between quotation marks. */
function outsideQuotes(text: string, hits: readonly Hit[]): readonly Hit[] {
  if (hits.length === 0) return hits;
  const quoted = quotedSpeech(text);
  return hits.filter(({ start, end }) => !quoted.some((range) => range.start <= start && end <= range.end));
}

/** The agent's own: what only a quoted message says is not yet in the answer. */
const wordsOf = (text: string, sentences: readonly Sentence[]): string => sentences.map(({ start, end }) => text.slice(start, end)).join('\n');

/** Sentences of a reply that can take something up, which a stock phrase cannot. */
function substance(sentences: readonly Sentence[], hits: readonly Hit[]): Said[] {
  const said: Said[] = [];
  for (const { start, end, known } of sentences) {
    const labels = hits.length === 0 ? [] : hits.filter((hit) => hit.start < end && start < hit.end).map(({ rule }) => rule.label);
    if (!labels.includes('canned-empathy')) said.push({ sentence: known, hollow: labels.some((label) => label !== 'cannot' && label !== 'transfer') });
  }
  return said;
}
