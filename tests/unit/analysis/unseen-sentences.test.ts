import { describe, expect, it } from 'vitest';
import { analyze } from '@/utils/analysis/analyze';
import { builtInRules } from '@/utils/analysis/built-in-rules';
import rows from './unseen-sentences.json';

const zone = 'Europe/London';
const now = Temporal.ZonedDateTime.from(`2026-11-23T09:00[${zone}]`).epochMilliseconds;

interface Judged {
  gold: Set<string>;
  found: Set<string>;
  text: string;
}

function judged([gold, text]: readonly (string | string[])[]): Judged {
  const { findings, promises } = analyze({ draft: { composer: 'reply', text: text as string, skip: [] }, customer: null, now, zone }, builtInRules);
  return { gold: new Set(gold), text: text as string, found: new Set([...findings.map(({ label }) => label), ...(promises.length > 0 ? ['commitment'] : [])]) };
}

/** Harmonic mean of precision and recall over the sentences. */
function f1(sentences: readonly Judged[], label: string): number {
  const both = sentences.filter(({ gold, found }) => gold.has(label) && found.has(label)).length;
  return (2 * both) / (sentences.filter(({ gold }) => gold.has(label)).length + sentences.filter(({ found }) => found.has(label)).length);
}

const flaggedShare = (sentences: readonly Judged[]): number => {
  const innocent = sentences.filter(({ gold }) => gold.size === 0);
  return innocent.filter(({ found }) => found.size > 0).length / innocent.length;
};

/**
 * Labelled by the guideline before anybody looked at the rules. With the first part the rules were widened. The second was
 * kept apart: nobody looked at which of its sentences are missed, so its scores tell what to expect of sentences never
 * seen. Keep it so: widen the rules with sentences of your own.
 */
describe('sentences written before the rules', () => {
  const worked = rows.worked.map(judged);
  const kept = rows.kept.map(judged);

  it.each([
    ['canned-empathy', 0.94, 0.77],
    ['deflection', 0.94, 0.74],
    ['cannot', 0.94, 0.72],
    ['overpromise', 0.85, 0.88],
    ['commitment', 0.88, 0.84],
    ['transfer', 0.94, 0.87],
    ['vague-time', 0.88, 0.92],
  ])('%s keeps its score', (label, least, leastKept) => {
    expect(f1(worked, label)).toBeGreaterThan(least);
    expect(f1(kept, label)).toBeGreaterThan(leastKept);
  });

  it('leaves the innocent alone', () => {
    expect(flaggedShare(worked)).toBeLessThan(0.05);
    expect(flaggedShare(kept)).toBeLessThan(0.06);
  });
});
