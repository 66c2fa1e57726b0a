import { z } from 'zod';
import { db } from './db';
import { readable } from './readable';
import { readSetting, writeSetting } from './settings';

/** The fingerprint of one sentence that was sent; nobody can read the sentence from it. */
export interface SentLine {
  id?: number;
  /** Of the sentence without its names and numbers. */
  print: string;
  /** Of the conversation. */
  whose: string;
  at: number;
}

/** How long a fingerprint is kept, in milliseconds: 30 days. */
export const keptFor = 30 * 24 * 3_600_000;

export const lineSchema: z.ZodType<SentLine> = z.looseObject({ id: z.number().optional(), print: z.string(), whose: z.string(), at: z.number() });

/** Made once for each installation: the same sentence has another fingerprint elsewhere. */
const salt = (): Promise<string> =>
  db.transaction('rw', db.settings, async () => {
    const known = await readSetting('fingerprint-salt');
    if (known !== null) return known;
    const made = crypto.getRandomValues(new Uint8Array(16)).toHex();
    await writeSetting('fingerprint-salt', made);
    return made;
  });

/** Fingerprints of words, in their order: salted SHA-256 in hexadecimal. */
export const fingerprints = async (texts: readonly string[]): Promise<string[]> => {
  const salted = await salt();
  return Promise.all(texts.map(async (text) => new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salted}\n${text}`))).toHex()));
};

/** Keeps what was sent, and drops what is older than 30 days. */
export const keepSent = (lines: readonly SentLine[], now: number): Promise<void> =>
  db.transaction('rw', db.sentLines, async () => {
    await db.sentLines.where('at').below(now - keptFor).delete();
    await db.sentLines.bulkAdd([...lines]);
  });

/** Lines with one of these fingerprints that were sent since then. */
export const sentSince = async (prints: readonly string[], since: number): Promise<SentLine[]> =>
  readable(lineSchema, await db.sentLines.where('print').anyOf([...prints]).toArray()).records.filter(({ at }) => at >= since);
