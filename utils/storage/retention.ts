import { caseSchema } from './cases';
import { commitmentSchema } from './commitments';
import { db } from './db';
import { readableOne } from './readable';

/** So many cases are looked at in one transaction, so that nothing else has to wait for long. */
const atOnce = 200;

/** Keys of cases that nobody has touched since then. */
const untouchedSince = (before: number): Promise<string[]> => db.cases.where('updatedAt').below(before).primaryKeys();

/**
 * Those of them that are closed: every promise ended before then. One that is open, or that cannot be read and so may be, holds its case,
 * and a case that cannot be read is left as it is.
 */
const closed = async (keys: readonly string[], before: number): Promise<string[]> => {
  const held = new Set<string>();
  for (const stored of await db.commitments.where('caseKey').anyOf([...keys]).toArray()) {
    const ended = readableOne(commitmentSchema, stored)?.endedAt ?? Infinity;
    if (stored.state === 'open' || ended >= before) held.add(stored.caseKey);
  }
  const cases = await db.cases.bulkGet([...keys]);
  return cases.flatMap((one) => (one && readableOne(caseSchema, one) && one.updatedAt < before && !held.has(one.key) ? [one.key] : []));
};

const batches = (keys: readonly string[]): string[][] => Array.from({ length: Math.ceil(keys.length / atOnce) }, (_, at) => keys.slice(at * atOnce, (at + 1) * atOnce));

/** @param before epoch milliseconds @returns how many cases {@link removeClosed} would remove */
export const countClosed = async (before: number): Promise<number> => {
  let count = 0;
  for (const keys of batches(await untouchedSince(before))) count += (await closed(keys, before)).length;
  return count;
};

/** Removes cases that were closed before then, each with all that belongs to it. @returns their keys */
export const removeClosed = async (before: number): Promise<string[]> => {
  const removed: string[] = [];
  for (const keys of batches(await untouchedSince(before))) {
    const gone = await db.transaction('rw', [db.cases, ...Object.values(db.ofCases)], async () => {
      const all = await closed(keys, before);
      await db.cases.bulkDelete(all);
      for (const table of Object.values(db.ofCases)) await table.where('caseKey').anyOf(all).delete();
      return all;
    });
    removed.push(...gone);
  }
  return removed;
};
