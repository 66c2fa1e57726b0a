import { describe, expect, it } from 'vitest';
import { askAboutAuthority } from '@/utils/analysis/ask-authority';
import { type AuthorityRow, authoritySchema, remedies } from '@/utils/analysis/authority';
import { moneyIn } from '@/utils/analysis/money';
import { firstOf, spotWords } from '@/utils/analysis/pattern';
import { givenBare, notGiven, remedySigns } from '@/utils/analysis/remedy-rules';
import goodReplies from './good-replies.json';
import { sentencesOf } from '@/utils/analysis/sentence';
import english from '@/utils/analysis/rules/en-remedies.json';

const row = (changes: Partial<AuthorityRow> = {}): AuthorityRow => ({ id: 'one', remedy: 'refund', limit: 50, currency: 'USD', approver: 'Ana', reach: 'ext. 12', redFlag: '', ...changes });
const ask = (text: string, ...table: AuthorityRow[]) => askAboutAuthority(text, sentencesOf(text), table);
const money = (text: string) => moneyIn(text).map(({ amount, currencies }) => `${amount} ${currencies[0]}`);

describe('moneyIn', () => {
  it.each([
    ['$1,200.50', '1200.5 USD'],
    ['1.200,50 EUR', '1200.5 EUR'],
    ['€ 1.200,50', '1200.5 EUR'],
    ['1 200,50 €', '1200.5 EUR'],
    ['50 pounds', '50 GBP'],
    ['£50', '50 GBP'],
    ['20 %', '20 %'],
    ['twenty or 20 percent', '20 %'],
    ['2.340 euro', '2340 EUR'],
    ['54,90 €', '54.9 EUR'],
    ['US$ 99.99', '99.99 USD'],
    ['A$15', '15 AUD'],
    ['CHF 1\'250', '1250 CHF'],
    ['£70k', '70000 GBP'],
    ['150,000 INR', '150000 INR'],
    ['a 400-dollar lamp', '400 USD'],
    ['300 kr', '300 SEK'],
    ['¥12,000', '12000 JPY'],
  ])('reads %s', (text, read) => expect(money(`It is ${text}, as said.`)).toEqual([read]));

  it.each(['Order 88213', 'in 20 minutes', 'SO-3381', 'the 12 items', '50 all in all', 'version 4.2', 'at 7.40 on the 3rd', '4 inches'])('reads no amount in: %s', (text) => expect(money(text)).toEqual([]));

  it('knows what a sign can stand for', () => {
    expect(moneyIn('$5')[0]!.currencies).toContain('CAD');
    expect(moneyIn('US$5')[0]!.currencies).toEqual(['USD']);
  });
});

describe.each([...english.remedies.map(({ id, ...sign }) => ({ ...sign, id, patterns: remedySigns.find((one) => one.id === id)!.patterns })), { ...english.bare, id: 'given without an amount', patterns: givenBare }, { ...english.notGiven, id: 'not given', patterns: notGiven }])(
  'the words for $id',
  ({ flags, allows, patterns }) => {
    const holds = (words: string) => firstOf(patterns, words, spotWords(words)) !== null;
    it.each(flags)('hold: %s', (words) => expect(holds(words)).toBe(true));
    it.each(allows)('do not hold: %s', (words) => expect(holds(words)).toBe(false));
  },
);

describe('what is given beyond the table', () => {
  it('is asked about, with the limit and who approves', () => {
    const [finding] = ask('I have refunded you $78 today.', row({ redFlag: 'an injury' }));
    expect(finding).toMatchObject({ rule: 'en/authority/refund', words: 'refunded you $78', phrase: 'refund over 50 USD', question: 'Above your limit of $50 for refunds. Ana approves: ext. 12.' });
    expect(finding!.why).toContain('an injury');
  });

  it.each([
    ['in euros', 'I refund the 1.200,50 EUR today.', row({ currency: 'EUR', limit: 1_200 }), 'Above your limit of €1,200 for refunds.'],
    ['in pounds, across clauses', 'The £80 is yours, and it goes back to your card.', row({ currency: 'GBP' }), 'Above your limit of £50 for refunds.'],
    ['as a share', 'You get a discount of 20 %.', row({ remedy: 'discount', currency: '%', limit: 15 }), 'Above your limit of 15 % for discounts.'],
    ['a fee', 'I have waived the $75 fee.', row({ remedy: 'waive' }), 'Above your limit of $50 for fees waived.'],
    ['never alone', 'A replacement leaves today.', row({ remedy: 'replace', limit: 0 }), 'This is not yours to give alone: replacements. Ana approves: ext. 12.'],
    ['nobody named', 'I refund you $78.', row({ approver: '', reach: '' }), 'Above your limit of $50 for refunds. Who approves it?'],
  ])('%s', (_, text, table, question) => expect(ask(text, table)[0]?.question).toMatch(new RegExp(`^${question.replace(/[.$?]/g, '\\$&')}`)));

  it.each([
    ['within the limit', 'I refund you $50.', row()],
    ['refused', 'I cannot refund the $348, because it was used.', row()],
    ['wished for', 'You asked for a refund of $500.', row()],
    ['somebody else\'s', 'Your bank refunds the $500 within a week.', row()],
    ['in another currency', 'I refund you 500 EUR.', row()],
    ['another remedy', 'You get a voucher for $200.', row()],
    ['what they paid', 'You were charged $500 on Monday.', row()],
    ['a replacement without an amount, within a limit', 'A replacement leaves today.', row({ remedy: 'replace', limit: 100 })],
    ['within a larger limit beside it', 'I refund you $78.', row({ limit: 100, id: 'two' })],
    ['without an amount and not plainly given', 'We apologise for the inconvenience. The voucher is not needed.', row({ remedy: 'goodwill', limit: 0 })],
  ])('not %s', (_, text, table) => expect(ask(text, row(), table)).toEqual([]));

  it('is never asked about without a table', () => expect(ask('I refund you $5,000.')).toEqual([]));
});

/** A table that allows nothing: what the fifty good replies give, and nothing else, is found. */
it('finds what good replies give, and takes nothing else for it', () => {
  const strict = remedies.flatMap((remedy) => ['USD', 'GBP', 'EUR', '%'].map((currency) => row({ id: remedy + currency, remedy, currency, limit: 1 })));
  const found = goodReplies.flatMap(({ draft }) => ask(draft, ...strict).map(({ words }) => words));
  expect(found).toEqual([
    '38 euro are back',
    'refunded, 284 euro',
    '£180 has been returned to your',
    '$78 goes back',
    '189 EUR credited',
    '£45 is back',
    '£90 is refunded',
    '$220 goes back',
    '$32 back',
    'credited with £16.20',
  ]);
});

it('the table has a shape of its own', () => {
  expect(authoritySchema.safeParse([row()]).success).toBe(true);
  for (const wrong of [row({ currency: 'dollars' }), row({ limit: -1 }), row({ remedy: 'hug' as never })]) expect(authoritySchema.safeParse([wrong]).success).toBe(false);
});
