import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PatternMaker, spotWords } from '@/utils/analysis/pattern';

/** Whatever patterns are made of, put together at random. */
const { pattern } = fc.letrec<{ pattern: string; row: string; part: string }>((tie) => ({
  pattern: fc.array(tie('row'), { minLength: 1, maxLength: 3 }).map((rows) => rows.join('|')),
  row: fc.array(tie('part'), { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('a', 'ab', 'be', "n't", "'b", 'e-', 'abbe', 'b?', 'e+', '2') },
    { weight: 4, arbitrary: fc.constantFrom(' ', ' ?', String.raw`\b`, ',', ',?', '[,;]', '[,;]?') },
    { weight: 2, arbitrary: fc.constantFrom('.', '[abe]', String.raw`\w*`, String.raw`\d`, String.raw`\d+`, '^', '$') },
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom('(?:', '(?:', '(?!', '(?=', '(?<!', '(?<='), tie('pattern'), fc.constantFrom('', '', '?', '+', '{1,2}')).map(([open, inside, times]) => `${open}${inside})${open === '(?:' ? times : ''}`) },
  ),
}));
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'e', 'A', "'", 'n', 't', '-', ' ', ',', ';', '2', 'é', '_'), maxLength: 24 });

it('rules out no text in which a pattern holds, whatever the pattern', () => {
  fc.assert(
    fc.property(pattern, fc.array(text, { minLength: 1, maxLength: 6 }), (source, texts) => {
      for (const made of new PatternMaker({}).make(source)) {
        const whole = new RegExp(made.source, 'i');
        for (const words of texts) if (whole.test(words)) expect(made.test(words, spotWords(words))).toBe(true);
      }
    }),
    { numRuns: 1_500 },
  );
});

it.each([
  ['a whole word is no part of another', String.raw`\bit\b`, 'a wait', 'is it?'],
  ['between spaces', 'so it is', 'so sits is', 'so it is'],
  ['through a bracket', String.raw`\b(?:we|i) (?:send|write)\b`, 'with a sender', 'so I write'],
  ['beside what may be missing', 'we(?: also)? can', 'were canned', 'we can'],
  ['a digit', String.raw`\d nights`, 'no nights', '3 nights'],
])('tells by %s', (_, source, without, withIt) => {
  const [made] = new PatternMaker({}).make(source);
  expect([made!.mayHold(spotWords(without)), made!.mayHold(spotWords(withIt))]).toEqual([false, true]);
});
