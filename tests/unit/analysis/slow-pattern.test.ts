import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PatternMaker } from '@/utils/analysis/pattern';
import { whyTooLarge } from '@/utils/analysis/pattern-size';
import { readRulePack } from '@/utils/analysis/rule-pack';
import { whySlow } from '@/utils/analysis/slow-pattern';

const why = (pattern: string): string | null => whySlow(new PatternMaker({}).read(pattern));

describe('a pattern that could take for ever', () => {
  // Each takes years on a few dozen letters, or minutes on a long line.
  it.each([
    '(a+)+b', '(a*)*b', '(a|a)*b', '(a|aa)+$', '(x+x+)+y', '([a-z]+)*!', String.raw`(\w+\s?)*!`, '(.*a){20}', '(.*)*!', '(?:a|b|ab)*c', '(a{1,10}){1,10}!',
    '((a{0,9}){0,9}){0,9}!', '(a?){30}a{30}', `${'a?'.repeat(30)}${'a'.repeat(30)}`, 'a*a*a*a*a*a*a*b', '[a-z ]*[a-z ]*[a-z ]*[a-z ]*!', 'a{0,100000}a{0,100000}a{0,100000}b',
    String.raw`\s*`.repeat(30), '(?:a )*(?:a )*(?:a )*(?:a )*b', String.raw`(?=(a+))\1*b`, String.raw`(\w+) \1 \1!`, '(?<=(a+)+)b', '(?!(a+)+b)c', '(?:x(?:y(a+)+z))b',
  ])('%s is refused', (pattern) => {
    expect(why(pattern)).not.toBeNull();
  });

  it.each([String.raw`\bas soon as possible\b`, String.raw`\b(?:[\w'-]+ ){0,5}refund\b`, 'I (?:will|shall) [^.;!?]{0,40} call', 'a+b+c+d+e+', '(?:really |very ){0,3}sorry'])('%s is not', (pattern) => {
    expect(why(pattern)).toBeNull();
  });

  it('is none of ours', () => {
    const folder = new URL('../../../utils/analysis/rules/', import.meta.url).pathname;
    for (const name of readdirSync(folder)) {
      const file = JSON.parse(readFileSync(folder + name, 'utf8')) as { parts?: Record<string, string>; rules?: { id: string; patterns?: string[]; unless?: string[] }[] };
      const maker = new PatternMaker(file.parts ?? {});
      for (const { id, patterns = [], unless = [] } of file.rules ?? []) for (const pattern of [...patterns, ...unless]) expect([name, id, whySlow(maker.read(pattern))]).toEqual([name, id, null]);
    }
  });
});

describe('parts that use each other', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const laughs = Object.fromEntries(letters.map((name, index) => [name, index === 0 ? 'ha' : `{${letters[index - 1]}}{${letters[index - 1]}}`]));

  it('are counted before they are put together', () => {
    expect(whyTooLarge(laughs, '{c} {b}', 100)).toBeNull();
    expect(whyTooLarge(laughs, '{z}', 20_000)).toBe('it is too large');
    expect(whyTooLarge({ a: '{b}', b: 'x{a}' }, '{a}', 20_000)).toBe('the part “a” uses itself');
  });

  it('are refused where they grow beyond any memory or never end', () => {
    const pack = (parts: object, pattern: string): string =>
      JSON.stringify({ schema: 1, language: 'en', label: 'vague-time', source: 'Ours', parts, rules: [{ id: 'jiffy', patterns: [pattern], question: { plain: 'By when?' }, why: 'So.', flags: ['In a jiffy.', 'A jiffy.'], allows: ['At 3.'] }] });
    expect(readRulePack(pack(laughs, '{z}'))).toEqual({ problems: ['jiffy: the pattern “{z}” is not read: it is too large.'] });
    expect(readRulePack(pack({ a: '{b}', b: '{a}' }, 'jiffy {a}'))).toEqual({ problems: ['jiffy: the pattern “jiffy {a}” is not read: the part “a” uses itself.'] });
  });
});
