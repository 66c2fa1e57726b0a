import { describe, expect, it } from 'vitest';
import { findEvidence } from '@/utils/analysis/evidence';
import { evidenceFileSchema } from '@/utils/analysis/evidence-schema';
import { sentencesAt } from '@/utils/analysis/sentence';
import english from '@/utils/analysis/rules/en-evidence.json';
import { principles } from '@/utils/checklist/principles';

const { rules } = evidenceFileSchema.parse(english);
const found = (text: string) => findEvidence(text, sentencesAt(text, [{ start: 0, end: text.length }]), [], []).map(({ says }) => says);

describe.each(rules.map((rule) => [rule.says, rule] as const))('%s', (says, { item, flags, allows }) => {
  it('belongs to a principle', () => expect(principles.map(({ id }) => id)).toContain(item));
  it.each(flags)('sees: %s', (text) => expect(found(text)).toContain(says));
  it.each(allows)('lets pass: %s', (text) => expect(found(text)).not.toContain(says));
});
