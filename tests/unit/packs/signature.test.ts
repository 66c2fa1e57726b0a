import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonical, checksumOf } from '@/utils/packs/canonical';
import { publicKeyOf, sign, trustOf } from '@/utils/packs/signature';

const makePublisherKey = () => crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify']) as Promise<CryptoKeyPair>;
const pack = { name: 'Acme support', version: '3', settings: { items: [{ id: 'own', title: 'Own it — 💡' }] } };
let pair: CryptoKeyPair;
let key: string;
beforeAll(async () => {
  pair = await makePublisherKey();
  key = await publicKeyOf(pair);
});

describe('the canonical text', () => {
  it('is that of RFC 8785, whatever the order and the white space', () => {
    // The RFC's own example of sorting, in section 3.2.3.
    const example = JSON.parse('{"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew","1":"One","\\ud83d\\ude00":"Emoji","\\u0080":"Control","\\u00f6":"O"}') as object;
    expect(Object.values(JSON.parse(canonical(example)) as object).length).toBe(7);
    expect(canonical(example).match(/"[A-Z][A-Za-z ]*"/g)).toEqual(['"Carriage Return"', '"One"', '"Control"', '"O"', '"Euro Sign"', '"Emoji"', '"Hebrew"']);
    expect(canonical({ b: [1.0, 1e21], a: { d: null, c: 'ü' } })).toBe('{"a":{"c":"ü","d":null},"b":[1,1e+21]}');
  });

  it('holds what the value held', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('gives one checksum for one pack', async () => {
    const { settings, version, name } = pack;
    expect(await checksumOf({ settings, version, name })).toBe(await checksumOf(pack));
    expect(await checksumOf({ ...pack, version: '4' })).not.toBe(await checksumOf(pack));
  });
});

describe('a publisher', () => {
  it('is met once and known from then on', async () => {
    const signed = await sign(pack, pair);
    expect(await trustOf(pack, signed, null)).toBe('first');
    expect(await trustOf(JSON.parse(JSON.stringify(pack, null, 4)), signed, key)).toBe('known');
  });

  it('cannot be taken the place of', async () => {
    const other = await makePublisherKey();
    expect(await trustOf(pack, await sign(pack, other), key)).toBe('other-key');
    expect(await trustOf(pack, null, key)).toBe('missing');
    const signed = await sign(pack, pair);
    expect(await trustOf({ ...pack, version: '4' }, signed, key)).toBe('broken');
    expect(await trustOf(pack, { ...signed, key: await publicKeyOf(other) }, key)).toBe('broken');
    expect(await trustOf(pack, { ...signed, key: '' }, key)).toBe('broken');
  });

  it('is not needed', async () => {
    expect(await trustOf(pack, null, null)).toBe('none');
  });
});
