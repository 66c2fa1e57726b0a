import type { TextRange } from '../conversation/conversation';
import { once } from './known-text';
import { rangesOf } from './ranges-of';

const subject = String.raw`(?:i|we|you|they|he|she|it|our|my|your|both|someone|somebody|which|a courier)(?:'ll|'m|'re|'ve|'d)?\b`;
const joint = new RegExp(String.raw`;\s+|:\s+(?=${subject})|,\s+(?:and|but|so|then)\s+(?=${subject})|,\s+(?=${subject})|\s+(?:and|but)\s+(?=(?:i|we|you|they|it|he|she)(?:'ll|\s+will)\b)|,?\s+and\s+(?=(?:the|a|an|your|our)\s+[\w -]{2,30}\s(?:will|shall)\b)|(?<!\d)\s+[–—-]\s+|\s+[–—-]\s+(?!\d)`, 'gi');

/** Clauses of one sentence that can each hold a statement of their own. Offsets count from the start of the sentence. */
export function splitClauses(sentence: string): TextRange[] {
  const clauses: TextRange[] = [];
  let from = 0;
  for (const { start, end } of rangesOf(joint, sentence)) {
    if (start > from) clauses.push({ start: from, end: start });
    from = end;
  }
  if (from < sentence.length) clauses.push({ start: from, end: sentence.length });
  return clauses;
}

/** The same of a sentence, for all who ask. */
export const clausesOf = once((sentence): readonly TextRange[] => splitClauses(sentence.text));
