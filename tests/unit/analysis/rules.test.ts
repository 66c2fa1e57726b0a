import { describe, expect, it } from 'vitest';
import { findHits } from '@/utils/analysis/find-findings';
import { ruleFileSchema } from '@/utils/analysis/rule-schema';
import { compileRules } from '@/utils/analysis/rules';
import { sentencesOf } from '@/utils/analysis/sentence';
import cannedEmpathy from '@/utils/analysis/rules/en-canned-empathy.json';
import cannot from '@/utils/analysis/rules/en-cannot.json';
import deflection from '@/utils/analysis/rules/en-deflection.json';
import overpromise from '@/utils/analysis/rules/en-overpromise.json';
import plainLanguage from '@/utils/analysis/rules/en-plain-language.json';
import redirect from '@/utils/analysis/rules/en-redirect.json';
import transfer from '@/utils/analysis/rules/en-transfer.json';
import vagueTime from '@/utils/analysis/rules/en-vague-time.json';

const files = [cannedEmpathy, cannot, deflection, overpromise, plainLanguage, redirect, transfer, vagueTime];

/** Rules that hold somewhere in a text. */
function holding(text: string, file: unknown): string[] {
  return findHits(text, sentencesOf(text), compileRules(file)).map(({ rule }) => rule.id);
}

describe.each(files.map((file) => [`${file.language}/${file.label}`, file] as const))('%s', (_, file) => {
  const { rules, ...head } = ruleFileSchema.parse(file);

  it('has an id of its own for every rule', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
    it.each(rule.flags)('flags: %s', (example) => {
      expect(holding(example, { ...head, rules: [rule] })).toHaveLength(1);
    });

    it.each(rule.allows)('allows: %s', (example) => {
      expect(holding(example, file)).toEqual([]);
    });
  });
});

it('refuses a rule that names a part nobody defined', () => {
  const [first] = cannedEmpathy.rules;
  expect(() => compileRules({ ...cannedEmpathy, rules: [{ ...first, patterns: ['{nowhere}'] }] })).toThrow('nowhere');
});
