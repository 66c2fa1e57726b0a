import { z } from 'zod';
import { readAddress } from './address';

/** What an organisation sets through the browser. Browsers check it loosely or not at all, so it is read here. */
const policySchema = z.object({
  /** The pack: its JSON as text or as an object, a code, or a link. */
  pack: z.union([z.string().max(4_000_000), z.record(z.string(), z.unknown())]).optional(),
  /** Or where it is: https. */
  packAddress: z.string().max(500).optional(),
  /** The publisher's public key, base64. A pack that is not signed with it is refused. */
  publisherKey: z.base64().length(44).optional(),
});

export type Policy =
  | { kind: 'none' }
  /** Why nothing of it is used, in words. */
  | { kind: 'refused'; reason: string }
  | { kind: 'inline'; text: string; key: string | null }
  | { kind: 'address'; address: string; key: string };

const refused = (reason: string): Policy => ({ kind: 'refused', reason });

/** @param value what the browser gives; null: it has nothing */
export function readPolicy(value: unknown): Policy {
  if (value === null || value === undefined) return { kind: 'none' };
  const read = policySchema.safeParse(value);
  if (!read.success) return refused(`the policy’s ${read.error.issues[0]!.path.join('.')}: ${read.error.issues[0]!.message}`);
  // A browser may give a value that is not set as an empty one.
  const { pack, packAddress, publisherKey: key = null } = read.data;
  const given = typeof pack === 'string' ? pack.trim() : pack && Object.keys(pack).length > 0 ? JSON.stringify(pack) : '';
  if (given !== '') return packAddress ? refused('the policy names both pack and packAddress') : { kind: 'inline', text: given, key };
  if (!packAddress) return key === null ? { kind: 'none' } : refused('the policy names publisherKey alone');
  const where = readAddress(packAddress);
  if ('refused' in where) return refused('the policy’s packAddress is no https address');
  return key === null ? refused('the policy’s packAddress needs publisherKey beside it') : { kind: 'address', address: where.address, key };
}
