import './zod-under-csp';
import { z } from 'zod';
import { ownKeys } from '../packs/built-in-settings';
import type { KeyDifference } from '../packs/difference';
import type { SettledSettings } from '../packs/layers';
import type { Pack, PackSettings } from '../packs/pack-schema';
import type { RefusedLayer } from '../packs/read-layer';
import type { PackProblem } from '../packs/read-pack';
import type { ShareProblem } from '../packs/share-code';
import type { Trust } from '../packs/signature';
import { answers, nothing, row } from './protocol-row';

/** Longer than the longest pack, since a code may be broken into lines. */
const longestGiven = 6_000_000;
const packId = z.string().min(1).max(80);
const version = z.number().int().min(1).max(1_000_000);
/** A text, a code or a link; or what was found at the address of a pack and waits. */
const given = z.union([z.strictObject({ text: z.string().max(longestGiven) }), z.strictObject({ pending: packId })]);
/** What a change is taken back with. */
const undo = z.number().int();

export type Given = z.infer<typeof given>;

/** Who made a pack and what their signature is worth here. */
export interface PackAbout extends Pick<Pack, 'id' | 'name' | 'version' | 'publisher'> {
  trust: Trust;
  /** The publisher's public key, base64; null: not signed. */
  key: string | null;
  /** SHA-256, hexadecimal: what people compare. */
  checksum: string;
}

/** What accepting a pack would do, or why it is refused. Nothing is written. */
export type PackPreview =
  | {
      ok: true;
      about: PackAbout;
      /** No reasons to refuse it. */
      notes: PackProblem[];
      /** Entries after the version in force, newest first. */
      changelog: Pack['changelog'];
      difference: KeyDifference[];
      /** What stands behind it, by key; of long lists their names alone. A side is missing where nothing stood there. */
      values: { [Key in keyof PackSettings]?: { before?: unknown; after?: unknown } };
      /** Version in force; null: it was never accepted. */
      inForce: number | null;
      /** It is word for word what is in force. */
      same: boolean;
    }
  | {
      ok: false;
      /** `untrusted`: sound, but signed by somebody else, or changed after it was signed. `organisation`: it comes from the browser's policy. */
      reason: ShareProblem | 'not-sound' | 'untrusted' | 'organisation';
      /** Null: it could not be read so far. */
      about: PackAbout | null;
      problems: PackProblem[];
    };

/** A pack that was accepted, as it is listed. */
export interface PackSummary {
  id: string;
  name: string;
  publisher: string;
  origin: 'team' | 'organisation';
  active: boolean;
  version: number;
  /** Of the version in force; null: it cannot be read, and the reason stands beside it. */
  problem: string | null;
  signed: boolean;
  pinnedKey: string | null;
  address: { address: string; checkedAt: number | null; nextAt: number | null; lastProblem: string | null } | null;
  pending: { version: number; at: number; declined: boolean } | null;
  /** Newest first. */
  versions: { version: number; acceptedAt: number }[];
}

/** What is said about packs; part of the protocol. Every change answers with what it is taken back with. */
export const packRows = {
  'pack.preview': row('app', given, answers<PackPreview>()),
  'pack.accept': row('app', given, answers<{ id: string; name: string; version: number; undo: number }>()),
  /** Not this version. */
  'pack.decline': row('app', z.strictObject({ id: packId }), answers<{ undo: number }>()),
  /** To any version that is kept. */
  'pack.rollback': row('app', z.strictObject({ id: packId, version }), answers<{ undo: number }>()),
  /** One team's pack counts at a time. */
  'pack.activate': row('app', z.strictObject({ id: packId, on: z.boolean() }), answers<{ undo: number }>()),
  'pack.remove': row('app', z.strictObject({ id: packId }), answers<{ undo: number }>()),
  /** Takes the last change back, whichever it was. */
  'pack.undo': row('app', z.strictObject({ undo }), answers<void>()),
  'pack.list': row('app', nothing, answers<{ packs: PackSummary[]; refused: RefusedLayer[] }>()),
  /** The text of a version, for a file or a link. */
  'pack.text': row('app', z.strictObject({ id: packId, version }), answers<{ text: string }>()),
  /** Every setting: its value, where it comes from, how it is held, and what it would be without. */
  'settings.settled': row('app', nothing, answers<SettledSettings<PackSettings>>()),
  /** Gives up one's own value. @returns it, for `settings.putBack` */
  'settings.useTeams': row('app', z.strictObject({ key: z.enum(ownKeys) }), answers<{ former: unknown }>()),
  'settings.putBack': row('app', z.strictObject({ key: z.enum(ownKeys), value: z.unknown() }), answers<void>()),
} as const;
