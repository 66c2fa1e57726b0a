import { tellBeforeSolving } from './before-solving';
import { readAllAgain } from './drafts';
import { settledOrBuiltIn } from './settled';
import { tellPages } from './taught-desks';

/** Sites that the desks of the pack in force speak of. */
const sitesShown = async (): Promise<string[]> =>
  (await settledOrBuiltIn()).desks.value.flatMap((desk) => {
    const { origin } = (desk ?? {}) as { origin?: unknown };
    return typeof origin === 'string' ? [origin] : [];
  });

/**
 * Runs a change of what is in force (a pack, the organisation's policy), and lets everything that hangs on it follow: open pages, drafts, the
 * question before solving.
 */
export const withFollowers = async <Result>(change: () => Promise<Result>): Promise<Result> => {
  const before = await sitesShown();
  const result = await change();
  for (const origin of new Set([...before, ...(await sitesShown())])) await tellPages(origin);
  await readAllAgain();
  await tellBeforeSolving();
  return result;
};
