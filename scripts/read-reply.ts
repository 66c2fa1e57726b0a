import { analyze } from '../utils/analysis/analyze';
import { builtInRules } from '../utils/analysis/built-in-rules';
import { forgetSentences } from '../utils/analysis/known-text';

/** How many things are asked about in a reply, as the extension reads it while it is written: the sentences read before are known. */
export function read(text: string, customer: string): number {
  const { findings, promises } = analyze({ draft: { composer: 'reply', text, skip: [] }, customer, now: 1_790_000_000_000, zone: 'Europe/London' }, builtInRules);
  return findings.length + promises.length;
}

/** The same of a reply of which no sentence was ever read. */
export function readFirst(text: string, customer: string): number {
  forgetSentences();
  return read(text, customer);
}
