import type { IndexableType, Table } from 'dexie';
import type { Backup } from '../backup/saved-file';
import type { Merged, MergeCounts } from '../backup/merged';
import { db } from './db';
import { holdUndo, undoName, type Written } from './merge-undo';
import { packUndoName } from './pack-undo';
import { nameOfRow, type Row, ruleOf } from './row-rules';
import { sameRecord } from './same-record';

/** Settings that belong to this installation and are never taken from a file. */
const ofThisInstallation = ['bell', 'backup-made', 'backup-nag-rests', 'kept-since', 'lost-copy', 'looked-after', 'retention-swept', 'retention-removed', undoName, packUndoName];

export const isOfThisInstallation = (name: unknown): boolean => ofThisInstallation.includes(String(name));

const salt = 'fingerprint-salt';

/** Fingerprints are worth something only beside the salt that they were made with. */
const fittingLines = async (tables: Backup['tables']): Promise<Row[]> => {
  const theirs = ((tables.settings ?? []) as Row[]).find((row) => row?.name === salt)?.value;
  const ours = (await db.settings.get(salt))?.value ?? theirs;
  if (ours !== theirs) return [];
  const known = new Set((await db.sentLines.toArray()).map(({ print, whose, at }) => `${print} ${whose} ${at}`));
  return (tables.sentLines as Row[]).flatMap((row) => {
    // Their number counts where they were made, not here.
    const { id: _theirs, ...line } = row ?? {};
    return known.has(`${line.print} ${line.whose} ${line.at}`) ? [] : [line];
  });
};

const rowsOf = async (name: string, tables: Backup['tables']): Promise<unknown[]> => {
  if (name === 'sentLines') return fittingLines(tables);
  const rows = tables[name]!;
  return name === 'settings' ? rows.filter((row) => !isOfThisInstallation((row as Row | null)?.name)) : rows;
};

const isRow = (row: unknown): row is Row => typeof row === 'object' && row !== null && !Array.isArray(row);

interface Verdict {
  counts: MergeCounts;
  bad: string[];
  /** Rows to write, each with what stands there now. */
  writes: { key: IndexableType | undefined; before: Row | null; after: Row }[];
}

/** Judges every row of one table against what is here. */
const judge = async (table: Table<Row, IndexableType>, rows: unknown[], addOnly: boolean): Promise<Verdict> => {
  const { isGood, changedAt } = ruleOf(table.name);
  const { keyPath, auto } = table.schema.primKey;
  const keyOf = (row: Row) => row[keyPath as string] as IndexableType | undefined;
  const verdict: Verdict = { counts: { added: 0, changed: 0, same: 0, kept: 0 }, bad: [], writes: [] };
  const good = new Map<IndexableType | Row, Row>();
  for (const row of rows) {
    const usable = isRow(row) && isGood(row) && (auto || typeof keyOf(row) === 'string');
    if (usable) good.set(keyOf(row) ?? row, row);
    else verdict.bad.push(nameOfRow(row));
  }
  const keyed = [...good.values()];
  const here = auto ? [] : await table.bulkGet(keyed.map((row) => keyOf(row)!));
  keyed.forEach((after, index) => {
    const before = here[index] ?? null;
    const write = (as: 'added' | 'changed') => {
      verdict.counts[as] += 1;
      verdict.writes.push({ key: keyOf(after), before, after });
    };
    if (!before) write('added');
    else if (sameRecord(before, after)) verdict.counts.same += 1;
    // A torn row is mended by a good one.
    else if (!addOnly && (!isGood(before) || (changedAt(after) ?? 0) > (changedAt(before) ?? 0))) write('changed');
    else verdict.counts.kept += 1;
  });
  return verdict;
};

export interface MergeOptions {
  /** Of these tables nothing that is here is changed, only what is missing is added. */
  addOnly?: readonly string[];
  /** Writes as well, with all that is needed to take it back; epoch milliseconds. */
  writeAt?: number;
}

/**
 * Takes rows in by their stable ids: what is missing is added, what is older here is changed, what is newer here stays, nothing is deleted.
 * What cannot be read is named and left out. All of it is one transaction: written whole, or not at all.
 */
export const merge = (tables: Backup['tables'], { addOnly = [], writeAt }: MergeOptions = {}): Promise<Merged> =>
  db.transaction(writeAt === undefined ? 'r' : 'rw', db.tables, async () => {
    const merged: Merged = { tables: {}, leftOut: [] };
    const written: Written[] = [];
    for (const name of Object.keys(tables)) {
      const table = db.tables.find((one) => one.name === name) as Table<Row, IndexableType> | undefined;
      if (!table) {
        merged.leftOut.push({ table: name, name: '' });
        continue;
      }
      const { counts, bad, writes } = await judge(table, await rowsOf(name, tables), addOnly.includes(name));
      merged.tables[name] = counts;
      merged.leftOut.push(...bad.map((of) => ({ table: name, name: of })));
      if (writeAt === undefined || writes.length === 0) continue;
      const keys = await table.bulkPut(writes.map(({ after }) => after), { allKeys: true });
      written.push(...writes.map(({ before, after }, index) => ({ table: name, key: keys[index]!, before, after })));
    }
    if (writeAt !== undefined && written.length) await holdUndo(written, writeAt);
    return merged;
  });
