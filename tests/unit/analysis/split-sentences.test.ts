import { expect, it } from 'vitest';
import { splitSentences } from '@/utils/analysis/split-sentences';

const split = (text: string) => splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

it.each([
  ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
  ['Dear Mr. Hughes, hello. By 3 p.m. it is done.', ['Dear Mr. Hughes, hello.', 'By 3 p.m. it is done.']],
  ['It costs 129.00 EUR. Done.', ['It costs 129.00 EUR.', 'Done.']],
  ['A line that\nwraps on. Next', ['A line that\nwraps on.', 'Next']],
  ['Hi Dana,\n\nthe lid is here\n\nMaya', ['Hi Dana,', 'the lid is here', 'Maya']],
  ['  \n ', []],
])('%j', (text, sentences) => expect(split(text)).toEqual(sentences));
