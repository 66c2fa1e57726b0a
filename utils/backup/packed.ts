const through = (bytes: BlobPart, change: ReadableWritablePair<Uint8Array<ArrayBuffer>, BufferSource>): Response =>
  new Response(new Blob([bytes]).stream().pipeThrough(change));

/** A text as gzip. */
export const pack = (text: string): Promise<ArrayBuffer> => through(text, new CompressionStream('gzip')).arrayBuffer();

/** @throws where it is no gzip */
export const unpack = (packed: ArrayBuffer): Promise<string> => through(packed, new DecompressionStream('gzip')).text();
