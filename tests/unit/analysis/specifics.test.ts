import { describe, expect, it } from 'vitest';
import { retell } from '@/utils/analysis/retell';
import english from '@/utils/analysis/rules/en-specifics.json';
import { longestText } from '@/utils/conversation/conversation';
import { specificsOf } from '@/utils/analysis/specifics';

describe.each(english.rules.map(({ id, examples }) => [id, examples] as const))('%s', (_, examples) => {
  it.each(examples)('%s', (words, statement) => {
    expect(specificsOf(words)[0]?.statement).toBe(statement);
  });
});

describe('specificsOf', () => {
  it('is not held up by a message made to be slow to read', () => {
    const from = performance.now();
    for (const piece of ['1', '1,', '€1.', 'told me ']) specificsOf(piece.repeat(longestText).slice(0, longestText));
    expect(performance.now() - from).toBeLessThan(1_000);
  });

  it('puts the best to ask about first, with ranges into the message', () => {
    const text = 'I work from home. I was on hold for twenty minutes, and this is the third time I am calling. Please hurry.';
    const found = specificsOf(text);
    expect(found.map(({ statement }) => statement)).toEqual([
      'They waited on hold for twenty minutes.',
      'This is the third time they have called.',
      'They work from home.',
    ]);
    for (const { start, end, words } of found) expect(text.slice(start, end)).toBe(words);
  });

  it('reads an amount with and without a space', () => {
    expect(specificsOf('You still have not refunded the £54.')[0]?.statement).toBe('You still have not refunded the £54.');
    expect(specificsOf('You still have not refunded the € 54.')[0]?.kind).toBe('amount');
  });

  it('leaves out what the customer quotes from us', () => {
    expect(specificsOf('Thanks.\n\nOn Monday Maya wrote:\n> I waited ten days')).toEqual([]);
  });

  it('has nothing to say about a message without details', () => {
    expect(specificsOf('Hello, please help me.')).toEqual([]);
  });
});

describe('retell', () => {
  it.each([
    ["I've been emailing since Monday", 'They have been emailing since Monday.'],
    ['My crew of nine get paid from these', 'Their crew of nine get paid from these.'],
    ['your chat told me to check the manual', 'Your chat told them to check the manual.'],
  ])('%s', (words, told) => expect(retell(words)).toBe(told));

  it.each(['order 48211', 'because my rent came back', 'twenty minutes'])('does not stretch "%s" into a sentence', (words) => {
    expect(retell(words)).toBeNull();
  });
});
