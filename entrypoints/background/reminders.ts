import { i18n } from '#i18n';
import { lastBell } from '@/utils/commitments/bells';
import type { Commitment } from '@/utils/commitments/commitment';
import { isPractice } from '@/utils/conversation/practice';
import { setAlarm } from '@/utils/platform/alarms';
import { noteTrouble } from '@/utils/platform/log';
import { clearNotice, showNotice } from '@/utils/platform/notifications';
import { readSession, writeSession } from '@/utils/platform/session';
import { announced, bellsUnmarked, nextBell, takeBells } from '@/utils/storage/bell';
import { findCase } from '@/utils/storage/cases';
import { refreshBadge } from './badge';
import { inTurn } from './in-turn';
import { sweepClosed } from './retention';
import { sampleNotice, type Ringing, sayNotice } from './say-notice';
import { readTimesOrBuiltIn, snoozeHere } from './times';

export const bellAlarm = 'bell';

/** An alarm may come half a minute late; what is later than this fell due while the machine slept. */
const alarmDelay = 120_000;

/** In `storage.session`, and so absent at the first sweep after a start of the browser: whatever is due then fell due while it was closed. */
const awakeKey = 'awake';

/** In `storage.session`: what rang though it could not be marked, each as it was due. */
const unmarkedKey = 'rung-unmarked';
/** While something due cannot be marked, it is tried again after this many milliseconds. */
const retry = 60_000;

export const groupedNotice = 'due-while-away';
const test = 'test';

/** Of a notification about one commitment: `due:` or `nudge:` and its id. */
export const noticeId = ({ id }: Pick<Commitment, 'id'>, bell: 'due' | 'nudge') => `${bell}:${id}`;

const ring = async (commitment: Commitment, why: Ringing): Promise<void> => {
  const { noticeShows } = await readTimesOrBuiltIn();
  const snooze = (await snoozeHere()).words;
  const of = await findCase(commitment.caseKey);
  await showNotice(noticeId(commitment, why === 'nudge' ? 'nudge' : 'due'), sayNotice(commitment, why, of, noticeShows, snooze, Date.now()));
};

const ringAll = async (rang: Commitment[], now: number, late: number): Promise<void> => {
  const due = rang.filter((one) => lastBell(one) === 'due');
  const missed = due.filter((one) => now - one.dueAt > late);
  for (const one of due) if (!missed.includes(one)) await ring(one, 'due');
  for (const one of rang) if (lastBell(one) === 'nudge') await ring(one, 'nudge');
  if (missed.length === 1) await ring(missed[0]!, 'away');
  if (missed.length > 1) await showNotice(groupedNotice, { title: i18n.t('reminder.awayTitle'), message: i18n.t('reminder.awayMany', missed.length) });
};

const moment = (one: Commitment) => `${noticeId(one, lastBell(one))}@${one.dueAt}`;
const rungUnmarked = async (): Promise<Set<string>> => new Set(await readSession<string[]>(unmarkedKey));

/** The database takes nothing (a full disk): what is due rings all the same, once while the browser runs. @returns nothing more to ring */
const ringUnmarked = async (now: number, late: number, error: unknown): Promise<Commitment[]> => {
  noteTrouble('reminders', error);
  const rung = await rungUnmarked();
  const due = (await bellsUnmarked(now)).filter((one) => !isPractice(one.caseKey) && !rung.has(moment(one)));
  await ringAll(due, now, late);
  if (due.length) await writeSession(unmarkedKey, [...rung, ...due.map(moment)]);
  return [];
};

/** A sweep that has not begun yet. */
let waiting: Promise<void> | null = null;

/**
 * Rings whatever is due and has not rung, sets the alarm for the next, and refreshes the badge. The database decides; the alarm is only
 * one of the reasons to look. Safe to call at any time and as often as one likes: those who ask before a sweep has begun share it, since each
 * tab's panel asks whenever anything changed, and each sweep goes through all tabs.
 */
export const sweep = (): Promise<void> =>
  (waiting ??= inTurn('bell', async () => {
    waiting = null;
    const now = Date.now();
    const late = (await readSession<boolean>(awakeKey)) ? alarmDelay : 0;
    const rang = await takeBells(now, late).catch((error: unknown) => ringUnmarked(now, late, error));
    await writeSession(awakeKey, true);
    if (rang.length) {
      const rung = await rungUnmarked();
      await ringAll(rang.filter((one) => !isPractice(one.caseKey) && !rung.has(moment(one))), now, late);
      await announced(rang.map(({ id }) => id));
    }
    const next = await nextBell();
    await setAlarm(bellAlarm, next !== null && next <= now ? now + retry : next);
    await refreshBadge();
    sweepClosed();
  }));

/** A sweep beside something else (a read, a change) whose success does not hang on it. */
export const sweepBeside = (): Promise<void> => sweep().catch((error: unknown) => noteTrouble('reminders', error));

/** Takes the notifications of a commitment away, once it was moved or ended. */
export const silence = async (id: string): Promise<void> => {
  for (const bell of ['due', 'nudge'] as const) await clearNotice(noticeId({ id }, bell));
};

/** Shows what a reminder will look like, with as much of it as the agent lets be seen. @returns whether the system took it */
export const ringTest = async (): Promise<boolean> => {
  const { noticeShows } = await readTimesOrBuiltIn();
  return showNotice(test, sampleNotice(noticeShows, (await snoozeHere()).words));
};
