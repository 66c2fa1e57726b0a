import './zod-under-csp';
import { z } from 'zod';
import type { Merged } from '../backup/merged';
import type { Backup } from '../backup/saved-file';
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

/** When everything was last saved as a file, in epoch milliseconds or null, and whether it is time again. */
export interface BackupState {
  madeAt: number | null;
  due: boolean;
}

/** Messages of our own pages about what is kept as a whole: saved, taken in, removed. */
export const keepingRows = {
  'data.export': row('app', nothing, answers<Backup>()),
  /** A file with everything was saved. */
  'backup.saved': row('app', nothing, answers<void>()),
  'backup.state': row('app', nothing, answers<BackupState>()),
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
} as const;
