import { describe, expect, it } from 'vitest';
import { closestOf, findAll, findFirst } from '@/utils/sites/find';
import { hostMatches } from '@/utils/sites/pick-profile';
import { cut } from '@/utils/sites/read-locator';
import { pageOf } from './page-of';

describe('finding by a profile', () => {
  const document = pageOf('<body><form id="a"><b class="x">1</b></form><p class="x">2</p></body>');

  it('tells which fallback matched', () => {
    expect(findFirst(document, ['.gone', '.x'])).toMatchObject({ index: 1 });
    expect(findFirst(document, ['.gone'])).toBeNull();
  });
  it('finds nothing, and does not fail, by a selector that is none or a frame that cannot be entered', () => {
    expect(findAll(document, 'a[[')).toEqual([]);
    expect(findAll(document, 'p >>> .x')).toEqual([]);
  });
  it('climbs to the nearest match', () => {
    expect(closestOf(document.querySelector('b')!, ['iframe >>> form'])?.element.id).toBe('a');
  });
  it.each([
    ['acme.zendesk.com', '*.zendesk.com', true],
    ['zendesk.com', '*.zendesk.com', false],
    ['notzendesk.com', '*.zendesk.com', false],
    ['mail.google.com', 'mail.google.com', true],
  ])('host %s under %s: %s', (host, pattern, expected) => expect(hostMatches(host, pattern)).toBe(expected));
  it('cuts a heading to its subject, colons and all', () => {
    expect(cut('#7: Refund: where is it?', { after: ': ' })).toBe('Refund: where is it?');
    expect(cut('Dana <dana@customer.test>', { before: ' <' })).toBe('Dana');
    expect(cut('no mark here', { after: ': ' })).toBe('no mark here');
  });
});
