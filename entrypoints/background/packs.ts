import type { Given, PackSummary } from '@/utils/messaging/protocol-packs';
import { Refusal } from '@/utils/messaging/router';
import { readLayer } from '@/utils/packs/read-layer';
import { changePacks, undoPacks } from '@/utils/storage/pack-undo';
import { findPackVersion, keepPackVersion, versionsOfPack } from '@/utils/storage/pack-versions';
import { allPackRecords, changePackRecord, findPackRecord, type PackAddress, type PackRecord, removePackRecord } from '@/utils/storage/packs';
import { withFollowers } from './follow-packs';
import { inTurn } from './in-turn';
import { judgePack, type SoundPack } from './judge-pack';

/** A lead may keep several; more is no use to anybody. */
const mostPacks = 40;

/** Runs a change, and lets everything that hangs on the settings follow. @returns what it is taken back with */
export const changed = (change: (packs: PackRecord[], at: number) => Promise<void>): Promise<{ undo: number }> =>
  inTurn('packs', async () => ({ undo: await withFollowers(() => changePacks(Date.now(), change)) }));

/** The person changes no pack of their organisation. */
export const ownPack = (packs: readonly PackRecord[], id: string): PackRecord => {
  const pack = packs.find((one) => one.id === id);
  if (!pack) throw new Refusal('no such pack');
  if (pack.origin === 'organisation') throw new Refusal('this pack is set by your organisation');
  return pack;
};

/** One team's pack counts at a time. */
const restOthers = async (packs: readonly PackRecord[], id: string, at: number): Promise<void> => {
  for (const other of packs) if (other.id !== id && other.origin === 'team' && other.active) await changePackRecord(other.id, { active: false, changedAt: at });
};

/** What is kept of a pack from now on. Its publisher's key is pinned as soon as it is met. */
const accepted = ({ pack, about, former }: SoundPack, at: number, address: PackAddress | null): PackRecord => ({
  ...former,
  id: pack.id,
  name: pack.name,
  origin: 'team',
  active: true,
  version: pack.version,
  previous: former ? (former.version === pack.version ? former.previous : former.version) : null,
  pinnedKey: former?.pinnedKey ?? about.key,
  address: address ?? former?.address ?? null,
  pending: former?.pending && former.pending.version > pack.version ? former.pending : null,
  changedAt: at,
});

/**
 * Takes a pack in, in place of its version in force. Judged once more: what was shown may not be what is sent now.
 * @param address that it is to follow from now on; null: it goes on as before
 */
export const acceptPack = async (given: Given, address: PackAddress | null = null): Promise<{ id: string; name: string; version: number; undo: number }> => {
  const judged = await judgePack(given);
  if ('refused' in judged) throw new Refusal(`the pack is refused: ${judged.refused.reason}`);
  const { sound } = judged;
  const { id, name, version } = sound.pack;
  const { undo } = await changed(async (packs, at) => {
    if (packs.some((one) => one.id === id)) ownPack(packs, id);
    else if (packs.length >= mostPacks) throw new Refusal(`there are ${mostPacks} packs already`);
    await restOthers(packs, id, at);
    await keepPackVersion(accepted(sound, at, address), sound.text);
  });
  return { id, name, version, undo };
};

/** The version that waits is not wanted; it waits on, and is not asked about again. */
export const declinePack = (id: string): Promise<{ undo: number }> =>
  changed(async (packs) => {
    const { pending } = ownPack(packs, id);
    if (!pending) throw new Refusal('nothing waits');
    await changePackRecord(id, { pending: { ...pending, declined: true } });
  });

/** Makes any version that is kept the one in force. */
export const goBackToVersion = (id: string, version: number): Promise<{ undo: number }> =>
  changed(async (packs, at) => {
    const pack = ownPack(packs, id);
    const kept = await findPackVersion(id, version);
    if (!kept) throw new Refusal('that version is not kept any more');
    if (pack.version !== version) await keepPackVersion({ ...pack, version, previous: pack.version, changedAt: at }, kept.text);
  });

export const activatePack = (id: string, on: boolean): Promise<{ undo: number }> =>
  changed(async (packs, at) => {
    ownPack(packs, id);
    if (on) await restOthers(packs, id, at);
    await changePackRecord(id, { active: on, changedAt: at });
  });

/** Its versions stay until nobody can take this back any more. */
export const dropPack = (id: string): Promise<{ undo: number }> =>
  changed(async (packs) => {
    ownPack(packs, id);
    await removePackRecord(id);
  });

export const takePackChangeBack = (undo: number): Promise<void> =>
  inTurn('packs', async () => {
    if (!(await withFollowers(() => undoPacks(undo)))) throw new Refusal('nothing to take back');
  });

const summaryOf = async ({ id, name, origin, active, version, pinnedKey, address, pending }: PackRecord): Promise<PackSummary> => {
  const versions = await versionsOfPack(id);
  const read = readLayer(origin, name, versions.find((one) => one.version === version)?.text ?? null);
  return {
    ...{ id, name, origin, active, version, pinnedKey },
    publisher: 'pack' in read ? read.pack.publisher : '',
    problem: 'refused' in read ? read.refused.reason : null,
    signed: 'pack' in read && read.pack.signature !== undefined,
    address: address && { address: address.address, checkedAt: address.checkedAt, nextAt: address.nextAt, lastProblem: address.lastProblem },
    pending: pending && { version: pending.version, at: pending.at, declined: pending.declined ?? false },
    versions: versions.map((one) => ({ version: one.version, acceptedAt: one.acceptedAt })),
  };
};

/** The one that counts comes first, then by name. */
export const listPackSummaries = async (): Promise<PackSummary[]> => {
  const all = await Promise.all((await allPackRecords()).map(summaryOf));
  return all.sort((one, other) => Number(other.active) - Number(one.active) || one.name.localeCompare(other.name));
};

export const textOfVersion = async (id: string, version: number): Promise<{ text: string }> => {
  const kept = (await findPackRecord(id)) && (await findPackVersion(id, version));
  if (!kept) throw new Refusal('that version is not kept any more');
  return { text: kept.text };
};
