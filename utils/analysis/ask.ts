import type { Finding, Specific } from './finding';
import type { Hit } from './find-findings';
import { phraseOf } from './normalise';
import type { Rule } from './rules';

/** The details that do not stand in the agent's own words: asking for another would be odd. */
export function notTakenUp(own: string, specifics: readonly Specific[]): Specific[] {
  const said = own.toLowerCase();
  return specifics.filter(({ words }) => !said.includes(words.toLowerCase()));
}

/**
 * Puts a question to every place found. Each names another thing that this customer said, as long as there are any;
 * never a sentence to send.
 * @param empathyQuestions a team's own, taken in turn where nothing is known to name
 */
export function askAbout(text: string, hits: readonly Hit[], specifics: readonly Specific[], empathyQuestions: readonly string[] = []): Finding[] {
  const plainly = ({ label, question }: Rule, index: number): string => (label === 'canned-empathy' && empathyQuestions[index % empathyQuestions.length]) || question.plain;
  return hits.map(({ rule, matched, start, end, contextOk }, index) => {
    const specific = specifics.length > 0 ? specifics[index % specifics.length] : undefined;
    const words = text.slice(start, end);
    return {
      rule: rule.id,
      label: rule.label,
      start,
      end,
      words,
      phrase: phraseOf(matched),
      question: specific && rule.question.named ? rule.question.named.replace('{statement}', () => specific.statement) : plainly(rule, index),
      why: rule.why,
      ...(rule.pack === undefined ? {} : { pack: rule.pack }),
      ...(contextOk === undefined ? {} : { contextOk }),
    };
  });
}
