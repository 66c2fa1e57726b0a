import { z } from 'zod';
import { signatureSchema } from './signature';

/** A publisher's pair of keys, as it lies sealed in a file of its own. */
export const keyFileSchema = z.strictObject({
  format: z.literal('followthrough-key'),
  version: z.literal(1),
  name: z.string().trim().min(1).max(300),
  /** Raw Ed25519 key, base64. */
  publicKey: signatureSchema.shape.key,
  /** PKCS #8, base64. */
  privateKey: z.base64().max(400),
});

export type KeyFile = z.infer<typeof keyFileSchema>;

/** A new pair. Its private half is in what this returns and nowhere else. */
export async function newKeyFile(name: string): Promise<KeyFile> {
  const pair = (await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify'])) as CryptoKeyPair;
  const base64 = async (format: 'raw' | 'pkcs8', key: CryptoKey): Promise<string> => new Uint8Array(await crypto.subtle.exportKey(format, key)).toBase64();
  return { format: 'followthrough-key', version: 1, name, publicKey: await base64('raw', pair.publicKey), privateKey: await base64('pkcs8', pair.privateKey) };
}

/** A public key as people compare it on the phone: the first bytes of its digest, "3f2a 90bc 11de 7746". */
export async function fingerprintOf(publicKey: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.fromBase64(publicKey)));
  return digest.slice(0, 8).toHex().replace(/(.{4})(?=.)/g, '$1 ');
}
