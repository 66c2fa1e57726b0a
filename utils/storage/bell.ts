import type { Commitment } from '../commitments/commitment';
import { commitmentSchema } from './commitments';
import { db } from './db';
import { readable, readableOne } from './readable';
import { readSetting, writeSetting } from './settings';

/** What the bell keeps: `announce` was marked as rung but perhaps not yet shown; `away` fell due while nobody was there to see it. */
interface Bell {
  announce: string[];
  away: string[];
}

const readBell = async (): Promise<Bell> => (await readSetting('bell')) ?? { announce: [], away: [] };

const isDue = (one: Commitment, now: number) => one.state === 'open' && one.rangAt === null && one.dueAt <= now;

/**
 * Marks what is due and has not rung as rung, and puts it on the list of what is to be shown, in one transaction. A worker killed before the
 * bell was heard leaves that list behind, and the next sweep takes it up: a bell may sound twice in that case, and is never lost.
 * @param late how many milliseconds after its time something counts as missed while away
 * @returns what to show now
 */
export const takeDue = (now: number, late: number): Promise<Commitment[]> =>
  db.transaction('rw', db.commitments, db.settings, async () => {
    const open = readable(commitmentSchema, await db.commitments.where('dueAt').belowOrEqual(now).toArray()).records;
    const due = open.filter((one) => isDue(one, now));
    const bell = await readBell();
    if (!due.length) return open.filter((one) => one.state === 'open' && bell.announce.includes(one.id));
    await db.commitments.bulkUpdate(due.map(({ id }) => ({ key: id, changes: { rangAt: now } })));
    const announce = new Set([...bell.announce, ...due.map(({ id }) => id)]);
    const away = new Set([...bell.away, ...due.filter((one) => now - one.dueAt > late).map(({ id }) => id)]);
    await writeSetting('bell', { announce: [...announce], away: [...away] });
    return open.filter((one) => one.state === 'open' && announce.has(one.id));
  });

/** What {@link takeDue} would take, marked or not: for a disk that is too full to mark anything. */
export const dueUnmarked = async (now: number): Promise<Commitment[]> =>
  readable(commitmentSchema, await db.commitments.where('dueAt').belowOrEqual(now).toArray()).records.filter((one) => isDue(one, now));

/** Takes what was shown off the list. */
export const announced = (ids: readonly string[]): Promise<void> =>
  db.transaction('rw', db.settings, async () => {
    const bell = await readBell();
    if (bell.announce.length) await writeSetting('bell', { ...bell, announce: bell.announce.filter((id) => !ids.includes(id)) });
  });

/** @returns ids of what fell due while nobody was there, until it was seen */
export const missedWhileAway = async (): Promise<string[]> => (await readBell()).away;

/** @returns ids of what was missed until now */
export const awaySeen = (): Promise<string[]> =>
  db.transaction('rw', db.settings, async () => {
    const bell = await readBell();
    if (bell.away.length) await writeSetting('bell', { ...bell, away: [] });
    return bell.away;
  });

/** Takes {@link awaySeen} back. */
export const awayUnseen = (ids: readonly string[]): Promise<void> =>
  db.transaction('rw', db.settings, async () => {
    const bell = await readBell();
    await writeSetting('bell', { ...bell, away: [...new Set([...bell.away, ...ids])] });
  });

/** @returns the earliest instant at which an open commitment is due that has not rung, or null; one that cannot be read cannot ring */
export const nextBell = async (): Promise<number | null> => {
  const first = await db.commitments.orderBy('dueAt').filter((one) => isDue(one, Infinity) && readableOne(commitmentSchema, one) !== null).first();
  return first?.dueAt ?? null;
};
