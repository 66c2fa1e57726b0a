import { describe, expect, it } from 'vitest';
import { findCases } from '@/components/today/find-cases';
import type { CaseRecord } from '@/utils/conversation/case';

const aCase = (number: string, title: string, requester: string): CaseRecord => ({
  ...{ key: title, channel: 'desk', desk: 'request-tracker', number, title, requester, url: '' },
  ...{ openedAt: 0, updatedAt: 0, marks: {}, transfers: [], paused: false },
});
const cases = [aCase('48211', 'Cracked lid', 'Dana Whitfield'), aCase('7', 'Lampe für Frau Müller', 'Ute Müller')];

describe('searching cases', () => {
  it.each([
    ['', ['Cracked lid', 'Lampe für Frau Müller']],
    ['  ', ['Cracked lid', 'Lampe für Frau Müller']],
    ['48211', ['Cracked lid']],
    ['dana LID', ['Cracked lid']],
    ['muller', ['Lampe für Frau Müller']],
    ['MÜLLER ute', ['Lampe für Frau Müller']],
    ['dana lampe', []],
  ])('finds by “%s”', (words, titles) => {
    expect(findCases(cases, words).map(({ title }) => title)).toEqual(titles);
  });
});
