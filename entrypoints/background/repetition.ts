import { ownWords } from '@/utils/analysis/own-words';
import type { Finding } from '@/utils/analysis/finding';
import { askAboutRepetition, linesOf } from '@/utils/analysis/repetition';
import { splitSentences } from '@/utils/analysis/split-sentences';
import type { Draft } from '@/utils/conversation/conversation';
import { fingerprints, keepSent, sentSince } from '@/utils/storage/sent-lines';

/** What counts as lately, in milliseconds: a week. */
const lately = 7 * 24 * 3_600_000;

const linesIn = (draft: Draft) => linesOf(draft.text, ownWords(draft).flatMap((part) => splitSentences(draft.text, part)));

/** Whether the agent sent this draft, or a line of it, to others lately. */
export const findRepetition = async (draft: Draft, caseKey: string, now: number): Promise<Finding | null> => {
  const lines = draft.composer === 'note' ? [] : linesIn(draft);
  if (lines.length === 0) return null;
  const [here, ...prints] = await fingerprints([caseKey, ...lines.map(({ near }) => near)]);
  const sent = await sentSince(prints, now - lately);
  const seen = lines.map((line, index) => {
    const print = prints[index]!;
    return { line, print, others: [...new Set(sent.filter((one) => one.print === print && one.whose !== here).map(({ whose }) => whose))] };
  });
  return askAboutRepetition(draft.text, seen);
};

/** Findings about the customer's words with a fingerprint in place of these words, since a finding's phrase is what is kept when it is put aside. */
export const fingerprinted = async (findings: readonly Finding[]): Promise<Finding[]> => {
  const theirs = findings.filter(({ about }) => about === 'customer');
  if (theirs.length === 0) return [...findings];
  const prints = await fingerprints(theirs.map(({ phrase }) => phrase));
  return findings.map((finding) => (finding.about === 'customer' ? { ...finding, phrase: prints[theirs.indexOf(finding)]! } : finding));
};

/** Keeps the fingerprints of a reply that went out; none of its words. */
export const noteSent = async (draft: Draft, caseKey: string, now: number): Promise<void> => {
  const lines = draft.composer === 'note' ? [] : linesIn(draft);
  if (lines.length === 0) return;
  const [whose, ...prints] = await fingerprints([caseKey, ...lines.map(({ near }) => near)]);
  await keepSent([...new Set(prints)].map((print) => ({ print, whose: whose!, at: now })), now);
};
