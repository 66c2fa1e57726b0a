import { i18n } from '#i18n';
import { sayLeft } from '@/components/commitments/say-when';
import type { Commitment } from '@/utils/commitments/commitment';
import { hideName } from '@/utils/commitments/hide-name';
import { expectedAt } from '@/utils/commitments/reset-expectation';
import type { NoticeShows } from '@/utils/commitments/time-settings';
import type { CaseRecord } from '@/utils/conversation/case';
import type { Notice } from '@/utils/platform/notifications';

/** Why a notification comes: due now, due while nobody was there, or before it is due. */
export type Ringing = 'due' | 'away' | 'nudge';

type What = Pick<Commitment, 'what' | 'kind' | 'owner' | 'said' | 'firstDueAt' | 'moves'>;
type Of = Pick<CaseRecord, 'number' | 'requester'> | null;

const titleOf = ({ kind, said, ...more }: What, why: Ringing, shows: NoticeShows, now: number): string => {
  if (why === 'nudge') return shows === 'nothing' ? i18n.t('reminder.nudgePlain') : i18n.t('reminder.nudge', [said, sayLeft(expectedAt(more) - now)]);
  if (why === 'away') return i18n.t('reminder.awayOne');
  return kind === 'promise' ? i18n.t('reminder.due') : i18n.t(kind === 'others' ? 'reminder.verify' : 'reminder.own');
};

const messageOf = ({ what, owner }: What, why: Ringing, of: Of, shows: NoticeShows): string => {
  if (shows === 'nothing') return i18n.t('reminder.hidden');
  const name = of?.requester ?? '';
  const said = shows === 'everything' ? what : hideName(what, name, i18n.t('reminder.someone'));
  const parts = [owner ? `${owner}: ${said}` : said, of?.number ? `#${of.number}` : '', shows === 'everything' ? name : ''];
  const line = parts.filter(Boolean).join(' · ');
  return why === 'nudge' ? i18n.t('reminder.tellOrKeep', [line]) : line;
};

/**
 * What a notification says, and what can be done on it where the browser has buttons: it may be read on a locked screen, or over a shoulder.
 * @param of its case, or null where that is gone
 * @param snooze what its Snooze means
 * @param now epoch milliseconds
 */
export const sayNotice = (commitment: What, why: Ringing, of: Of, shows: NoticeShows, snooze: string, now: number): Notice => ({
  title: titleOf(commitment, why, shows, now),
  message: messageOf(commitment, why, of, shows),
  buttons: why === 'nudge' ? [i18n.t('promises.tellNow'), i18n.t('promises.keepIt')] : [i18n.t('promises.done'), i18n.t('promises.snoozeFor', [snooze])],
});

/** A made-up reminder, told as a real one would be. */
export const sampleNotice = (shows: NoticeShows, snooze: string): Notice => {
  const sample = { what: i18n.t('reminder.sampleWhat'), kind: 'promise' as const, owner: '', said: '', firstDueAt: 0, moves: [] };
  return { ...sayNotice(sample, 'due', { number: '48211', requester: i18n.t('reminder.sampleName') }, shows, snooze, 0), title: i18n.t('reminder.testTitle') };
};
