import { i18n } from '#i18n';
import type { Commitment } from '@/utils/commitments/commitment';
import { isPractice } from '@/utils/conversation/practice';
import { setAlarm } from '@/utils/platform/alarms';
import { noteTrouble } from '@/utils/platform/log';
import { clearNotice, showNotice } from '@/utils/platform/notifications';
import { readSession, writeSession } from '@/utils/platform/session';
import { announced, dueUnmarked, nextBell, takeDue } from '@/utils/storage/bell';
import { findCase } from '@/utils/storage/cases';
import { findCommitment } from '@/utils/storage/commitments';
import { refreshBadge } from './badge';
import { inTurn } from './in-turn';
import { openCase, openToday } from './open-case';

export const bellAlarm = 'bell';

/** An alarm may come half a minute late; what is later than this fell due while the machine slept. */
const alarmDelay = 120_000;

/** In `storage.session`, and so absent at the first sweep after a start of the browser: whatever is due then fell due while it was closed. */
const awakeKey = 'awake';

/** In `storage.session`: what rang though it could not be marked, each as it was due. */
const unmarkedKey = 'rung-unmarked';
/** While something due cannot be marked, it is tried again after this many milliseconds. */
const retry = 60_000;

const single = 'due:';
const grouped = 'due-while-away';
const test = 'test';

const noticeId = (commitment: Pick<Commitment, 'id'>) => `${single}${commitment.id}`;

/** What is shown holds what was promised and the case's number; whom it was promised to stays out of other people's sight. */
const ring = async (commitment: Commitment, title: string): Promise<void> => {
  const number = (await findCase(commitment.caseKey))?.number;
  await showNotice(noticeId(commitment), { title, message: number ? `${commitment.what} · #${number}` : commitment.what });
};

const ringAll = async (due: Commitment[], now: number, late: number): Promise<void> => {
  const missed = due.filter((one) => now - one.dueAt > late);
  const onTime = due.filter((one) => now - one.dueAt <= late);
  for (const one of onTime) await ring(one, i18n.t('reminder.due'));
  if (missed.length === 1) await ring(missed[0]!, i18n.t('reminder.awayOne'));
  if (missed.length > 1) await showNotice(grouped, { title: i18n.t('reminder.awayTitle'), message: i18n.t('reminder.awayMany', missed.length) });
};

const moment = ({ id, dueAt }: Commitment) => `${id}@${dueAt}`;
const rungUnmarked = async (): Promise<Set<string>> => new Set(await readSession<string[]>(unmarkedKey));

/** The database takes nothing (a full disk): what is due rings all the same, once while the browser runs. @returns nothing more to ring */
const ringUnmarked = async (now: number, late: number, error: unknown): Promise<Commitment[]> => {
  noteTrouble('reminders', error);
  const rung = await rungUnmarked();
  const due = (await dueUnmarked(now)).filter((one) => !isPractice(one.caseKey) && !rung.has(moment(one)));
  await ringAll(due, now, late);
  if (due.length) await writeSession(unmarkedKey, [...rung, ...due.map(moment)]);
  return [];
};

/**
 * Rings whatever is due and has not rung, sets the alarm for the next, and refreshes the badge. The database decides; the alarm is only
 * one of the reasons to look. Safe to call at any time and as often as one likes.
 */
export const sweep = (): Promise<void> =>
  inTurn('bell', async () => {
    const now = Date.now();
    const late = (await readSession<boolean>(awakeKey)) ? alarmDelay : 0;
    const due = await takeDue(now, late).catch((error: unknown) => ringUnmarked(now, late, error));
    await writeSession(awakeKey, true);
    if (due.length) {
      const rung = await rungUnmarked();
      await ringAll(due.filter((one) => !isPractice(one.caseKey) && !rung.has(moment(one))), now, late);
      await announced(due.map(({ id }) => id));
    }
    const next = await nextBell();
    await setAlarm(bellAlarm, next !== null && next <= now ? now + retry : next);
    await refreshBadge();
  });

/** A sweep beside something else (a read, a change) whose success does not hang on it. */
export const sweepBeside = (): Promise<void> => sweep().catch((error: unknown) => noteTrouble('reminders', error));

/** Takes the notification of a commitment away, once it was moved or ended. */
export const silence = (id: string): Promise<void> => clearNotice(noticeId({ id }));

/** A clicked notification opens what it is about. */
export const openNotice = async (noticed: string): Promise<void> => {
  await clearNotice(noticed);
  if (noticed === grouped) return openToday();
  if (!noticed.startsWith(single)) return;
  const commitment = await findCommitment(noticed.slice(single.length));
  if (commitment) await openCase(commitment.caseKey);
};

/** @returns whether the system took a notification */
export const ringTest = (): Promise<boolean> => showNotice(test, { title: i18n.t('reminder.testTitle'), message: i18n.t('reminder.testMessage') });
