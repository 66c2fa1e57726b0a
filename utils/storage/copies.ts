import { pack, unpack } from '../backup/packed';
import type { Backup } from '../backup/saved-file';

/** Why a copy was made: before the shape changed, before going back to another copy, or because a day went by. */
export const copyReasons = ['upgrade', 'going-back', 'day'] as const;
export type CopyReason = (typeof copyReasons)[number];

/** A copy of everything, as a file of the browser's own file system: it is kept apart from the database and outlives its damage. */
export interface Copy {
  /** Name of its file. */
  name: string;
  /** Epoch milliseconds. */
  at: number;
  why: CopyReason;
  /** How many cases and promises it holds. */
  records: number;
}

/** So many of each reason are kept. */
const mostOfEach = 2;

const nameOf = ({ at, why, records }: Omit<Copy, 'name'>) => `${at}_${why}_${records}.json.gz`;
const asCopy = (name: string): Copy | null => {
  const [, at, why, records] = /^(\d+)_([a-z-]+)_(\d+)\.json\.gz$/.exec(name) ?? [];
  return at && copyReasons.includes(why as CopyReason) ? { name, at: Number(at), why: why as CopyReason, records: Number(records) } : null;
};

/** Null in a browser without such a file system: there are no copies then. */
const folder = async (): Promise<FileSystemDirectoryHandle | null> => {
  const root = await globalThis.navigator?.storage?.getDirectory?.().catch(() => null);
  return (await root?.getDirectoryHandle('copies', { create: true })) ?? null;
};

const countOf = ({ tables }: Backup) => (tables.cases?.length ?? 0) + (tables.commitments?.length ?? 0);

const write = async (into: FileSystemDirectoryHandle, name: string, everything: Backup): Promise<void> => {
  const file = await (await into.getFileHandle(name, { create: true })).createWritable();
  try {
    await file.write(await pack(JSON.stringify(everything)));
  } catch (error) {
    await file.abort();
    await into.removeEntry(name);
    throw error;
  }
  await file.close();
};

/** Newest first. */
export const allCopies = async (): Promise<Copy[]> => {
  const into = await folder();
  const copies: Copy[] = [];
  if (into) for await (const name of into.keys()) copies.push(...[asCopy(name)].filter((one) => one !== null));
  return copies.sort((a, b) => b.at - a.at);
};

/** Keeps a copy, and only the newest of its reason beside it. */
export const keepCopy = async (everything: Backup, why: CopyReason, at: number): Promise<void> => {
  const into = await folder();
  if (!into) return;
  await write(into, nameOf({ at, why, records: countOf(everything) }), everything);
  const old = (await allCopies()).filter((one) => one.why === why).slice(mostOfEach);
  for (const { name } of old) await into.removeEntry(name);
};

/** @returns null where it is gone */
export const readCopy = async (name: string): Promise<Backup | null> => {
  if (!asCopy(name)) return null;
  const file = await (await folder())?.getFileHandle(name).catch(() => null);
  return file ? (JSON.parse(await unpack(await (await file.getFile()).arrayBuffer())) as Backup) : null;
};

export const forgetCopies = async (): Promise<void> => {
  const into = await folder();
  for (const { name } of await allCopies()) await into!.removeEntry(name);
};

/** Takes removed cases out of every copy, with all that belongs to them: what is gone is gone. */
export const forgetCasesInCopies = async (keys: readonly string[]): Promise<void> => {
  const gone = new Set<unknown>(keys);
  const belongs = (row: unknown): boolean => {
    const { key, caseKey } = (row ?? {}) as { key?: unknown; caseKey?: unknown };
    return gone.has(key) || gone.has(caseKey);
  };
  const into = await folder();
  for (const copy of await allCopies()) {
    const everything = await readCopy(copy.name);
    if (!everything || !Object.values(everything.tables).some((rows) => rows.some(belongs))) continue;
    const tables = Object.fromEntries(Object.entries(everything.tables).map(([name, rows]) => [name, rows.filter((row) => !belongs(row))]));
    const less = { ...everything, tables };
    await write(into!, nameOf({ ...copy, records: countOf(less) }), less);
    if (countOf(less) !== copy.records) await into!.removeEntry(copy.name);
  }
};
