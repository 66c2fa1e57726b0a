import { i18n } from '#i18n';

/** Why a time was not taken, or that it could not be kept. */
export type TimeProblem = 'missing' | 'not-understood' | 'past' | 'not-saved';

/** Why a promise was not taken, by what the background answered; null: it was. */
export const asProblem = (answer: object): TimeProblem | null => {
  if (!('refused' in answer)) return null;
  return answer.refused === 'past' ? 'past' : 'not-understood';
};

export const sayProblem = (problem: TimeProblem): string => {
  if (problem === 'missing') return i18n.t('promises.whenMissing');
  if (problem === 'not-saved') return i18n.t('promises.notSaved');
  return problem === 'past' ? i18n.t('promises.whenPast') : i18n.t('promises.whenNotUnderstood');
};
