import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemOfDesk } from '@/utils/sites/profile-layer';
import { readPack } from '@/utils/packs/read-pack';
import { fullPack, hostile, hostileText, injections } from './hostile-packs';

const read = (text: string) => readPack(text, problemOfDesk);

describe('a hostile pack', () => {
  it.each(Object.entries(hostile))('with %s is refused, and the path of it is told', (_name, one) => {
    const result = read(hostileText(one));
    expect('problems' in result && result.problems.map(({ path }) => path)).toContain(one.path);
  }, 5_000);

  it.each(['__proto__', 'constructor', 'prototype'])('with the name %s anywhere is refused', (name) => {
    const text = JSON.stringify(fullPack()).replace('"title":', `"${name}":{"admin":true},"title":`);
    expect(read(text)).toEqual({ problems: [{ path: '', problem: expect.stringMatching(new RegExp(String.raw`^settings\.items\.value\[0\]\.${name}: `)) as string, value: '' }] });
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('is told in few words, however much is wrong', () => {
    const items = Array.from({ length: 60 }, (_, index) => ({ id: `item-${index}`, title: { x: 'y'.repeat(5_000) }, why: 1, question: 2, extra: 'z'.repeat(5_000) }));
    const result = read(JSON.stringify({ ...fullPack(), settings: { items: { hold: 'free', value: items } } }));
    expect('problems' in result && [result.problems.length, JSON.stringify(result).length < 40_000]).toEqual([100, true]);
  });

  it('with markup in every text field is taken as the words that they are', () => {
    for (const injection of injections) {
      const result = read(JSON.stringify(fullPack((field) => `${injection} ${field}`.slice(0, 60))));
      expect('pack' in result && result.pack.settings.items?.value[0]?.title).toBe(`${injection} title`);
    }
  });

  it('is taken whole or refused with a path, whatever stands at any place of it', () => {
    const places: string[][] = [];
    const walk = (value: unknown, path: string[]): void => {
      if (path.length > 0) places.push(path);
      if (value !== null && typeof value === 'object') for (const [name, inner] of Object.entries(value)) walk(inner, [...path, name]);
    };
    walk(fullPack(), []);
    const nasty = fc.oneof(
      fc.jsonValue({ maxDepth: 4 }),
      fc.constantFrom<unknown>(null, -1, 1e308, '', ' ', '\0', '\uD800', '9'.repeat(400), '../'.repeat(50), [], {}, [[]], { length: 1e9 }, true, ...injections),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), nasty, (path, value) => {
        const pack = structuredClone(fullPack()) as unknown as Record<string, unknown>;
        const within = path.slice(0, -1).reduce<Record<string, unknown>>((inner, name) => inner[name] as Record<string, unknown>, pack);
        within[path.at(-1)!] = value;
        const result = read(JSON.stringify(pack));
        return 'pack' in result || (result.problems.length > 0 && result.problems.every(({ problem }) => problem !== ''));
      }),
      { numRuns: 600 },
    );
  });
});
