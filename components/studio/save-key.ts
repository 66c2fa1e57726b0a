import { seal } from '@/utils/backup/sealed-file';
import { call } from '@/utils/messaging/client';
import type { PublisherKey } from '@/utils/messaging/protocol-studio';
import type { KeyFile } from '@/utils/packs/key-file';
import { saveFile } from '../ui/save-file';

/** Seals a key under a passphrase and has it kept here. @returns the key, and its sealed file in base64 */
export const keepSealed = async (file: KeyFile, passphrase: string): Promise<{ kept: PublisherKey; sealed: string }> => {
  const sealed = (await seal(JSON.stringify(file), passphrase)).toBase64();
  const { name, publicKey, privateKey } = file;
  return { kept: await call('publisherKey.keep', { name, publicKey, privateKey, sealed }), sealed };
};

/** Saves a sealed key as a file. @param sealed base64 @returns the file's name */
export const saveKeyFile = (sealed: string, name: string): string =>
  saveFile(Uint8Array.fromBase64(sealed), `${name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 40) || 'publisher'}.followthrough-key`, 'application/octet-stream');
