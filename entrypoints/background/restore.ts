import type { Merged } from '@/utils/backup/merged';
import type { Backup } from '@/utils/backup/saved-file';
import { Refusal } from '@/utils/messaging/router';
import { broughtUpToDate, shapeVersion } from '@/utils/storage/bring-up-to-date';
import { merge } from '@/utils/storage/merge';
import { undoMerge } from '@/utils/storage/merge-undo';
import { readAllAgain } from './drafts';
import { inTurn } from './in-turn';
import { sweepBeside } from './reminders';
import { syncSites } from './site-access';

/** @throws Refusal where a newer version saved it */
export const tablesOf = (file: Backup): Promise<Backup['tables']> => {
  if (file.version > shapeVersion) throw new Refusal('the file was saved by a newer version of Followthrough');
  return broughtUpToDate(file);
};

/** Everything that hangs on the database follows it. */
export const followRestore = async (): Promise<void> => {
  await syncSites();
  await sweepBeside();
  await readAllAgain();
};

export const whatRestoreDoes = (file: Backup): Promise<Merged> => inTurn('restore', async () => merge(await tablesOf(file)));

/** Takes a file in, whole or not at all. Call in turn. */
export const takeIn = async (file: Backup): Promise<Merged> => {
  const merged = await merge(await tablesOf(file), { writeAt: Date.now() });
  await followRestore();
  return merged;
};

export const restore = (file: Backup): Promise<Merged> => inTurn('restore', () => takeIn(file));

export const takeRestoreBack = (): Promise<void> =>
  inTurn('restore', async () => {
    if (!(await undoMerge())) throw new Refusal('nothing to take back');
    await followRestore();
  });
