import './zod-under-csp';
import { z } from 'zod';
import type { Merged } from '../backup/merged';
import type { Backup } from '../backup/saved-file';
import type { PromisesFile } from '../commitments/hand-on';
import type { AsideLine } from '../checklist/set-aside';
import type { Ledger } from '../commitments/ledger';
import type { Copy } from '../storage/copies';
import { answers, row } from './protocol-row';

const copyName = z.string().max(100);
const nothing = z.strictObject({});

/** A file that was saved here or elsewhere; each of its rows is judged by itself. */
const savedFile = z.object({
  format: z.literal('followthrough-backup'),
  version: z.number().int().positive(),
  exportedAt: z.string().max(100),
  tables: z.record(z.string().max(100), z.array(z.unknown())),
});

/** Promises that a colleague handed on; each row is judged by itself. */
const savedPromises = z.object({
  format: z.literal('followthrough-promises'),
  version: z.number().int().positive(),
  from: z.string().max(100),
  savedAt: z.string().max(100),
  promises: z.array(z.unknown()).max(5_000),
  cases: z.array(z.unknown()).max(5_000),
});
export type SavedPromises = z.output<typeof savedPromises>;

/** When everything was last saved as a file, in epoch milliseconds or null, and whether it is time again. */
export interface BackupState {
  madeAt: number | null;
  due: boolean;
  /** The profile is wiped each night, so it is asked for at the end of each day. */
  nightly: boolean;
}

/** What was left out of one item, with the words of the item as it is now. */
export interface NamedAside extends AsideLine {
  title: string;
}

/** Messages of our own pages about what is kept as a whole: saved, taken in, removed. */
export const keepingRows = {
  'data.export': row('app', nothing, answers<Backup>()),
  /** A file with everything was saved. */
  'backup.saved': row('app', nothing, answers<void>()),
  'backup.state': row('app', nothing, answers<BackupState>()),
  'backup.nightly': row('app', z.strictObject({ on: z.boolean() }), answers<void>()),
  /** Nobody asks for a backup until then, in epoch milliseconds; null takes that back. @returns until when it rested before */
  'backup.rest': row('app', z.strictObject({ until: z.number().int().nullable() }), answers<{ former: number | null }>()),
  /** What taking in a file would do. Nothing is written. */
  'restore.preview': row('app', z.strictObject({ file: savedFile }), answers<Merged>()),
  'restore.apply': row('app', z.strictObject({ file: savedFile }), answers<Merged>()),
  /** Takes the last `restore.apply` back. */
  'restore.undo': row('app', nothing, answers<void>()),
  /** Copies on this computer, newest first, and the one that holds what the browser lost. */
  'copy.list': row('app', nothing, answers<{ copies: Copy[]; lost: Copy | null }>()),
  /** Makes everything as a copy holds it; what is here becomes a copy first. */
  'copy.goBack': row('app', z.strictObject({ name: copyName }), answers<void>()),
  /** Takes in what was lost, beside what is here. */
  'loss.takeIn': row('app', nothing, answers<Merged>()),
  /** @param input name of the copy to be asked about again; null: the question is settled */
  'loss.settle': row('app', z.strictObject({ name: copyName.nullable() }), answers<void>()),
  /** Promised against done, over the last days. */
  'ledger.read': row('app', z.strictObject({ days: z.number().int().min(1).max(3_650) }), answers<Ledger>()),
  /** What was skipped or did not apply, over the last days, each with the item's words. */
  'aside.read': row('app', z.strictObject({ days: z.number().int().min(1).max(3_650) }), answers<NamedAside[]>()),
  /** What a colleague will get. */
  'handOn.file': row('app', z.strictObject({ ids: z.array(z.string().max(200)).max(1_000), from: z.string().max(100), withNames: z.boolean() }), answers<PromisesFile>()),
  /** What taking a colleague's promises over would do. */
  'handOn.preview': row('app', z.strictObject({ file: savedPromises }), answers<Merged>()),
  'handOn.takeOver': row('app', z.strictObject({ file: savedPromises }), answers<Merged>()),
  /** How long closed cases are kept, in days (null: for ever), and what was removed and is not yet seen. */
  'retention.read': row('app', nothing, answers<{ days: number | null; removed: { cases: number; at: number } | null }>()),
  /** How many cases would go. */
  'retention.count': row('app', z.strictObject({ days: z.number().int().min(1).max(3_650) }), answers<{ cases: number }>()),
  'retention.set': row('app', z.strictObject({ days: z.number().int().min(1).max(3_650).nullable() }), answers<void>()),
  'retention.seen': row('app', nothing, answers<void>()),
  /** Removes everything, for good. */
  'data.wipe': row('app', nothing, answers<void>()),
} as const;
