import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyze } from '@/utils/analysis/analyze';
import { looksEnglish } from '@/utils/analysis/language';
import { builtInRules } from '@/utils/analysis/built-in-rules';
import { forgetSentences } from '@/utils/analysis/known-text';
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

it('finds after any edits, with what it knows from before, what a first reading finds', () => {
  const sentence = fc.constantFrom(
    'We are sorry for any inconvenience.', 'I will call you tomorrow by 3 pm.', 'We cannot do that.', 'The lid broke, so we cannot send it.', 'Please contact the courier.', 'We will write soon.',
    'Which colour would you like?', 'Leider ist das nicht möglich, bitte haben Sie Geduld.', 'Your case is closed now.', 'Thank you, Dana!', '> We cannot help', 'Hello {{name}},', 'Please send your order number and a photo.',
  );
  const draft = fc.array(fc.tuple(sentence, fc.constantFrom(' ', '\n', '\n\n')).map((both) => both.join('')), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
  const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), out: fc.nat(30), words: fc.oneof(sentence, fc.constantFrom('', 'a', '.', '\n\n', ' not', '"', '-- \n')) });
  const customer = 'I waited 20 minutes on hold. When will the lid come? Order 88213 cost me $60.';
  fc.assert(
    fc.property(draft, fc.array(edit, { minLength: 1, maxLength: 3 }), (first, edits) => {
      let standing = first;
      for (const { at, out, words: put } of edits) {
        const from = Math.floor(at * standing.length);
        standing = standing.slice(0, from) + put + standing.slice(from + out);
        const incremental = read(standing, customer);
        forgetSentences();
        expect(incremental).toEqual(read(standing, customer));
        read(first, customer);
      }
    }),
    { numRuns: 25 },
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
  ['adverbs without an end', 'I will gladly surely really '],
  ['thanks without an end', 'thank you for your kind and '],
  ['a customer who waits', 'I waited and waited twenty '],
  ['refusals without an end', "we really cannot still not, because "],
  ['names without an end', 'please contact the local office of the '],
  ['guarantees without an end', 'we will definitely always never '],
  ['questions without an end', 'when will the lid of it come? '],
  ['hand-overs without an end', 'I have passed your case on to our '],
  ['reproaches without an end', 'you should have, as we already said, '],
  ['brackets of tags', '{{ [name '],
])('takes a long text of %s in its stride', (_, piece) => {
  // Enough English in front that the rules do run.
  const english = 'it is on the way to you and we have all of it. '.repeat(200);
  const long = (english + piece.repeat(longestText)).slice(0, longestText);
  expect(looksEnglish(long)).toBe(true);
  const from = performance.now();
  read(long, long);
  // Two cores shared with everything else: generous, but far below what a backtracking pattern would need.
  expect(performance.now() - from).toBeLessThan(1_500);
});
