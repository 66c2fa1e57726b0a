import type { PublisherKey } from '@/utils/messaging/protocol-studio';
import { Refusal } from '@/utils/messaging/router';
import { sign, type Signature, trustOf } from '@/utils/packs/signature';
import { allPublisherKeys, findPublisherKey, putPublisherKey, type PublisherKeyRecord } from '@/utils/storage/publisher-keys';

const ed25519 = { name: 'Ed25519' };
/** What a pair is tried on before it is kept. */
const sample = { sample: true };

const listed = ({ id, name, publicKey, createdAt }: PublisherKeyRecord): PublisherKey => ({ id, name, publicKey, createdAt });

const publicHalf = (publicKey: string): Promise<CryptoKey> => crypto.subtle.importKey('raw', Uint8Array.fromBase64(publicKey), ed25519, true, ['verify']);

const signWith = async (value: unknown, { publicKey, privateKey }: Pick<PublisherKeyRecord, 'publicKey' | 'privateKey'>): Promise<Signature> =>
  sign(value, { publicKey: await publicHalf(publicKey), privateKey });

export const listPublisherKeys = async (): Promise<PublisherKey[]> => (await allPublisherKeys()).map(listed);

/**
 * Keeps a pair of keys, so that nothing can take its private half out of the browser again; the same pair twice is one.
 * @param given the private half as PKCS #8 and the sealed file of the whole, all base64
 */
export async function keepPublisherKey(given: { name: string; privateKey: string; publicKey: string; sealed: string }, now: number): Promise<PublisherKey> {
  const { name, publicKey, sealed } = given;
  const privateKey = await crypto.subtle.importKey('pkcs8', Uint8Array.fromBase64(given.privateKey), ed25519, false, ['sign']).catch(() => {
    throw new Refusal('this is no key');
  });
  if ((await trustOf(sample, await signWith(sample, { publicKey, privateKey }), publicKey)) !== 'known') throw new Refusal('the two halves do not belong together');
  const known = (await allPublisherKeys()).find((one) => one.publicKey === publicKey);
  const record: PublisherKeyRecord = { id: known?.id ?? crypto.randomUUID(), name, publicKey, privateKey, createdAt: known?.createdAt ?? now, sealed };
  await putPublisherKey(record);
  return listed(record);
}

/** @param text the pack's JSON without its signature */
export async function signPack(id: string, text: string): Promise<Signature> {
  const key = await findPublisherKey(id);
  if (!key) throw new Refusal('no such key');
  return signWith(JSON.parse(text), key);
}
