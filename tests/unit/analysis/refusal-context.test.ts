import { describe, expect, it } from 'vitest';
import { refusalContext } from '@/utils/analysis/refusal-context';
import { refusalContextSchema } from '@/utils/analysis/refusal-context-schema';
import english from '@/utils/analysis/rules/en-refusal-context.json';

const { signs } = refusalContextSchema.parse(english);

describe.each(signs.map((sign) => [sign.id, sign] as const))('%s', (id, { flags, allows }) => {
  it.each(flags)('sees: %s', (words) => expect(refusalContext[id].test(words)).toBe(true));
  it.each(allows)('lets pass: %s', (words) => expect(refusalContext[id].test(words)).toBe(false));
});
