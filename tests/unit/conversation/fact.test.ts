import { describe, expect, it } from 'vitest';
import { asFactText, factsByKind, longestFact, sameFact } from '@/utils/conversation/fact';

describe('the words of a fact', () => {
  it('are one line', () => {
    expect(asFactText('  I waited\n\n twenty\u200b minutes,\u00a0twice. ')).toBe('I waited twenty minutes, twice.');
    expect(asFactText(' \n\u200b ')).toBe('');
  });

  it('are cut at a word, and never longer than a fact may be', () => {
    const long = asFactText('the lid is cracked '.repeat(40));
    expect(long.length).toBeLessThanOrEqual(longestFact);
    expect(long).toMatch(/ (the|lid|is|cracked)…$/);
    expect(asFactText('x'.repeat(300))).toBe(`${'x'.repeat(longestFact - 1)}…`);
    expect(asFactText(`${'x'.repeat(longestFact - 2)}😀${'x'.repeat(20)}`)).toBe(`${'x'.repeat(longestFact - 2)}…`);
    expect(asFactText('x'.repeat(longestFact))).toHaveLength(longestFact);
  });

  it('that say the same are one fact, unless it is of another kind', () => {
    expect(sameFact({ kind: 'heard', text: 'Twice' }, { kind: 'heard', text: 'twice' })).toBe(true);
    expect(sameFact({ kind: 'heard', text: 'Twice' }, { kind: 'tried', text: 'Twice' })).toBe(false);
  });
});

it('facts stand by kind in the order in which they were kept', () => {
  const fact = (kind: 'heard' | 'next', at: number) => ({ id: String(at), caseKey: 'a', kind, text: String(at), at });
  const { heard, next, tried } = factsByKind([fact('heard', 3), fact('next', 2), fact('heard', 1)]);
  expect([heard.map(({ at }) => at), next.map(({ at }) => at), tried]).toEqual([[1, 3], [2], []]);
});
