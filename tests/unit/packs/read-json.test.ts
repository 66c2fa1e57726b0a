import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestPack, readJson } from '@/utils/packs/read-json';

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

describe('JSON from a stranger', () => {
  it('is read where nothing is wrong with it', () => {
    expect(readJson('{"a":[1,{"b":null}]}')).toEqual({ value: { a: [1, { b: null }] } });
  });

  it.each([
    ['not JSON', '{"a":', /no JSON/],
    ['too deep', nested(20), /deeper than 14/],
    ['so deep that a parser gives up', nested(200_000), /deeper than 14/],
    ['too long', `"${'x'.repeat(longestPack)}"`, /longer than/],
    ['too much in it', `[${'0,'.repeat(120_001)}0]`, /more than 120000 values/],
    ['another prototype', '{"settings":{"items":[{"__proto__":{"a":1}}]}}', /^settings\.items\[0\]\.__proto__: this name is not allowed/],
    ['a constructor', '{"constructor":1}', /^constructor: /],
  ])('is refused: %s', (_name, text, problem) => {
    expect(readJson(text)).toEqual({ problem: expect.stringMatching(problem) as string });
  });

  it('is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json({ maxDepth: 20 })), (text) => {
        const read = readJson(text);
        return 'value' in read || read.problem !== '';
      }),
    );
  });
});
