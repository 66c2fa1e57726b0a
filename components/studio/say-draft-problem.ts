import { i18n } from '#i18n';
import type { PackProblem } from '@/utils/packs/read-pack';

/** What the reader of packs says of a value, and how a person reads it. What is said in words already stays. */
const sayings: [RegExp, (number: string) => string][] = [
  [/^Too small: expected string/, () => i18n.t('studio.problem.empty')],
  [/^Too big: expected string to have <=(\d+)/, (most) => i18n.t('studio.problem.long', [most])],
  [/^Too small: expected array/, () => i18n.t('studio.problem.none')],
  [/^Too big: expected array to have <=(\d+)/, (most) => i18n.t('studio.problem.many', [most])],
  [/^Too (?:small|big): expected (?:number|int) to be ([<>]=?\d+)/, (bound) => i18n.t('studio.problem.number', [bound.replace('<=', '≤ ').replace('>=', '≥ ')])],
  [/^Invalid input: expected (?:number|int)/, () => i18n.t('studio.problem.noNumber')],
  [/^Invalid URL/, () => i18n.t('studio.problem.address')],
  [/^no item has this id/, () => i18n.t('studio.problem.gone')],
];

export const sayDraftProblem = ({ problem }: PackProblem): string => {
  for (const [pattern, say] of sayings) {
    const match = pattern.exec(problem);
    if (match) return say(match[1] ?? '');
  }
  return problem.charAt(0).toUpperCase() + problem.slice(1);
};
