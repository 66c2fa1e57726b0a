import type { Commitment } from '@/utils/commitments/commitment';
import { Refusal, type Routes } from '@/utils/messaging/router';
import { meaningOf } from '@/utils/commitments/meaning-of';
import { zoneNamed } from '@/utils/commitments/zone-words';
import { changeCase, findCase } from '@/utils/storage/cases';
import { findCommitment } from '@/utils/storage/commitments';
import { type Asker, tabNow, tabOf } from './asker';
import { readAgain } from './drafts';
import { offerDeclined, offerKept, offerRestored } from './offers';
import { caseKeyOf, readFeed } from './panel-feed';
import { endPromise, keepPromise, knownTime, movePromise, movePromiseBack, renamePromise, reopenPromise, takePromiseBack, willKeepPromise } from './promises';
import { readTimes, resolveHere, usualTimes } from './times';
import { caseHere } from './routes-panel';

/** The panel in a page changes promises of its own conversation only; a page of our own may change any. */
export const mayChange = async (id: string, asker: Asker): Promise<Commitment> => {
  const commitment = await findCommitment(id);
  if (!commitment) throw new Refusal('no such promise');
  if (asker.role !== 'app' && commitment.caseKey !== (await caseHere(asker))) throw new Refusal('a promise of another conversation');
  return commitment;
};

/** Which case a message is about: the one it names, which only a page of ours may, else the asker's own. */
const caseMeant = async (key: string | undefined, asker: Asker): Promise<string | null> => {
  if (key !== undefined && asker.role === 'app') return key;
  // The browser's side panel speaks of the tab in front; a page of ours outside any tab may speak of none.
  const tabId = await tabNow(asker).catch(() => null);
  return tabId === null ? null : caseKeyOf(tabId);
};
const theirZoneIn = async (key: string | null): Promise<string | null> => (key === null ? null : ((await findCase(key))?.theirZone ?? null));

export const promiseRoutes = {
  'offer.keep': async ({ id, what, when }, asker) => {
    const caseKey = await caseHere(asker);
    const offer = (await readFeed(await tabOf(asker)))?.offers.find((one) => one.id === id);
    const resolved = when === null ? null : await resolveHere(when, { theirZone: await theirZoneIn(caseKey) });
    if (resolved && !resolved.ok) return { refused: 'no-time' as const };
    const time = resolved?.ok ? resolved.time : offer && offer.dueAt !== null ? knownTime(offer.dueAt, offer.timeWords ?? '') : null;
    if (!time) return { refused: 'no-time' as const };
    const title = what.trim() || offer?.what;
    if (!title) throw new Refusal('nothing to keep');
    const kept = await keepPromise({ caseKey, what: title, time, repeat: resolved?.ok ? resolved.repeat : null, source: 'draft' });
    await offerKept(caseKey, id, kept.commitment);
    await readAgain(caseKey);
    return kept;
  },

  'offer.unkeep': async ({ id, commitment }, asker) => {
    const caseKey = await caseHere(asker);
    if (commitment !== null) {
      await mayChange(commitment, asker);
      await takePromiseBack(commitment);
    }
    await offerRestored(caseKey, id);
    await readAgain(caseKey);
  },

  'offer.decline': async ({ id }, asker) => {
    const caseKey = await caseHere(asker);
    await offerDeclined(caseKey, id);
    await readAgain(caseKey);
  },

  'offer.restore': async ({ id }, asker) => {
    const caseKey = await caseHere(asker);
    await offerRestored(caseKey, id);
    await readAgain(caseKey);
  },

  'time.resolve': async ({ words, meaning, onDayOff, key }, asker) => {
    const theirZone = await theirZoneIn(await caseMeant(key, asker));
    return { ...(await resolveHere(words, { meaning, onDayOff, theirZone })), theirZone };
  },

  'time.presets': async ({ meaning }) => {
    const usual = await usualTimes((await readTimes()).presets, meaning);
    return usual.map((one) => ({ ...one, resolved: { ...one.resolved, theirZone: null } }));
  },

  'times.read': async () => readTimes(),

  'case.zone': async ({ words, key }, asker) => {
    const of = key !== undefined && asker.role === 'app' ? key : await caseHere(asker);
    const zone = words.trim() === '' ? null : zoneNamed(words);
    if (words.trim() !== '' && zone === null) return { refused: 'no-zone' as const };
    if (!(await changeCase(of, { theirZone: zone ?? undefined }))) throw new Refusal('no such case');
    return { zone };
  },

  'commitment.add': async ({ when, onDayOff, ...wanted }, asker) => {
    const known = await caseKeyOf(await tabOf(asker));
    if (known === null) return { refused: 'no-case' as const };
    const resolved = await resolveHere(when, { meaning: meaningOf(wanted.kind), onDayOff, theirZone: await theirZoneIn(known) });
    if (!resolved.ok) return { refused: resolved.reason };
    return keepPromise({ ...wanted, caseKey: await caseHere(asker), time: resolved.time, repeat: resolved.repeat, source: 'hand' });
  },

  'commitment.takeBack': async ({ id }, asker) => {
    await mayChange(id, asker);
    await takePromiseBack(id);
  },

  'commitment.change': async ({ id, what, when, how, onDayOff }, asker) => {
    const { caseKey, kind, dueAt } = await mayChange(id, asker);
    const resolved = when === undefined ? null : await resolveHere(when, { meaning: meaningOf(kind, how), onDayOff, theirZone: await theirZoneIn(caseKey) });
    if (resolved && !resolved.ok) return { refused: resolved.reason };
    if (what) await renamePromise(id, what);
    if (resolved?.ok) await movePromise(id, resolved, how);
    return { ok: true as const, dueAt: resolved?.ok ? resolved.time.dueAt : dueAt };
  },

  'commitment.moveBack': async ({ id, before }, asker) => {
    await mayChange(id, asker);
    await movePromiseBack(id, before);
  },

  'commitment.willKeep': async ({ id, nudgeAt }, asker) => {
    await mayChange(id, asker);
    await willKeepPromise(id, nudgeAt);
  },

  'commitment.end': async ({ id, state }, asker) => {
    const { caseKey } = await mayChange(id, asker);
    await endPromise(id, state);
    await readAgain(caseKey);
  },

  'commitment.reopen': async ({ id }, asker) => {
    const { caseKey } = await mayChange(id, asker);
    await reopenPromise(id);
    await readAgain(caseKey);
  },
} satisfies Partial<Routes<Asker>>;
