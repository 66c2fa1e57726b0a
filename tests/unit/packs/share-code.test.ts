import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestPack } from '@/utils/packs/read-json';
import { fromShareCode, toShareCode } from '@/utils/packs/share-code';

const text = JSON.stringify({ name: 'Acme', items: Array.from({ length: 40 }, (_, index) => ({ id: `item-${index}`, title: `Say what happens next, number ${index} – 💡` })) });

describe('a pack as a code', () => {
  it('comes back from the code, from a link, and from a chat that broke its lines', async () => {
    const code = await toShareCode(text);
    expect(code.length).toBeLessThan(text.length / 2);
    expect(code).toMatch(/^ft1\.[\w-]+$/);
    const broken = code.replace(/.{60}/g, '$&\n  ');
    for (const pasted of [code, `https://example.test/team#${code}`, broken, ` ${code}\n`]) expect(await fromShareCode(pasted)).toEqual({ text });
  });

  it('is told from anything else, and from one that lost its end', async () => {
    const code = await toShareCode(text);
    for (const pasted of ['', 'hello', '{"name":"Acme"}', 'https://example.test/ft1.abc']) expect(await fromShareCode(pasted)).toEqual({ problem: 'no-code' });
    for (const pasted of [code.slice(0, -9), code.slice(0, 30), 'ft1.', 'ft1.%%%']) expect(await fromShareCode(pasted)).toEqual({ problem: 'incomplete' });
  });

  it('unpacks no more than a pack may hold', async () => {
    const bomb = await toShareCode('0'.repeat(longestPack * 20));
    expect(bomb.length).toBeLessThan(200_000);
    expect(await fromShareCode(bomb)).toEqual({ problem: 'too-large' });
  });

  it('never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.base64String(), async (noise) => {
        const read = await fromShareCode(`ft1.${noise}`);
        return 'text' in read || read.problem !== undefined;
      }),
    );
  });
});
