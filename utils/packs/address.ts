/** No more is read from an address, in bytes: two mebibytes. */
export const largestAnswer = 2 * 1024 * 1024;

/** What a host said of a file, by which it is known again. What it did not let us read is null. */
export interface Marks {
  etag: string | null;
  lastModified: string | null;
  /** In bytes. */
  length: number | null;
}

/**
 * How an unchanged file is told without reading it. `headers`: by a conditional GET, which costs a question beforehand whether those headers are
 * welcome. `head`: by its marks alone, for hosts that do not answer that question.
 */
export type Way = 'headers' | 'head';

/** What is asked of the one page that may fetch. */
export interface AddressQuestion {
  /** As {@link readAddress} gives it. */
  address: string;
  /** Of the copy that is here; null: the whole file is wanted. */
  known: Marks | null;
  way: Way;
}

export const addressProblems = ['unreachable', 'not-allowed', 'status', 'timeout', 'too-large', 'leads-elsewhere', 'not-text', 'not-here'] as const;

/**
 * Why nothing could be read. `not-allowed`: the host answered without `Access-Control-Allow-Origin`; `leads-elsewhere`: it sent us to another
 * address; `not-text`: bytes that are no UTF-8; `not-here`: this browser has no page that may fetch.
 */
export type AddressProblem = (typeof addressProblems)[number];

export type AddressAnswer =
  | { kind: 'text'; text: string; marks: Marks; way: Way }
  | { kind: 'same'; way: Way }
  /** `status` is the host's, 0 where there is none. */
  | { kind: 'problem'; problem: AddressProblem; status: number };

export type AddressRefusal = 'no-address' | 'not-https' | 'with-password';

const longestAddress = 500;

/** An address as a person typed it: https alone, without a name and a password in it, and without the part behind `#`, which no host sees. */
export function readAddress(typed: string): { address: string } | { refused: AddressRefusal } {
  const words = typed.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(words) ? words : `https://${words}`);
  if (!url || words === '' || words.length > longestAddress) return { refused: 'no-address' };
  if (url.protocol !== 'https:') return { refused: 'not-https' };
  if (url.username !== '' || url.password !== '') return { refused: 'with-password' };
  url.hash = '';
  return { address: url.href };
}

/** Whether a file is the one that is known, as far as the host lets that be told; null: it does not. */
export function isSame(known: Marks, now: Marks): boolean | null {
  if (known.etag !== null && now.etag !== null) return known.etag === now.etag;
  if (known.lastModified === null || now.lastModified === null) return null;
  const asLong = known.length === null || now.length === null || known.length === now.length;
  return asLong && known.lastModified === now.lastModified;
}
