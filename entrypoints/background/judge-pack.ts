import type { Given, PackAbout, PackPreview } from '@/utils/messaging/protocol-packs';
import { Refusal } from '@/utils/messaging/router';
import { checksumOf } from '@/utils/packs/canonical';
import { differenceOf } from '@/utils/packs/difference';
import type { HeldSettings } from '@/utils/packs/layers';
import type { Pack, PackSettings } from '@/utils/packs/pack-schema';
import { readLayer } from '@/utils/packs/read-layer';
import { type PackProblem, readPack } from '@/utils/packs/read-pack';
import { fromShareCode } from '@/utils/packs/share-code';
import { trustOf, trustworthy } from '@/utils/packs/signature';
import { problemOfDesk } from '@/utils/sites/profile-layer';
import { findPackVersion } from '@/utils/storage/pack-versions';
import { findPackRecord, type PackRecord } from '@/utils/storage/packs';

/** A pack that may be accepted. */
export interface SoundPack {
  pack: Pack;
  /** JSON, as it came. */
  text: string;
  about: PackAbout;
  notes: PackProblem[];
  /** As it was accepted before; null: never. */
  former: PackRecord | null;
}

export type Judged = { sound: SoundPack } | { refused: Extract<PackPreview, { ok: false }> };

const refused = (reason: Extract<PackPreview, { ok: false }>['reason'], about: PackAbout | null = null, problems: PackProblem[] = []): Judged => ({ refused: { ok: false, reason, about, problems } });

const looksLikeJson = (text: string): boolean => /^[\s\uFEFF]*[{[]/.test(text);

/** The text that was meant: itself, what a code or link carries, or what waits. */
const textOf = async (given: Given): Promise<Awaited<ReturnType<typeof fromShareCode>>> => {
  if ('pending' in given) {
    const pending = (await findPackRecord(given.pending))?.pending;
    if (!pending) throw new Refusal('nothing waits');
    return { text: pending.text };
  }
  return looksLikeJson(given.text) ? { text: given.text.replace(/^\uFEFF/, '') } : fromShareCode(given.text);
};

/**
 * Judges what somebody brings: whole or not at all, and by whom it is signed.
 * @param pinned the key that its publisher must have where somebody else says so (a policy); else the one of the first acceptance
 */
export const judgePack = async (given: Given, pinned?: string | null): Promise<Judged> => {
  const opened = await textOf(given);
  if ('problem' in opened) return refused(opened.problem);
  const { text } = opened;
  const read = readPack(text, problemOfDesk);
  if ('problems' in read) return refused('not-sound', null, read.problems);
  const { pack, notes } = read;
  const { signature: _signature, ...signed } = JSON.parse(text) as Record<string, unknown>;
  const former = await findPackRecord(pack.id);
  const trust = await trustOf(signed, pack.signature ?? null, pinned === undefined ? (former?.pinnedKey ?? null) : pinned);
  const about: PackAbout = { id: pack.id, name: pack.name, version: pack.version, publisher: pack.publisher, trust, key: pack.signature?.key ?? null, checksum: await checksumOf(signed) };
  if (!trustworthy.includes(trust)) return refused('untrusted', about);
  return { sound: { pack, text, about, notes, former } };
};

/** Files of rules and desks are long, and their names say which they are. */
const inShort = (key: string, settings: HeldSettings<PackSettings>): unknown => {
  const value = settings[key as keyof PackSettings]?.value;
  return (key === 'rules' || key === 'desks') && Array.isArray(value) ? value.map((one) => ({ name: (one as { name?: unknown } | null)?.name })) : value;
};

/** What accepting it would do. */
export const previewPack = async (given: Given): Promise<PackPreview> => {
  const judged = await judgePack(given);
  if ('refused' in judged) return judged.refused;
  const { pack, about, notes, former } = judged.sound;
  if (former?.origin === 'organisation') return { ok: false, reason: 'organisation', about, problems: [] };
  const kept = former && (await findPackVersion(former.id, former.version));
  const before = kept && readLayer('team', pack.name, kept.text);
  const formerly = before && 'layer' in before ? before.layer.settings : {};
  const difference = differenceOf(formerly, pack.settings);
  const inForce = former?.version ?? null;
  return {
    ok: true,
    about,
    notes,
    changelog: pack.changelog.filter((entry) => inForce === null || entry.version > inForce).toSorted((one, other) => other.version - one.version),
    difference,
    values: Object.fromEntries(difference.map(({ key }) => [key, { before: inShort(key, formerly), after: inShort(key, pack.settings) }])),
    inForce,
    same: inForce === pack.version && difference.length === 0,
  };
};
