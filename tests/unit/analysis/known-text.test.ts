import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitWords } from '@/utils/analysis/known-text';

it('splits a text at its white space, and knows each word again', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '\'', ',', ' ', '\n', '\t', '🙂'), maxLength: 200 }), (text) => {
      const words = splitWords(text);
      expect(words.map((word) => word.text)).toEqual(text.split(/\s+/).filter(Boolean));
      const again = splitWords(text);
      expect(words.every((word, index) => word === again[index])).toBe(true);
    }),
  );
});

it('keeps apart words whose signs have the same sum', () => {
  // In Java's sum of signs, which this is, "Aa" and "BB" are the same.
  const [one, other] = splitWords('AaBB BBAa');
  expect([one!.text, other!.text]).toEqual(['AaBB', 'BBAa']);
  expect(one!.hash).toBe(other!.hash);
});

it('reads a word longer than any that it keeps', () => {
  const long = 'https://desk.example/'.padEnd(300, 'x');
  expect(splitWords(`See ${long} now`).map((word) => word.text)).toEqual(['See', long, 'now']);
  expect(splitWords(`${long.slice(0, -1)}y`)[0]!.text).toBe(`${long.slice(0, -1)}y`);
});

it('forgets words rather than keep more and more of them, and reads on', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => `word${index}`);
  expect(splitWords(many.join(' ')).map((word) => word.text)).toEqual(many);
  expect(splitWords('word1 word19999 word1').map((word) => word.text)).toEqual(['word1', 'word19999', 'word1']);
});
