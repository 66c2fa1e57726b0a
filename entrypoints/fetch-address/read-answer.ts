import { largestAnswer, type Marks } from '@/utils/packs/address';

const longestMark = 300;
const mark = (headers: Headers, name: string): string | null => headers.get(name)?.slice(0, longestMark) ?? null;

/** `ETag` can be read only where the host exposes it; the other two always. */
export const marksOf = ({ headers }: Response): Marks => {
  const length = Number(headers.get('content-length') ?? Number.NaN);
  return { etag: mark(headers, 'etag'), lastModified: mark(headers, 'last-modified'), length: Number.isSafeInteger(length) ? length : null };
};

/** The words of an answer, unpacked; reading stops where it grows too large, so a small file that unpacks without end does no harm. */
export async function textOf(response: Response): Promise<{ text: string } | { problem: 'too-large' | 'not-text' }> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array<ArrayBuffer>>) {
    bytes += part.byteLength;
    // Leaving the loop cancels the answer.
    if (bytes > largestAnswer) return { problem: 'too-large' };
    parts.push(part);
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await new Blob(parts).arrayBuffer()) };
  } catch {
    return { problem: 'not-text' };
  }
}
