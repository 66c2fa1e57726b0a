import { describe, expect, it } from 'vitest';
import { searchFor, textsOfCase } from '@/utils/conversation/find-cases';

const cases = [
  { number: '48211', title: 'Cracked lid', requester: 'Dana Whitfield' },
  { number: '7', title: 'Lampe für Frau Müller', requester: 'Ute Müller' },
];

describe('searching cases', () => {
  it.each([
    ['', ['Cracked lid', 'Lampe für Frau Müller']],
    ['  ', ['Cracked lid', 'Lampe für Frau Müller']],
    ['#48211', ['Cracked lid']],
    ['dana LID', ['Cracked lid']],
    ['muller', ['Lampe für Frau Müller']],
    ['MÜLLER ute', ['Lampe für Frau Müller']],
    ['dana lampe', []],
  ])('finds by “%s”', (words, titles) => {
    expect(cases.filter((one) => searchFor(words)(...textsOfCase(one))).map(({ title }) => title)).toEqual(titles);
  });
});
