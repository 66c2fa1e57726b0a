import { pack, unpack } from './packed';

/** Why a sealed file was not opened. */
export type SealProblem = 'not-sealed' | 'newer' | 'damaged' | 'wrong-passphrase';

export class CannotOpen extends Error {
  override name = 'CannotOpen';

  constructor(readonly problem: SealProblem) {
    super(problem);
  }
}

/** First line of the file, so that anybody who looks into it sees whose it is. */
const firstLine = 'followthrough-sealed\n';
const version = 1;

/** OWASP asks for 600,000 with SHA-256; a passphrase that people can remember deserves more. Takes about half a second. */
const iterations = 1_000_000;
/** A file that asks for less is not ours; one that asks for more would only keep the page busy. */
const likelyIterations = { least: 100_000, most: 20_000_000 };

/** The second line. All of it is authenticated with what is sealed. */
interface Header {
  version: number;
  key: 'PBKDF2-SHA-256';
  iterations: number;
  /** Base64, as `iv`. */
  salt: string;
  cipher: 'AES-256-GCM';
  iv: string;
  packed: 'gzip';
}

const digestLength = 32;
const longestHeader = 2_000;
const newline = 10;

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const digest = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
const same = (one: Uint8Array, other: Uint8Array): boolean => one.length === other.length && one.every((byte, index) => byte === other[index]);

const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

const keyOf = async (passphrase: string, header: Header, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> => {
  // The same words typed on another keyboard may be composed of other code points.
  const typed = await crypto.subtle.importKey('raw', bytesOf(passphrase.normalize('NFKC')), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: Uint8Array.fromBase64(header.salt), iterations: header.iterations };
  return crypto.subtle.deriveKey(how, typed, { name: 'AES-GCM', length: 256 }, false, [use]);
};

/**
 * Seals a text under a passphrase: two readable lines, the packed and encrypted text, and a digest of all that stands before it. The
 * digest proves nothing about who wrote the file; it tells a damaged file from a wrong passphrase.
 */
export const seal = async (text: string, passphrase: string): Promise<Uint8Array<ArrayBuffer>> => {
  const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  const iv = random(12);
  const header: Header = { version, key: 'PBKDF2-SHA-256', iterations, salt: random(16).toBase64(), cipher: 'AES-256-GCM', iv: iv.toBase64(), packed: 'gzip' };
  const head = bytesOf(`${firstLine}${JSON.stringify(header)}\n`);
  const key = await keyOf(passphrase, header, 'encrypt');
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: head }, key, await pack(text)));
  const whole = joined([head, sealed]);
  return joined([whole, await digest(whole)]);
};

/** Whether a file begins as a sealed one does. */
export const isSealed = (file: Uint8Array): boolean => same(file.subarray(0, firstLine.length), bytesOf(firstLine));

const asHeader = (text: string): Header => {
  const read = ((): Partial<Header> | null => {
    try {
      return JSON.parse(text) as Partial<Header> | null;
    } catch {
      return null;
    }
  })();
  if (typeof read?.version !== 'number') throw new CannotOpen('damaged');
  if (read.version > version) throw new CannotOpen('newer');
  const { iterations: asked = 0, salt, iv } = read;
  const likely = asked >= likelyIterations.least && asked <= likelyIterations.most;
  if (!likely || typeof salt !== 'string' || typeof iv !== 'string') throw new CannotOpen('damaged');
  return read as Header;
};

/**
 * Opens what {@link seal} made.
 * @throws CannotOpen with the reason; a file changed by somebody who also made its digest anew reads as a wrong passphrase
 */
export const open = async (file: Uint8Array<ArrayBuffer>, passphrase: string): Promise<string> => {
  if (!isSealed(file)) throw new CannotOpen('not-sealed');
  const end = file.subarray(0, longestHeader).indexOf(newline, firstLine.length);
  if (end < 0) throw new CannotOpen('damaged');
  const header = asHeader(new TextDecoder().decode(file.subarray(firstLine.length, end)));
  const whole = file.slice(0, Math.max(end + 1, file.length - digestLength));
  if (!same(await digest(whole), file.subarray(whole.length))) throw new CannotOpen('damaged');
  const key = await keyOf(passphrase, header, 'decrypt').catch(() => {
    throw new CannotOpen('damaged');
  });
  const how = { name: 'AES-GCM', iv: Uint8Array.fromBase64(header.iv), additionalData: whole.slice(0, end + 1) };
  const packed = await crypto.subtle.decrypt(how, key, whole.slice(end + 1)).catch(() => {
    throw new CannotOpen('wrong-passphrase');
  });
  return unpack(packed);
};
