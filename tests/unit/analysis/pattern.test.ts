import { describe, expect, it } from 'vitest';
import { PatternMaker, spotWords } from '@/utils/analysis/pattern';
import rows from './labelled-sentences.json';
import goodReplies from './good-replies.json';
import transfer from '@/utils/analysis/rules/en-transfer.json';
import deflection from '@/utils/analysis/rules/en-deflection.json';
import promises from '@/utils/analysis/rules/en-promises.json';

/** Every tenth: each is looked at with each pattern. */
const sentences = [...rows.map(([, text]) => text as string), ...goodReplies.map(({ draft }) => draft)].filter((_, index) => index % 10 === 0);
const found = (text: string, pattern: string, parts = {}) => new PatternMaker(parts).make(pattern).flatMap((one) => one.matches(text, spotWords(text)).map(([words]) => words));

describe('a pattern', () => {
  it.each([
    ['apologi[sz]e', 'We apologise.', ['apologise']],
    ['(?:call|ring)(?: us)?', 'Please ring us, or call.', ['ring us', 'call']],
    ['no(?:t|ne)? (?:of )?ours', 'It is NOT  ours.', ['NOT  ours']],
    ['(?<!not )sorry', 'I am sorry, not sorry.', ['sorry']],
    ['sent(?! it)', 'I sent it, and sent her.', ['sent']],
    ['e-?mail{more}', 'An email, an e-mails.', ['email', 'e-mails']],
    ['^(?:well, )?no$', 'No', ['No']],
    ['it(?:s|) ?here', 'it here', ['it here']],
  ])('%s in %s', (pattern, text, words) => expect(found(text, pattern, { more: 's?' })).toEqual(words));

  it.each([
    ['names a part that nobody defined', '{nowhere}', 'nowhere'],
    ['closes what was not opened', 'one)two', 'Unmatched'],
  ])('is refused where it %s', (_, pattern, message) => expect(() => new PatternMaker({}).make(pattern)).toThrow(message));

  it.each([
    ['transfer', transfer.parts, transfer.rules.flatMap(({ patterns }) => patterns)],
    ['deflection', deflection.parts, deflection.rules.flatMap(({ patterns }) => patterns)],
    ['promises', promises.parts, [...promises.always, ...promises.never]],
  ])('finds without the words that are not there what it finds as a whole: %s', (_, parts, patterns) => {
    for (const pattern of patterns.flatMap((one) => new PatternMaker(parts).make(one))) {
      const whole = new RegExp(pattern.source, 'gi');
      for (const text of sentences) {
        const spotted = spotWords(text);
        expect(pattern.matches(text, spotted).map(({ index }) => index)).toEqual([...text.matchAll(whole)].map(({ index }) => index));
      }
    }
  });
});
