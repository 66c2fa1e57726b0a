import { z } from 'zod';
import { db } from './db';
import { readable, readableOne } from './readable';

/** A lead's own pair of keys. It leaves this browser in a key file with a passphrase only: no backup and no copy holds it. */
export interface PublisherKeyRecord {
  id: string;
  /** As the lead calls it. */
  name: string;
  /** Raw Ed25519 key, base64: what is pinned. */
  publicKey: string;
  /** Cannot be taken out of the browser. */
  privateKey: CryptoKey;
  /** The whole pair as its sealed file, base64, so that the file can be saved again; missing in the first that were kept. */
  sealed?: string;
  /** Epoch milliseconds. */
  createdAt: number;
}

export const publisherKeySchema: z.ZodType<PublisherKeyRecord> = z.looseObject({
  id: z.string(),
  name: z.string(),
  publicKey: z.string(),
  privateKey: z.custom<CryptoKey>((value) => value instanceof CryptoKey),
  createdAt: z.number(),
});

/** @returns null where there is none, or where it cannot be read */
export const findPublisherKey = async (id: string): Promise<PublisherKeyRecord | null> => readableOne(publisherKeySchema, await db.publisherKeys.get(id));

/** Oldest first. */
export const allPublisherKeys = async (): Promise<PublisherKeyRecord[]> => readable(publisherKeySchema, await db.publisherKeys.orderBy('createdAt').toArray()).records;

export const putPublisherKey = async (key: PublisherKeyRecord): Promise<void> => {
  await db.publisherKeys.put(key);
};

/** @returns what was removed, so that it can be put back; null where there was none */
export const removePublisherKey = (id: string): Promise<PublisherKeyRecord | null> =>
  db.transaction('rw', db.publisherKeys, async () => {
    const key = await db.publisherKeys.get(id);
    await db.publisherKeys.delete(id);
    return key ?? null;
  });
