import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyze } from '@/utils/analysis/analyze';
import { builtInRules } from '@/utils/analysis/rules';
import { longestText } from '@/utils/conversation/conversation';

const words = fc.constantFrom(
  'sorry', 'for', 'any', 'inconvenience', 'I', 'will', 'call', 'you', 'tomorrow', 'by', '3', 'pm', 'and', 'the', 'on hold', 'twenty minutes',
  '.', ',', '?', '\n', '\n\n', '> ', '-- \n', 'On Monday Maya wrote:\n', '{{name}}', '€', '12', '🙂', 'ß', '\u202e', "'", '’', '(', '…',
);
const text = fc.oneof(fc.string({ maxLength: 300 }), fc.array(words, { maxLength: 80 }).map((list) => list.join(' ')));
const read = (draft: string, customer: string | null, skip: { start: number; end: number }[] = []) =>
  analyze({ draft: { composer: 'reply', text: draft, skip }, customer, now: 1_800_000_000_000, zone: 'Europe/Paris' }, builtInRules);

it('gives the words that stand at its offsets, whatever the draft', () => {
  fc.assert(
    fc.property(text, fc.option(text), fc.nat(200), fc.nat(200), (draft, customer, start, length) => {
      const { findings, evidence, promises } = read(draft, customer, [{ start, end: start + length }]);
      for (const range of [...findings, ...evidence]) expect(draft.slice(range.start, range.end)).toBe(range.words);
      for (const { start: from, end: to } of [...findings, ...evidence, ...promises]) {
        expect(from).toBeLessThan(to);
        expect(from >= start + length || to <= start || length === 0).toBe(true);
      }
    }),
  );
});

it.each([
  ['one word over and over', 'very '],
  ['apologies that never end', 'sorry for the very very very '],
  ['a sentence of names', 'our new new new '],
  ['no spaces', 'a'],
  ['digits', '12 '],
  ['line breaks', '\n '],
  ['open brackets', '{ ( [ '],
  ['promises without an end', 'we will and we will '],
  ['times without an end', 'by Friday at 3 pm, '],
  ['a customer who waits', 'I waited and waited twenty '],
])('takes a long text of %s in its stride', (_, piece) => {
  const long = piece.repeat(Math.ceil(longestText / piece.length)).slice(0, longestText);
  const from = performance.now();
  read(long, long);
  // Two cores shared with everything else: generous, but far below what a backtracking pattern would need.
  expect(performance.now() - from).toBeLessThan(1_500);
});
