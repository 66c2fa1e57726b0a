import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WordSpotter } from '@/utils/analysis/word-spotter';

const piece = fc.string({ unit: fc.constantFrom('a', 'b', 'c', "'"), minLength: 1, maxLength: 5 });
const text = fc.string({ unit: fc.constantFrom('a', 'B', 'c', 'b', "'", ' ', 'ß', '🙂'), maxLength: 60 });

it('spots every piece that stands in a text, and no other', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), text, (pieces, words) => {
      const spotter = new WordSpotter();
      const numbers = pieces.map((one) => spotter.numberOf(one));
      const spotted = spotter.spot(words);
      expect(numbers.map((number) => spotted.has[number] === 1)).toEqual(pieces.map((one) => words.toLowerCase().includes(one)));
    }),
  );
});

it('learns a piece after it has begun to spot', () => {
  const spotter = new WordSpotter();
  spotter.numberOf('sorry');
  spotter.spot('so sorry');
  const late = spotter.numberOf('soon');
  expect(spotter.spot('Very SOON').has[late]).toBe(1);
});
