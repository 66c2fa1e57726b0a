import type { CaseRecord } from '@/utils/conversation/case';

/** Letter case and accents do not matter to somebody who searches: "muller" finds "Müller". */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The cases in which every word of the search stands, in number, title or requester, in the order given.
 * @param words as typed; nothing typed finds all
 */
export function findCases(cases: CaseRecord[], words: string): CaseRecord[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return cases.filter(({ number, title, requester }) => {
    const text = plain(`${number} ${title} ${requester}`);
    return wanted.every((word) => text.includes(word));
  });
}
