import { describe, expect, it } from 'vitest';
import { findUnfilled } from '@/utils/analysis/find-unfilled';
import { placeholderFileSchema } from '@/utils/analysis/placeholders';
import file from '@/utils/analysis/rules/placeholders.json';

const { flags, allows } = placeholderFileSchema.parse(file);
const unfilled = (text: string, skip: { start: number; end: number }[] = []) => findUnfilled({ text, skip }).map(({ words }) => words);

describe('placeholders', () => {
  it.each(flags)('finds one in: %s', (text) => expect(unfilled(text)).toHaveLength(1));
  it.each(allows)('lets pass: %s', (text) => expect(unfilled(text)).toEqual([]));

  it('leaves quotes, the signature and what the desk marked alone', () => {
    const text = 'Hi {{name}},\n\n> Dear [Name]\n\n-- \n{{agent}}';
    expect(unfilled(text)).toEqual(['{{name}}']);
    expect(unfilled(text, [{ start: 0, end: 12 }])).toEqual([]);
  });
});
