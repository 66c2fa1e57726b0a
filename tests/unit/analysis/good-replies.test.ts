import { describe, expect, it } from 'vitest';
import { analyze } from '@/utils/analysis/analyze';
import { builtInRules } from '@/utils/analysis/built-in-rules';
import goodParagraphs from './good-paragraphs.json';
import goodReplies from './good-replies.json';
import moreGoodReplies from './more-good-replies.json';

const zone = 'Europe/London';
const now = Temporal.ZonedDateTime.from(`2026-11-23T09:00[${zone}]`).epochMilliseconds;
const read = (draft: string, customer: string) => analyze({ draft: { composer: 'reply', text: draft, skip: [] }, customer, now, zone }, builtInRules);

/** Fifty replies with nothing to ask about, written before the rules. */

describe('fifty good replies', () => {
  it.each(goodReplies.map(({ industry, voice, draft, customer }) => [`${industry}, ${voice}`, draft, customer] as const))('%s: nothing to ask', (_, draft, customer) => {
    const { findings, reply } = read(draft, customer);
    expect([...findings, ...reply].map(({ rule, words }) => `${rule}: ${words}`)).toEqual([]);
  });

  it('leave no question open', () => {
    expect(goodReplies.flatMap(({ draft, customer }) => read(draft, customer).unanswered.map(({ words }) => words))).toEqual([]);
  });
});

/** Another fifty, written before the rules were turned from phrases into grammar; a hand-over in them says who and why. */
describe('fifty more good replies', () => {
  it.each(moreGoodReplies.map(({ industry, voice, draft, customer }) => [`${industry}, ${voice}`, draft, customer] as const))('%s: nothing to ask', (_, draft, customer) => {
    expect(read(draft, customer).findings.filter(({ contextOk }) => !contextOk).map(({ rule, words }) => `${rule}: ${words}`)).toEqual([]);
  });
});

/** Written against the rules: refusals with a reason and a way forward, talk about what was said, a colleague who already acted. */
describe('paragraphs that look like findings', () => {
  it.each(goodParagraphs)('has nothing to ask: %s', (paragraph) => {
    const { findings, reply } = read(`Dear Ms Hall,\n\n${paragraph}\n\nBest,\nJo`, 'When does it come?');
    expect([...findings, ...reply]).toEqual([]);
  });
});
