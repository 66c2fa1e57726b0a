import { Refusal } from '@/utils/messaging/router';
import { readSession, removeSession, writeSession } from '@/utils/platform/session';
import { putBackCase, wholeCase, type WholeCase } from '@/utils/storage/cases';
import { sweepBeside } from './reminders';

/** The case that was removed last, in memory only, so that this can be taken back. */
interface Removed {
  at: number;
  whole: WholeCase;
}

const removedKey = 'removed';
/** Longer than an undo stands there, also where the pointer rests on it; after that a removed case is gone. */
const heldFor = 5 * 60_000;

/** Call before the case is removed. */
export const holdRemoved = async (key: string): Promise<void> => {
  const whole = await wholeCase(key);
  if (whole) await writeSession(removedKey, { at: Date.now(), whole } satisfies Removed);
};

export const restoreCase = async (key: string): Promise<void> => {
  const removed = await readSession<Removed>(removedKey);
  if (removed?.whole.record.key !== key) throw new Refusal('no such case');
  await putBackCase(removed.whole);
  await removeSession(removedKey);
  await sweepBeside();
};

/** Forgets a removed case that nobody took back. */
export const dropRemoved = async (): Promise<void> => {
  const removed = await readSession<Removed>(removedKey);
  if (removed && Date.now() - removed.at > heldFor) await removeSession(removedKey);
};
