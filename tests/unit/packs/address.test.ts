import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSame, type Marks, readAddress } from '@/utils/packs/address';

describe('an address as it was typed', () => {
  it.each([
    ['https://packs.example.com/team.json', 'https://packs.example.com/team.json'],
    ['  packs.example.com/team.json ', 'https://packs.example.com/team.json'],
    ['HTTPS://Packs.Example.com:8443/a b.json?v=1#secret', 'https://packs.example.com:8443/a%20b.json?v=1'],
  ])('%s is taken', (typed, address) => {
    expect(readAddress(typed)).toEqual({ address });
  });

  it.each([
    ['', 'no-address'],
    ['http://packs.example.com/team.json', 'not-https'],
    ['javascript:alert(1)', 'not-https'],
    ['data:application/json,{}', 'not-https'],
    ['file:///etc/passwd', 'not-https'],
    ['https://', 'no-address'],
    ['https://me:secret@packs.example.com/', 'with-password'],
    ['https://me@packs.example.com/', 'with-password'],
    [`https://packs.example.com/${'a'.repeat(500)}`, 'no-address'],
  ])('%s is refused', (typed, refused) => {
    expect(readAddress(typed)).toEqual({ refused });
  });

  it('is https without a password, or refused, whatever was typed, and reads the same again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withFragments: true, withQueryParameters: true })), (typed) => {
        const read = readAddress(typed);
        if ('refused' in read) return;
        const url = new URL(read.address);
        expect([url.protocol, url.username, url.password, url.hash]).toEqual(['https:', '', '', '']);
        expect(readAddress(read.address)).toEqual(read);
      }),
    );
  });
});

describe('a file is known again', () => {
  const marks = (etag: string | null, lastModified: string | null, length: number | null): Marks => ({ etag, lastModified, length });
  it.each<[string, Marks, Marks, boolean | null]>([
    ['by its ETag, whatever else is told', marks('"1"', 'Mon', 5), marks('"1"', 'Tue', 6), true],
    ['not by another ETag', marks('"1"', 'Mon', 5), marks('"2"', 'Mon', 5), false],
    ['by its date and its length', marks(null, 'Mon', 5), marks('"2"', 'Mon', 5), true],
    ['not by its date with another length', marks(null, 'Mon', 5), marks(null, 'Mon', 6), false],
    ['by its date where a length is not told', marks(null, 'Mon', null), marks(null, 'Mon', 6), true],
    ['not where nothing is told', marks(null, null, 5), marks(null, null, 5), null],
  ])('%s', (_how, known, now, same) => {
    expect(isSame(known, now)).toBe(same);
  });
});
