import { longestPack } from './read-json';

/** Tells our codes from anything else that may be pasted, and one way of packing from a later one. */
const mark = 'ft1.';
const url = { alphabet: 'base64url', omitPadding: true } as const;

const through = (bytes: BlobPart, change: ReadableWritablePair<Uint8Array<ArrayBuffer>, BufferSource>): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new Blob([bytes]).stream().pipeThrough(change);

/** A pack's text as a code for a chat or for the part of a link behind `#`, which no browser sends to a server. */
export const toShareCode = async (text: string): Promise<string> => {
  const packed = await new Response(through(text, new CompressionStream('deflate-raw'))).arrayBuffer();
  return mark + new Uint8Array(packed).toBase64(url);
};

/** The code in what was pasted: the code itself, or a link that ends in it; chats break long lines, so white space does not count. */
const codeIn = (pasted: string): string | null => {
  const whole = pasted.replace(/\s+/g, '');
  const at = whole.lastIndexOf(mark);
  return at === 0 || whole[at - 1] === '#' ? whole.slice(at + mark.length) : null;
};

/** Unpacks no more than a pack may hold: a few bytes can be made to unpack without end. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of through(bytes, new DecompressionStream('deflate-raw')) as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(part, { stream: true });
    if (text.length > longestPack) return null;
  }
  return text + decoder.decode();
}

export type ShareProblem = 'no-code' | 'incomplete' | 'too-large';

/** The text that a code or a link carries. A code that lost its end in a chat reads as incomplete. */
export async function fromShareCode(pasted: string): Promise<{ text: string } | { problem: ShareProblem }> {
  const code = codeIn(pasted);
  if (code === null) return { problem: 'no-code' };
  try {
    const text = await unpacked(Uint8Array.fromBase64(code, { alphabet: 'base64url' }));
    return text === null ? { problem: 'too-large' } : { text };
  } catch {
    return { problem: 'incomplete' };
  }
}
