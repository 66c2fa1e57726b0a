import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '@/utils/packs/policy';

const key = `${'A'.repeat(43)}=`;

describe('what an organisation sets', () => {
  it.each<[string, unknown, object]>([
    ['nothing', null, { kind: 'none' }],
    ['nothing of ours', { colour: 'red' }, { kind: 'none' }],
    ['empty values, as a browser may give them', { pack: '', packAddress: '', publisherKey: undefined }, { kind: 'none' }],
    ['a text', { pack: '{"a":1}' }, { kind: 'inline', text: '{"a":1}', key: null }],
    ['a code and a key', { pack: ' ft1.abc ', publisherKey: key }, { kind: 'inline', text: 'ft1.abc', key }],
    ['an object, as Firefox hands it over', { pack: { a: 1 } }, { kind: 'inline', text: '{"a":1}', key: null }],
    ['an address', { packAddress: 'https://packs.example.com/a.json', publisherKey: key }, { kind: 'address', address: 'https://packs.example.com/a.json', key }],
    ['an address without a key', { packAddress: 'https://packs.example.com/a.json' }, { kind: 'refused', reason: 'the policy’s packAddress needs publisherKey beside it' }],
    ['an address without https', { packAddress: 'http://packs.example.com/a.json', publisherKey: key }, { kind: 'refused' }],
    ['both', { pack: 'ft1.abc', packAddress: 'https://packs.example.com/a.json', publisherKey: key }, { kind: 'refused' }],
    ['a key alone', { publisherKey: key }, { kind: 'refused' }],
    ['a key that is none', { pack: 'ft1.abc', publisherKey: 'abc' }, { kind: 'refused', reason: expect.stringMatching(/^the policy’s publisherKey: /) as string }],
    ['a list', { pack: ['ft1.abc'] }, { kind: 'refused' }],
  ])('is read: %s', (_what, value, policy) => {
    expect(readPolicy(value)).toMatchObject(policy);
  });

  it('is read or refused with a reason, whatever a browser gives', () => {
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.record({ pack: fc.jsonValue(), packAddress: fc.jsonValue(), publisherKey: fc.jsonValue() }, { requiredKeys: [] })), (value) => {
      const policy = readPolicy(value);
      return policy.kind !== 'refused' || policy.reason !== '';
    }));
  });
});
