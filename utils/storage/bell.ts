import { bellAt, rung } from '../commitments/bells';
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

/** Open ones whose bell is at or before an instant and has not rung. One that cannot be read cannot ring. */
const ringingBy = async (now: number): Promise<Commitment[]> => readable(commitmentSchema, await db.commitments.where('bellAt').belowOrEqual(now).toArray()).records;

/**
 * Marks what is due, or asks whether the customer has to be told, and has not rung as rung, and puts it on the list of what is to be shown, in
 * one transaction. A worker killed before the bell was heard leaves that list behind, and the next sweep takes it up: a bell may sound twice in
 * that case, and is never lost.
 * @param late how many milliseconds after its time something counts as missed while away
 * @returns what to show now, as it is kept
 */
export const takeBells = (now: number, late: number): Promise<Commitment[]> =>
  db.transaction('rw', db.commitments, db.settings, async () => {
    const ringing = await ringingBy(now);
    const bell = await readBell();
    if (ringing.length) {
      await db.commitments.bulkUpdate(ringing.map((one) => ({ key: one.id, changes: rung(one, now) })));
      const missed = ringing.filter(({ dueAt }) => dueAt <= now && now - dueAt > late);
      const away = new Set([...bell.away, ...missed.map(({ id }) => id)]);
      bell.announce = [...new Set([...bell.announce, ...ringing.map(({ id }) => id)])];
      await writeSetting('bell', { announce: bell.announce, away: [...away] });
    }
    const announced = (await db.commitments.bulkGet(bell.announce)).filter((one) => one !== undefined);
    return readable(commitmentSchema, announced).records.filter(({ state }) => state === 'open');
  });

/** What {@link takeBells} would take, as if it had been marked: for a disk that is too full to mark anything. */
export const bellsUnmarked = async (now: number): Promise<Commitment[]> => (await ringingBy(now)).map((one) => ({ ...one, ...rung(one, now) }));

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

/** @returns the earliest instant at which something rings, or null; one that cannot be read cannot ring */
export const nextBell = async (): Promise<number | null> => {
  const first = await db.commitments.orderBy('bellAt').filter((one) => readableOne(commitmentSchema, one) !== null).first();
  return first ? bellAt(first) : null;
};
