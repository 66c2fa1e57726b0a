import type { PackPreview } from '@/utils/messaging/protocol-packs';
import type { AddressAnswer } from '@/utils/packs/address';
import { type Policy, readPolicy } from '@/utils/packs/policy';
import { type Asked, problemText, type SubscriptionProblem, wentWell, wentWrong } from '@/utils/packs/subscription';
import { setAlarm } from '@/utils/platform/alarms';
import { chance } from '@/utils/platform/chance';
import { readManaged } from '@/utils/platform/managed';
import { dropOrganisationPack, keepOrganisationPack, organisationId } from '@/utils/storage/organisation';
import { findPackVersion } from '@/utils/storage/pack-versions';
import { findPackRecord } from '@/utils/storage/packs';
import { forgetSetting, readSetting, writeSetting } from '@/utils/storage/settings';
import { askAddress } from './ask-address';
import { withFollowers } from './follow-packs';
import { inTurn } from './in-turn';
import { judgePack, type SoundPack } from './judge-pack';

/** Rings when the address of the organisation's pack is to be asked. */
export const organisationAlarm = 'organisation';

/** Why a pack that came through the policy is not taken. */
const problemWith = ({ reason, about, problems }: Extract<PackPreview, { ok: false }>): SubscriptionProblem => {
  const [first] = problems;
  if (first) return { kind: 'not-sound', path: first.path, problem: first.problem };
  if (about) return { kind: 'untrusted', trust: about.trust };
  if (reason === 'too-large') return { kind: reason, status: 0 };
  return { kind: reason === 'incomplete' ? reason : 'not-a-pack' };
};

/** @param words as they are shown; null: nothing is wrong */
const say = (words: string | null): Promise<void> => writeSetting('organisation-problem', words);
/** Put into words by whoever shows it. */
const tell = (problem: SubscriptionProblem): Promise<void> => say(problemText(problem));

/** Puts a sound pack in force, if it is not. */
async function put({ pack, text }: SoundPack, key: string | null, now: number): Promise<void> {
  const here = await findPackVersion(organisationId, pack.version);
  const record = await findPackRecord(organisationId);
  const inForce = record?.version === pack.version && here?.text === text && record.pinnedKey === key;
  if (!inForce) await keepOrganisationPack({ name: pack.name, version: pack.version, pinnedKey: key }, text, now);
  await say(null);
}

/** What is in force stays where the policy's pack cannot be used; the reason is shown beside it. */
async function takeInline({ text, key }: Extract<Policy, { kind: 'inline' }>, now: number): Promise<void> {
  const judged = await judgePack({ text }, key);
  if ('refused' in judged) return tell(problemWith(judged.refused));
  await put(judged.sound, key, now);
}

const fresh = (address: string): Asked => ({ address, etag: null, lastModified: null, length: null, way: 'headers', checkedAt: null, nextAt: null, failures: 0, lastProblem: null });

async function takeText(asked: Asked, { text, marks, way }: Extract<AddressAnswer, { kind: 'text' }>, key: string, now: number): Promise<Asked> {
  const wrong = async (problem: SubscriptionProblem): Promise<Asked> => {
    await tell(problem);
    return wentWrong(asked, problem, now, chance, true);
  };
  if (/^\s*</.test(text)) return wrong({ kind: 'web-page' });
  const judged = await judgePack({ text }, key);
  if ('refused' in judged) return wrong(problemWith(judged.refused));
  const { sound } = judged;
  const record = await findPackRecord(organisationId);
  const { version } = sound.pack;
  if (record && record.version > version) return wrong({ kind: 'older', version });
  if (record?.version === version && (await findPackVersion(organisationId, version))?.text !== text) return wrong({ kind: 're-used', version });
  await put(sound, key, now);
  return wentWell(asked, now, chance, { ...marks, way });
}

/** Asks the policy's address where it is due. Its publisher is known beforehand, so that what is signed by them counts at once. */
async function takeFrom({ address, key }: Extract<Policy, { kind: 'address' }>, now: number): Promise<void> {
  const kept = await readSetting('organisation-asked');
  const record = await findPackRecord(organisationId);
  // Another publisher is another pack.
  if (record && record.pinnedKey !== key) await dropOrganisationPack();
  const known = kept?.address === address && record?.pinnedKey === key;
  const asked = kept?.address === address && (known || record === null) ? kept : fresh(address);
  let next = asked;
  if (asked.nextAt === null || asked.nextAt <= now) {
    const { etag, lastModified, length, way } = asked;
    const answer = await askAddress({ address, known: known && (etag !== null || lastModified !== null) ? { etag, lastModified, length } : null, way });
    if (answer.kind === 'text') next = await takeText(asked, answer, key, now);
    else if (answer.kind === 'same') {
      next = wentWell(asked, now, chance, { way: answer.way });
      await say(null);
    } else {
      const problem = { kind: answer.problem, status: answer.status };
      next = wentWrong(asked, problem, now, chance, false);
      await tell(problem);
    }
    await writeSetting('organisation-asked', next);
  }
  await setAlarm(organisationAlarm, next.nextAt);
}

async function forget(): Promise<void> {
  await dropOrganisationPack();
  await forgetSetting('organisation-problem');
}

/**
 * Makes what is in force follow the browser's policy: a pack in it, one at an address, or none, which gives the person's own back. A policy
 * that cannot be used changes nothing but the reason that is shown.
 */
export const followPolicy = (now: number): Promise<void> =>
  inTurn('organisation', async () => {
    const policy = readPolicy(await readManaged());
    await withFollowers(async () => {
      if (policy.kind !== 'address') {
        await forgetSetting('organisation-asked');
        await setAlarm(organisationAlarm, null);
      }
      if (policy.kind === 'none') await forget();
      if (policy.kind === 'refused') await say(policy.reason);
      if (policy.kind === 'inline') await takeInline(policy, now);
      if (policy.kind === 'address') await takeFrom(policy, now);
    });
  });
