import { db } from './db';
import { keepPackVersion } from './pack-versions';
import type { PackRecord } from './packs';

/** No pack can have this id, so that a person's own copy of the same pack stays theirs. */
export const organisationId = '@organisation';

/** The organisation's pack as it is in force, in place of the former. */
export const keepOrganisationPack = async (pack: Pick<PackRecord, 'name' | 'version' | 'pinnedKey'>, text: string, now: number): Promise<void> => {
  const newest = await db.packs.orderBy('changedAt').last();
  const changedAt = Math.max(now, (newest?.changedAt ?? 0) + 1);
  await keepPackVersion({ ...pack, id: organisationId, origin: 'organisation', active: true, previous: null, address: null, pending: null, changedAt }, text);
};

/** @returns whether there was one */
export const dropOrganisationPack = (): Promise<boolean> =>
  db.transaction('rw', db.packs, db.packVersions, async () => {
    await db.packVersions.where('packId').equals(organisationId).delete();
    const was = (await db.packs.get(organisationId)) !== undefined;
    await db.packs.delete(organisationId);
    return was;
  });
