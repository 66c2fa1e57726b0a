import type { Checked } from '@/utils/messaging/protocol-address';
import { Refusal } from '@/utils/messaging/router';
import type { Given } from '@/utils/messaging/protocol-packs';
import { type AddressAnswer, readAddress } from '@/utils/packs/address';
import { checksumOf } from '@/utils/packs/canonical';
import { type Asked, judgeFound, type Known, laterIfMissed, type SubscriptionProblem, wentWell, wentWrong } from '@/utils/packs/subscription';
import { setAlarm } from '@/utils/platform/alarms';
import { chance } from '@/utils/platform/chance';
import { readSession, writeSession } from '@/utils/platform/session';
import { versionsOfPack } from '@/utils/storage/pack-versions';
import { allPackRecords, changePackRecord, findPackRecord, type PackAddress, type PackRecord } from '@/utils/storage/packs';
import { askAddress } from './ask-address';
import { inTurn } from './in-turn';
import { judgePack } from './judge-pack';
import { acceptPack, changed, ownPack } from './packs';

/** Rings when an address is to be asked. */
export const addressAlarm = 'addresses';

const askedOf = ({ length = null, way = 'headers', ...kept }: PackAddress): Asked => ({ ...kept, length, way });

/** The alarm rings for the address that is due first. */
export const setAddressAlarm = async (): Promise<void> => {
  const times = (await allPackRecords()).flatMap(({ address }) => (address?.nextAt ? [address.nextAt] : []));
  await setAlarm(addressAlarm, times.length > 0 ? Math.min(...times) : null);
};

const acceptedVersions = async (id: string): Promise<Known[]> =>
  Promise.all((await versionsOfPack(id)).map(async ({ version, text }) => {
    const { signature: _signature, ...signed } = JSON.parse(text) as Record<string, unknown>;
    return { version, checksum: await checksumOf(signed) };
  }));

const notAPack = (text: string): SubscriptionProblem => ({ kind: /^\s*</.test(text) ? 'web-page' : 'not-a-pack' });

type Outcome = { waits: { version: number; text: string } } | { nothing: true } | { problem: SubscriptionProblem };

/** Judges a text that an address gave against the pack that follows it. */
async function outcomeOf(pack: PackRecord, text: string): Promise<Outcome> {
  if (!/^\s*[{[]/.test(text)) return { problem: notAPack(text) };
  const judged = await judgePack({ text }, pack.pinnedKey);
  if ('refused' in judged) {
    const { reason, about, problems } = judged.refused;
    if (about) return { problem: { kind: 'untrusted', trust: about.trust } };
    return { problem: reason === 'not-sound' ? { kind: 'not-sound', path: problems[0]?.path ?? '', problem: problems[0]?.problem ?? '' } : { kind: 'not-a-pack' } };
  }
  const { about } = judged.sound;
  if (about.id !== pack.id) return { problem: { kind: 'another-pack', id: about.id } };
  const found = judgeFound(await acceptedVersions(pack.id), about);
  if (found === 'accepted') return { nothing: true };
  return found === 'new' ? { waits: { version: about.version, text } } : { problem: { kind: found, version: about.version } };
}

/** Writes what became of it, unless the pack follows another address by now. */
const settle = (id: string, address: string, change: (pack: PackRecord, asked: Asked) => Promise<Partial<PackRecord>>): Promise<void> =>
  inTurn('packs', async () => {
    const pack = await findPackRecord(id);
    if (pack?.address?.address === address) await changePackRecord(id, await change(pack, askedOf(pack.address)));
  });

async function take(pack: PackRecord, answer: AddressAnswer, now: number): Promise<Checked> {
  const { address } = pack.address!;
  if (answer.kind === 'problem') {
    const problem = { kind: answer.problem, status: answer.status };
    await settle(pack.id, address, async (_pack, asked) => ({ address: wentWrong(asked, problem, now, chance, false) }));
    return { what: 'problem', problem };
  }
  if (answer.kind === 'same') {
    await settle(pack.id, address, async (_pack, asked) => ({ address: wentWell(asked, now, chance, { way: answer.way }) }));
    return { what: 'same' };
  }
  const outcome = await outcomeOf(pack, answer.text);
  if ('problem' in outcome) {
    await settle(pack.id, address, async (_pack, asked) => ({ address: wentWrong({ ...asked, way: answer.way }, outcome.problem, now, chance, true) }));
    return { what: 'problem', problem: outcome.problem };
  }
  await settle(pack.id, address, async (here, asked) => ({
    address: wentWell(asked, now, chance, { ...answer.marks, way: answer.way }),
    // The same version that waits, or was declined, is not found anew.
    ...('waits' in outcome && here.pending?.text !== outcome.waits.text && { pending: { ...outcome.waits, at: now } }),
  }));
  return 'waits' in outcome ? { what: 'waits', version: outcome.waits.version } : { what: 'same' };
}

/** Asks the address of a pack now. */
export async function checkPack(id: string, now: number): Promise<Checked> {
  const pack = await findPackRecord(id);
  if (!pack?.address) throw new Refusal('this pack follows no address');
  const { address, way, ...marks } = askedOf(pack.address);
  const { etag, lastModified, length } = marks;
  const answer = await askAddress({ address, known: etag === null && lastModified === null ? null : { etag, lastModified, length }, way });
  const checked = await take(pack, answer, now);
  await setAddressAlarm();
  return checked;
}

/** Asks every address that is due, one after another, and sets the alarm for the next. What was missed while nothing ran is spread. */
export async function checkAddresses(now: number): Promise<void> {
  for (const { id, address } of await allPackRecords()) {
    if (!address?.nextAt || address.nextAt > now) continue;
    const at = laterIfMissed(address.nextAt, now, chance);
    if (at <= now) await checkPack(id, now);
    else await settle(id, address.address, async (_pack, asked) => ({ address: { ...asked, nextAt: at } }));
  }
  await setAddressAlarm();
}

const lookedKey = 'looked-at-address';

/** Reads an address that somebody typed. What its host said of the file is remembered until they decide. */
export async function lookAtAddress(typed: string): Promise<AddressAnswer> {
  const read = readAddress(typed);
  if ('refused' in read) throw new Refusal(read.refused);
  const answer = await askAddress({ address: read.address, known: null, way: 'headers' });
  if (answer.kind === 'text') await writeSession(lookedKey, { address: read.address, ...answer.marks, way: answer.way });
  return answer;
}

/** Accepts what was read at an address, and follows it from now on. */
export async function followAddress(typed: string, given: Given, now: number): Promise<{ id: string; name: string; version: number; undo: number }> {
  const read = readAddress(typed);
  if ('refused' in read) throw new Refusal(read.refused);
  const looked = await readSession<Partial<Asked>>(lookedKey);
  const known = looked?.address === read.address ? looked : {};
  const asked: Asked = { etag: null, lastModified: null, length: null, way: 'headers', ...known, address: read.address, checkedAt: null, nextAt: null, failures: 0, lastProblem: null };
  const accepted = await acceptPack(given, wentWell(asked, now, chance));
  await setAddressAlarm();
  return accepted;
}

/** Asks its address no more. The pack stays. */
export async function stopFollowing(id: string): Promise<{ undo: number }> {
  const stopped = await changed(async (packs) => {
    ownPack(packs, id);
    await changePackRecord(id, { address: null });
  });
  await setAddressAlarm();
  return stopped;
}
