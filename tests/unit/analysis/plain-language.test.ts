import { describe, expect, it } from 'vitest';
import { askAboutPlainWords } from '@/utils/analysis/plain-language';
import { sentencesOf } from '@/utils/analysis/sentence';
import goodParagraphs from './good-paragraphs.json';
import goodReplies from './good-replies.json';

const ask = (text: string) => askAboutPlainWords(text, sentencesOf(text)).map(({ rule }) => rule);
const words = (count: number) => `${Array.from({ length: count - 1 }, () => 'word').join(' ')} end.`;

describe('plain language', () => {
  it('asks about the longest sentence and no other', () => {
    expect(ask(`${words(36)} ${words(40)} ${words(35)}`)).toEqual(['en/plain-language/long']);
    expect(ask(words(35))).toEqual([]);
  });

  it('asks about words of the trade and of offices', () => {
    expect(ask('Please be advised that the RMA is issued.')).toEqual(['en/plain-language/office']);
    expect(ask('The line is provisioned.')).toEqual(['en/plain-language/trade']);
  });

  it('has nothing to ask about good replies even where it is on', () => {
    expect([...goodReplies.map(({ draft }) => draft), ...goodParagraphs].filter((text) => ask(text).length > 0)).toEqual([]);
  });
});
