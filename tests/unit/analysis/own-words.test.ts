import { expect, it } from 'vitest';
import { ownWords } from '@/utils/analysis/own-words';

const own = (text: string, skip: { start: number; end: number }[] = []) => ownWords({ text, skip }).map(({ start, end }) => text.slice(start, end).trim()).filter(Boolean);

it.each([
  ['Mine\n> theirs\nMine again', ['Mine', 'Mine again']],
  ['Mine\n\nOn Monday Maya Lindqvist via RT wrote:\ntheirs', ['Mine']],
  ['On Monday Maya wrote:\n> theirs\n> theirs too\n\nMine below', ['Mine below']],
  ['Mine\n--\nMaya', ['Mine']],
  ['Mine\n--\u00a0\nMaya', ['Mine']],
  ['Mine\n_______________\nFrom: a\ntheirs', ['Mine']],
  ['Hi {{first_name}}, mine', ['Hi', ', mine']],
  ['Range 3--4 is mine', ['Range 3--4 is mine']],
])('%j', (text, parts) => expect(own(text)).toEqual(parts));

it('leaves out what the desk marked, also where ranges overlap or run over the end', () => {
  expect(own('abcdefghij', [{ start: 2, end: 5 }, { start: 4, end: 6 }, { start: 8, end: 99 }])).toEqual(['ab', 'gh']);
});
