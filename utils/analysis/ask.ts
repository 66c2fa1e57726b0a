import type { Finding, Specific } from './finding';
import type { Hit } from './find-findings';
import { phraseOf } from './normalise';

/** Whether a detail already stands in the draft, so that asking for it would be odd. */
function used(draft: string, { words }: Specific): boolean {
  return draft.toLowerCase().includes(words.toLowerCase());
}

/**
 * Puts a question to every place found. Each names another thing that this customer said, as long as there are any;
 * never a sentence to send.
 */
export function askAbout(text: string, hits: readonly Hit[], specifics: readonly Specific[]): Finding[] {
  const open = specifics.filter((specific) => !used(text, specific));
  return hits.map(({ rule, matched, start, end, contextOk }, index) => {
    const specific = open.length > 0 ? open[index % open.length] : undefined;
    const words = text.slice(start, end);
    return {
      rule: rule.id,
      label: rule.label,
      start,
      end,
      words,
      phrase: phraseOf(matched),
      question: specific && rule.question.named ? rule.question.named.replace('{statement}', () => specific.statement) : rule.question.plain,
      why: rule.why,
      ...(contextOk === undefined ? {} : { contextOk }),
    };
  });
}
