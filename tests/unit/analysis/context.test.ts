import { describe, expect, it } from 'vitest';
import { findHits } from '@/utils/analysis/find-findings';
import { builtInRules } from '@/utils/analysis/built-in-rules';
import { sentencesOf } from '@/utils/analysis/sentence';

const hits = (text: string) => findHits(text, sentencesOf(text), builtInRules);
const labels = (text: string) => hits(text).map(({ rule }) => rule.label);

describe('a refusal in its reply', () => {
  it.each([
    "I can't post it today because the courier has left. What I can do is hand it over at the counter until eight.",
    'We cannot refund the deposit. The hotel keeps it once the night has begun. I have added it to your next stay.',
    "The lift is being repaired until June. So we can't offer you the third floor. You can have the garden room at the same price.",
    "We can't ship it, glass is not accepted on that route. So it comes with our own van on Friday.",
  ])('needs no question with its reason and a way forward: %s', (text) => expect(labels(text)).toEqual([]));

  it.each([
    ['with a reason only', "We can't refund the deposit because the night had begun."],
    ['with nothing', 'Hello,\n\nwe cannot refund the deposit.\n\nKind regards'],
    ['with somebody else to ask', "We can't refund the deposit because the hotel keeps it. Please contact the hotel."],
  ])('is asked about %s', (_, text) => expect(labels(text)).toContain('cannot'));
});

describe('a vague time', () => {
  it('is none with a day in the same clause', () => {
    expect(labels('I will call you as soon as possible, by Friday noon at the latest.')).toEqual([]);
    expect(labels('I will call you on Friday, and I will send the lid soon.')).toEqual(['vague-time']);
  });
});

describe('a hand-over', () => {
  it.each([
    ['Jonas from our workshop team has your photos. I have passed your case to him.', true],
    ["I'll transfer you to Billing. They have the whole thread, so you won't have to explain it again.", true],
    ["I'll transfer you to Billing.", false],
  ])('knows whether it comes with context: %s', (text, contextOk) => {
    expect(hits(text).find(({ rule }) => rule.label === 'transfer')?.contextOk).toBe(contextOk);
  });
});

it('marks the clause, which is what the question is about', () => {
  const text = 'The lid is here, but we cannot send it.';
  const [hit] = hits(text);
  expect(text.slice(hit!.start, hit!.end)).toContain('we cannot send it');
});
