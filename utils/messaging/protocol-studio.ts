import './zod-under-csp';
import { z } from 'zod';
import type { Numbers } from '../packs/numbers';
import { longestPack } from '../packs/read-json';
import type { Signature } from '../packs/signature';
import { answers, id, nothing, row, shortText } from './protocol-row';

/** A pack that a lead is making, as it is listed. */
export interface PackDraftSummary {
  id: string;
  name: string;
  /** What was handed out last; 0: nothing was. Null: the draft cannot be read. */
  version: number | null;
  /** Epoch milliseconds. */
  updatedAt: number;
}

/** A lead's own pair of keys; the private half stays in the background. */
export interface PublisherKey {
  id: string;
  /** As the lead calls it. */
  name: string;
  /** Raw Ed25519 key, base64. */
  publicKey: string;
  /** Epoch milliseconds. */
  createdAt: number;
}

const text = z.string().max(longestPack);
const draft = z.strictObject({ id, name: shortText, text, updatedAt: z.number().int(), handedOut: text.optional() });
const sealed = z.base64().max(20_000);

/** What the studio keeps; part of the protocol. */
export const studioRows = {
  /** The agent's own counts over the last days, to look at and to hand on by choice. */
  'numbers.read': row('app', z.strictObject({ days: z.number().int().min(1).max(365) }), answers<Numbers>()),
  'packDraft.list': row('app', nothing, answers<PackDraftSummary[]>()),
  'packDraft.read': row('app', z.strictObject({ id }), answers<{ text: string } | null>()),
  /** Keeps the version that was handed out last, as its file, so that it can be copied again. */
  'packDraft.keepHandedOut': row('app', z.strictObject({ id, text }), answers<void>()),
  /** Null: none is kept. */
  'packDraft.handedOut': row('app', z.strictObject({ id }), answers<string | null>()),
  'packDraft.write': row('app', z.strictObject({ id, name: shortText, text }), answers<void>()),
  /** @returns the draft as it was, for `packDraft.putBack`; null where there was none */
  'packDraft.remove': row('app', z.strictObject({ id }), answers<z.infer<typeof draft> | null>()),
  'packDraft.putBack': row('app', draft, answers<void>()),
  'publisherKey.list': row('app', nothing, answers<PublisherKey[]>()),
  /** @param input the private half as PKCS #8 and the whole as a sealed file, both base64 @returns the key that is kept */
  'publisherKey.keep': row('app', z.strictObject({ name: shortText.min(1), privateKey: z.base64().max(400), publicKey: z.base64().length(44), sealed }), answers<PublisherKey>()),
  /** The sealed file of a key, base64; null: none was kept. */
  'publisherKey.file': row('app', z.strictObject({ id }), answers<{ sealed: string | null }>()),
  /** Signs a pack. @param input the pack's JSON without its signature */
  'publisherKey.sign': row('app', z.strictObject({ id, text }), answers<Signature>()),
  /** For good: only its file brings it back. */
  'publisherKey.remove': row('app', z.strictObject({ id }), answers<void>()),
} as const;
