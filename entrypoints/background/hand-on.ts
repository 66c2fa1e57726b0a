import type { Merged } from '@/utils/backup/merged';
import { type PromisesFile, promisesFile, promisesFileVersion, takenOver } from '@/utils/commitments/hand-on';
import type { SavedPromises } from '@/utils/messaging/protocol-keeping';
import { Refusal } from '@/utils/messaging/router';
import { findCases } from '@/utils/storage/cases';
import { findCommitments } from '@/utils/storage/commitments';
import { merge, type MergeOptions } from '@/utils/storage/merge';
import { inTurn } from './in-turn';
import { followRestore } from './restore';

/** What a colleague will get. */
export const fileToHandOn = async (ids: readonly string[], how: { from: string; withNames: boolean }): Promise<PromisesFile> => {
  const promises = await findCommitments(ids);
  return promisesFile(promises, await findCases(promises.map(({ caseKey }) => caseKey)), how, Date.now());
};

/** A case that is known here is not changed by what a colleague knew of it. */
const takeIn = ({ version, from, promises, cases }: SavedPromises, options: MergeOptions): Promise<Merged> => {
  if (version > promisesFileVersion) throw new Refusal('the file was saved by a newer version of Followthrough');
  return merge({ cases, commitments: promises.map((one) => takenOver(one, from)) }, { addOnly: ['cases'], ...options });
};

export const whatTakingOverDoes = (file: SavedPromises): Promise<Merged> => inTurn('restore', async () => takeIn(file, {}));

/** Takes a colleague's promises over, all that can be read or none. */
export const takeOver = (file: SavedPromises): Promise<Merged> =>
  inTurn('restore', async () => {
    const merged = await takeIn(file, { writeAt: Date.now() });
    await followRestore();
    return merged;
  });
