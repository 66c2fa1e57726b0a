import type { Merged } from '@/utils/backup/merged';
import { Refusal } from '@/utils/messaging/router';
import { readSession, writeSession } from '@/utils/platform/session';
import { exportAll } from '@/utils/storage/backup';
import { allCopies, type Copy, keepCopy, readCopy } from '@/utils/storage/copies';
import { keepsNothing } from '@/utils/storage/cases';
import { replaceAll } from '@/utils/storage/replace-all';
import { readSetting, writeSetting } from '@/utils/storage/settings';
import { inTurn } from './in-turn';
import { followRestore, tablesOf, takeIn } from './restore';

const dayKey = 'copied-on';

/** The copy that holds what this browser lost, or null. */
export const lostCopy = async (): Promise<Copy | null> => {
  const name = await readSetting('lost-copy');
  return name === null ? null : ((await allCopies()).find((one) => one.name === name) ?? null);
};

/**
 * A database that was never looked after, empty beside copies of a full one: the browser lost the former. Chromium throws a damaged one
 * away without a word.
 */
const noteLoss = async (): Promise<void> => {
  if ((await readSetting('looked-after')) !== null) return;
  const newest = (await keepsNothing()) ? (await allCopies()).find(({ records }) => records > 0) : undefined;
  if (newest) await writeSetting('lost-copy', newest.name);
  await writeSetting('looked-after', true);
};

/** One copy a day while there is something to lose. None as long as it is not settled what becomes of a loss, so that the good ones stay. */
const copyOfToday = async (): Promise<void> => {
  const today = Temporal.Now.plainDateISO().toString();
  if ((await readSession<string>(dayKey)) === today) return;
  await writeSession(dayKey, today);
  const isOfToday = ({ at, why }: Copy) => why === 'day' && new Date(at).toDateString() === new Date().toDateString();
  if ((await readSetting('lost-copy')) !== null || (await allCopies()).some(isOfToday)) return;
  const everything = await exportAll(Date.now());
  if (everything.tables.cases!.length + everything.tables.commitments!.length > 0) await keepCopy(everything, 'day', Date.now());
};

/** Looks after the copies; at every start of the worker, and cheap if there is nothing to do. */
export const keepCopies = (): Promise<void> =>
  inTurn('copies', async () => {
    await noteLoss();
    await copyOfToday();
  });

const read = async (name: string) => {
  const copy = await readCopy(name);
  if (!copy) throw new Refusal('this copy is gone');
  return copy;
};

/** Puts everything back as a copy holds it. What is here now becomes a copy first. */
export const goBackTo = (name: string): Promise<void> =>
  inTurn('restore', async () => {
    const tables = await tablesOf(await read(name));
    await keepCopy(await exportAll(Date.now()), 'going-back', Date.now());
    await replaceAll(tables);
    await followRestore();
  });

/** Takes in what was lost, beside what is here. */
export const bringLostBack = (): Promise<Merged> =>
  inTurn('restore', async () => {
    const lost = await lostCopy();
    if (!lost) throw new Refusal('nothing was lost');
    const merged = await takeIn(await read(lost.name));
    await writeSetting('lost-copy', null);
    return merged;
  });

/** The agent does not want it back. @param name null: the question is settled */
export const settleLoss = (name: string | null): Promise<void> => writeSetting('lost-copy', name);
