import { i18n } from '#i18n';
import type { Commitment } from '@/utils/commitments/commitment';
import { expectedAt } from '@/utils/commitments/reset-expectation';
import { sayRepeat } from './say-repeat';
import { sayWhen } from './say-when';

const hour = 3_600_000;

/** What its time alone does not say: whom it waits for, what counts as done, how it comes again, when it was due first. */
export const sayMore = (commitment: Commitment, now: number): string[] => {
  const { kind, owner, doneWhen, repeat, dueAt, firstDueAt, zone } = commitment;
  const said = (instant: number) => sayWhen(instant, zone, now).short;
  const expected = expectedAt(commitment);
  return [
    kind === 'others' ? i18n.t('promises.waitingOn', [owner]) : '',
    doneWhen ? i18n.t('promises.countsAsDone', [doneWhen]) : '',
    repeat ? i18n.t('promises.comesAgain', [sayRepeat(repeat)]) : '',
    kind === 'promise' && expected !== dueAt ? i18n.t('promises.theyCountOn', [said(expected)]) : firstDueAt !== dueAt ? i18n.t('promises.firstDue', [said(firstDueAt)]) : '',
  ].filter(Boolean);
};

/** What is asked of one that is late, or nearly; empty for one that is neither. */
export const sayPressing = (commitment: Commitment, now: number): string => {
  const { kind } = commitment;
  const dueAt = kind === 'promise' ? expectedAt(commitment) : commitment.dueAt;
  if (dueAt <= now) return kind === 'reminder' ? '' : i18n.t(kind === 'others' ? 'promises.lateOthers' : 'promises.late');
  return kind === 'promise' && dueAt - now < hour ? i18n.t('promises.close') : '';
};
