import { describe, expect, it } from 'vitest';
import { analyze } from '@/utils/analysis/analyze';
import { builtInRules } from '@/utils/analysis/built-in-rules';
import rows from './labelled-sentences.json';

const zone = 'Europe/London';
const now = Temporal.ZonedDateTime.from(`2026-11-23T09:00[${zone}]`).epochMilliseconds;
const labels = ['canned-empathy', 'deflection', 'cannot', 'overpromise', 'commitment', 'transfer', 'vague-time'];

function labelsOf(text: string): Set<string> {
  const { findings, promises } = analyze({ draft: { composer: 'reply', text, skip: [] }, customer: null, now, zone }, builtInRules);
  return new Set([...findings.map(({ label }) => label), ...(promises.length > 0 ? ['commitment'] : [])]);
}

const judged = rows.map(([gold, text]) => ({ gold: new Set(gold as string[]), text: text as string, found: labelsOf(text as string) }));

/** Harmonic mean of precision and recall over the sentences. */
function f1(label: string): number {
  const both = judged.filter(({ gold, found }) => gold.has(label) && found.has(label)).length;
  const either = judged.filter(({ gold }) => gold.has(label)).length + judged.filter(({ found }) => found.has(label)).length;
  return (2 * both) / either;
}

/** Our own sentences, labelled by the guideline. The rules were widened with them, so this guards against loss; it is no measure of quality. */
describe('labelled sentences', () => {
  it.each(labels)('%s keeps its score', (label) => expect(f1(label)).toBeGreaterThan(0.9));

  it('leaves the innocent alone', () => {
    const flagged = judged.filter(({ gold, found }) => gold.size === 0 && found.size > 0);
    // "I will monitor it so that there are no further delays" reads as a promise, and could be one.
    expect(flagged.map(({ text }) => text)).toEqual(['I will monitor it so that there are no further delays.']);
  });
});
