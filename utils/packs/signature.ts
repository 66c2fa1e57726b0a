import { z } from 'zod';
import { canonical } from './canonical';

/** Ed25519: the raw public key and the signature of the canonical text, both base64. */
export const signatureSchema = z.strictObject({
  key: z.base64().length(44),
  signature: z.base64().length(88),
});

export type Signature = z.infer<typeof signatureSchema>;

const bytesOf = (value: unknown): Uint8Array<ArrayBuffer> => new TextEncoder().encode(canonical(value));

/** The public half as it stands in a pack. */
export const publicKeyOf = async ({ publicKey }: CryptoKeyPair): Promise<string> => new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)).toBase64();

/**
 * @param value parsed JSON without its signature
 * @param pair an Ed25519 pair of keys
 */
export const sign = async (value: unknown, pair: CryptoKeyPair): Promise<Signature> => ({
  key: await publicKeyOf(pair),
  signature: new Uint8Array(await crypto.subtle.sign({ name: 'Ed25519' }, pair.privateKey, bytesOf(value))).toBase64(),
});

const holds = async (value: unknown, { key, signature }: Signature): Promise<boolean> => {
  try {
    const publicKey = await crypto.subtle.importKey('raw', Uint8Array.fromBase64(key), { name: 'Ed25519' }, false, ['verify']);
    return await crypto.subtle.verify({ name: 'Ed25519' }, publicKey, Uint8Array.fromBase64(signature), bytesOf(value));
  } catch {
    return false;
  }
};

/**
 * What a signature is worth to this person:
 * `none`: not signed, and never was; `first`: sound, by a publisher not met before; `known`: sound, by the publisher accepted before;
 * `missing`: not signed though earlier versions were; `other-key`: sound, by somebody else; `broken`: the pack was changed after it was signed.
 */
export type Trust = 'none' | 'first' | 'known' | 'missing' | 'other-key' | 'broken';

/** A pack may be taken in with these; the others are refused in words. */
export const trustworthy: readonly Trust[] = ['none', 'first', 'known'];

/**
 * Judges a pack's signature against the publisher's key that was pinned when the pack was first accepted.
 * @param value parsed JSON without its signature
 * @param pinned public key, base64; null: this pack was not met before, or came unsigned
 */
export async function trustOf(value: unknown, signature: Signature | null, pinned: string | null): Promise<Trust> {
  if (!signature) return pinned ? 'missing' : 'none';
  if (!(await holds(value, signature))) return 'broken';
  if (pinned === null) return 'first';
  return pinned === signature.key ? 'known' : 'other-key';
}
