import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KnownText } from '@/utils/analysis/known-text';
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
      const needs = pieces.map((one) => spotter.needOf([spotter.numberOf(one)]));
      const spotted = spotter.spotText(words);
      const standing = pieces.map((one) => words.split(/\s+/).some((word) => marked(word).includes(one.replaceAll(' ', '|'))));
      expect(pieces.map((one) => spotted.has(one))).toEqual(standing);
      expect(needs.map((need) => spotted.meets(need))).toEqual(standing);
    }),
  );
});

it('finds the groups of needs that are all met, each once, and those that need nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 4 }), { minLength: 1, maxLength: 12 }), text, (groups, words) => {
      const spotter = new WordSpotter();
      const numbers = groups.map((pieces) => spotter.groupOf(pieces.map((one) => spotter.needOf([spotter.numberOf(one)]))));
      const spotted = spotter.spotText(words);
      const met = numbers.filter((_, index) => groups[index]!.every((one) => spotted.has(one)));
      expect([...spotted.together].sort()).toEqual([...new Set(met)].sort());
    }),
  );
});

it('tells of each text what stands in it, however they are asked about in turn', () => {
  const spotter = new WordSpotter();
  const need = spotter.needOf([spotter.numberOf(' sorry '), spotter.numberOf('apolog')]);
  const group = spotter.groupOf([need]);
  const [yes, no] = ['We apologise.', 'We are sorrier.'].map((words) => spotter.spotText(words));
  expect([yes!.together, no!.together]).toEqual([[group], []]);
  expect([yes!.meets(need), no!.meets(need), yes!.meets(need), no!.meets(need)]).toEqual([true, false, true, false]);
});

it('learns a piece after it has begun to spot', () => {
  const spotter = new WordSpotter();
  const sentence = new KnownText('Very SOON');
  spotter.numberOf('sorry');
  spotter.spot(sentence);
  const late = spotter.groupOf([spotter.needOf([spotter.numberOf('soon')])]);
  expect(spotter.spot(sentence).together).toEqual([late]);
});

it('does not take for its own what another spotter found in a word', () => {
  const [one, other] = [new WordSpotter(), new WordSpotter()];
  const [soon, late] = [one.groupOf([one.needOf([one.numberOf('soon')])]), other.groupOf([other.needOf([other.numberOf('late')])])];
  const found = () => [one.spotText('soon or late').together, other.spotText('soon or late').together, other.spotText('soon').together];
  expect(found()).toEqual([[soon], [late], []]);
  expect(found()).toEqual([[soon], [late], []]);
});
