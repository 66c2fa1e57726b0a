import type { CaseRecord } from './case';

/** Letter case and accents do not matter to somebody who searches: "muller" finds "Müller". */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether every word of a search stands in one of the texts. */
export type Search = (...texts: readonly string[]) => boolean;

/** @param words as typed; nothing typed finds all */
export function searchFor(words: string): Search {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return (...texts) => {
    if (wanted.length === 0) return true;
    const text = plain(texts.join(' '));
    return wanted.every((word) => text.includes(word));
  };
}

/** What a case is found by. */
export const textsOfCase = ({ number, title, requester }: Pick<CaseRecord, 'number' | 'title' | 'requester'>): string[] => [`#${number}`, title, requester];
