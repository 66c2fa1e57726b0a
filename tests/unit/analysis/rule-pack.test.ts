import { describe, expect, it } from 'vitest';
import { readRulePack } from '@/utils/analysis/rule-pack';
import cannedEmpathy from '@/utils/analysis/rules/en-canned-empathy.json';
import cannot from '@/utils/analysis/rules/en-cannot.json';
import deflection from '@/utils/analysis/rules/en-deflection.json';
import overpromise from '@/utils/analysis/rules/en-overpromise.json';
import plainLanguage from '@/utils/analysis/rules/en-plain-language.json';
import redirect from '@/utils/analysis/rules/en-redirect.json';
import transfer from '@/utils/analysis/rules/en-transfer.json';
import vagueTime from '@/utils/analysis/rules/en-vague-time.json';

const pack = (rule: object = {}, parts: Record<string, string> = {}) =>
  JSON.stringify({
    schema: 1,
    language: 'en',
    label: 'vague-time',
    source: 'Our own house rule.',
    parts,
    rules: [{ id: 'pronto', patterns: ['\\bpronto\\b'], question: { plain: 'By when?' }, why: 'Pronto is no time.', flags: ['We send it pronto.', 'It comes pronto.'], allows: ['It comes on Friday.'], ...rule }],
  });
const problems = (text: string) => {
  const read = readRulePack(text);
  return 'problems' in read ? read.problems : [];
};

describe('a pack of rules', () => {
  it('is ready to run when all its examples come out', () => {
    const read = readRulePack(pack());
    expect('rules' in read && read.rules.map(({ id }) => id)).toEqual(['en/vague-time/pronto']);
  });

  it.each([cannedEmpathy, cannot, deflection, overpromise, plainLanguage, redirect, transfer, vagueTime].map((file) => [file.label, file] as const))('may be as the built-in one for %s', (_, file) => {
    expect(problems(JSON.stringify(file))).toEqual([]);
  });

  it('is refused with every example that fails', () => {
    expect(problems(pack({ flags: ['We send it pronto.', 'We send it presto.'], allows: ['Pronto, said the waiter.'] }))).toEqual([
      'pronto: does not flag “We send it presto.”',
      'pronto: should let “Pronto, said the waiter.” pass',
    ]);
  });

  it.each([
    ['no JSON', '{', /no JSON/],
    ['another shape', '{"schema":2}', /schema/],
    ['a megabyte', pack({ patterns: ['x'.repeat(1_400)] }, { a: 'b'.repeat(1_000_000) }), /too large/],
    ['an unknown part', pack({ patterns: ['{nowhere}'] }), /nowhere/],
    ['a broken pattern', pack({ patterns: ['[a-'] }), /cannot be read/],
    ['parts that multiply', pack({ patterns: ['{b}{b}{b}{b}{b}{b}{b}{b}'] }, { a: `(?:${'very |'.repeat(600)}x)`, b: '{a}{a}' }), /too large/],
  ])('is refused for %s', (_, text, words) => expect(problems(text).join('\n')).toMatch(words));

  it.each(['(a+)+$', '(?:a|a)*$', '(?:[a-z]+)*!', '(?:\\w+\\s?)*$', '(?:.*,)*x', '.*a.*b.*c.*d', '(?:very|very|so )+x', '(?:\\w+){1,40}!', '(?:(?:so|so) )*x', '(\\s+)*x'])('that could take for ever is refused: %s', (pattern) => {
    expect(problems(pack({ patterns: [pattern] })).join()).toMatch(/could take for ever/);
  });
});
