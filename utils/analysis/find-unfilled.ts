import type { Draft } from '../conversation/conversation';
import type { Finding } from './finding';
import { phraseOf } from './normalise';
import { ownWords } from './own-words';
import { placeholderRule, placeholdersIn } from './placeholders';

/** Placeholders in the agent's own part of a draft, as findings. In any language: a tag is no word. */
export function findUnfilled(draft: Pick<Draft, 'text' | 'skip'>): Finding[] {
  const { text } = draft;
  const places = placeholdersIn(text);
  if (places.length === 0) return [];
  const parts = ownWords(draft, { withPlaceholders: true });
  return places
    .filter((place) => parts.some((part) => part.start <= place.start && place.end <= part.end))
    .map(({ start, end }) => {
      const words = text.slice(start, end);
      return { rule: 'any/placeholder/unfilled', label: 'placeholder', start, end, words, phrase: phraseOf(words) || words, question: placeholderRule.question, why: placeholderRule.why };
    });
}
