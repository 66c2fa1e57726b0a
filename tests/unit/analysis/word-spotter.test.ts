import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KnownText, splitWords } from '@/utils/analysis/known-text';
import { WordSpotter } from '@/utils/analysis/word-spotter';

const letters = (...units: string[]) => fc.constantFrom(...units);
const piece = fc.string({ unit: letters('a', 'b', 'c', "'"), minLength: 1, maxLength: 5 }).map((word) => word.replace(/\b/g, ' ').trim());
const text = fc.string({ unit: letters('a', 'B', 'c', 'b', "'", ' ', 'ß', '🙂'), maxLength: 60 });
/** What `\b` marks in a text. */
const marked = (words: string) => words.toLowerCase().replace(/\b/g, '|').replace(/ /g, '');

it('spots every piece that stands in a text, and no other', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), text, (pieces, words) => {
      const spotter = new WordSpotter();
      const needs = pieces.map((one) => spotter.needOf([spotter.numberOf(one)], true));
      const spotted = spotter.together(splitWords(words));
      const standing = pieces.map((one) => words.split(/\s+/).some((word) => marked(word).includes(one.replaceAll(' ', '|'))));
      expect(pieces.map((one) => spotted.has(one))).toEqual(standing);
      expect(needs.map((need) => spotted.meets(need))).toEqual(standing);
      expect([...spotted.firsts].sort()).toEqual([...new Set(needs.filter((_, index) => standing[index]))].sort());
    }),
  );
});

it('tells of each text what stands in it, however they are asked about in turn', () => {
  const spotter = new WordSpotter();
  const need = spotter.needOf([spotter.numberOf(' sorry '), spotter.numberOf('apolog')], true);
  const [yes, no] = ['We apologise.', 'We are sorrier.'].map((words) => spotter.together(splitWords(words)));
  expect([yes!.firsts, no!.firsts]).toEqual([[need], []]);
  expect([yes!.meets(need), no!.meets(need), yes!.meets(need), no!.meets(need)]).toEqual([true, false, true, false]);
});

it('learns a piece after it has begun to spot', () => {
  const spotter = new WordSpotter();
  const sentence = new KnownText('Very SOON');
  spotter.numberOf('sorry');
  spotter.spot(sentence);
  const late = spotter.needOf([spotter.numberOf('soon')], true);
  expect(spotter.spot(sentence).firsts).toEqual([late]);
});
