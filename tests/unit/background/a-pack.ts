import type { Pack, PackItem, PackSettings } from '@/utils/packs/pack-schema';
import { publicKeyOf, sign } from '@/utils/packs/signature';
import type { HeldSettings } from '@/utils/packs/layers';

export const item = (id: string, more: Partial<PackItem> = {}): PackItem => ({ id, title: `Title of ${id}`, why: 'Because.', question: 'Did you?', ...more });

/** A team's pack as its file. */
export const aPack = (settings: HeldSettings<PackSettings>, more: Partial<Pack> = {}): Omit<Pack, 'changelog'> => ({
  format: 'followthrough-pack',
  schema: 1,
  id: 'support',
  name: 'Support team',
  version: 1,
  publisher: 'Lee',
  settings,
  ...more,
});

export const textOf = (pack: unknown): string => JSON.stringify(pack);

export const aKey = async (): Promise<{ pair: CryptoKeyPair; key: string }> => {
  const pair = (await crypto.subtle.generateKey({ name: 'Ed25519' }, false, ['sign', 'verify'])) as CryptoKeyPair;
  return { pair, key: await publicKeyOf(pair) };
};

export const signedBy = async (pair: CryptoKeyPair, pack: object): Promise<object> => ({ ...pack, signature: await sign(JSON.parse(JSON.stringify(pack)), pair) });
