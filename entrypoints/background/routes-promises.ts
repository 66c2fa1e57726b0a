import { Refusal, type Routes } from '@/utils/messaging/router';
import { findCommitment } from '@/utils/storage/commitments';
import { type Asker, tabOf } from './asker';
import { readAgain } from './drafts';
import { offerDeclined, offerKept, offerRestored } from './offers';
import { caseKeyOf, readFeed } from './panel-feed';
import { changePromise, endPromise, keepPromise, knownTime, reopenPromise, resolveHere, takePromiseBack } from './promises';
import { caseHere } from './routes-panel';

/** The panel in a page changes promises of its own conversation only; a page of our own may change any. */
const mayChange = async (id: string, asker: Asker): Promise<string> => {
  const commitment = await findCommitment(id);
  if (!commitment) throw new Refusal('no such promise');
  if (asker.role !== 'app' && commitment.caseKey !== (await caseHere(asker))) throw new Refusal('a promise of another conversation');
  return commitment.caseKey;
};

export const promiseRoutes = {
  'offer.keep': async ({ id, what, when }, asker) => {
    const caseKey = await caseHere(asker);
    const offer = (await readFeed(await tabOf(asker)))?.offers.find((one) => one.id === id);
    const resolved = when === null ? null : resolveHere(when);
    if (resolved && !resolved.ok) return { refused: 'no-time' as const };
    const time = resolved?.ok ? resolved.time : offer && offer.dueAt !== null ? knownTime(offer.dueAt, offer.timeWords ?? '') : null;
    if (!time) return { refused: 'no-time' as const };
    const title = what.trim() || offer?.what;
    if (!title) throw new Refusal('nothing to keep');
    const kept = await keepPromise(caseKey, title, time, 'draft');
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

  'time.resolve': async ({ words }) => resolveHere(words),

  'commitment.add': async ({ what, when }, asker) => {
    if ((await caseKeyOf(await tabOf(asker))) === null) return { refused: 'no-case' as const };
    const resolved = resolveHere(when);
    if (!resolved.ok) return { refused: resolved.reason };
    const caseKey = await caseHere(asker);
    return keepPromise(caseKey, what, resolved.time, 'hand');
  },

  'commitment.takeBack': async ({ id }, asker) => {
    await mayChange(id, asker);
    await takePromiseBack(id);
  },

  'commitment.change': async ({ id, what, when }, asker) => {
    await mayChange(id, asker);
    const resolved = when === undefined ? null : resolveHere(when);
    if (resolved && !resolved.ok) return { refused: resolved.reason };
    await changePromise(id, what, resolved?.ok ? resolved.time : undefined);
    return { ok: true as const };
  },

  'commitment.moveBack': async ({ id, dueAt, said }, asker) => {
    await mayChange(id, asker);
    await changePromise(id, undefined, knownTime(dueAt, said));
  },

  'commitment.end': async ({ id, state }, asker) => {
    const caseKey = await mayChange(id, asker);
    await endPromise(id, state);
    await readAgain(caseKey);
  },

  'commitment.reopen': async ({ id }, asker) => {
    const caseKey = await mayChange(id, asker);
    await reopenPromise(id);
    await readAgain(caseKey);
  },
} satisfies Partial<Routes<Asker>>;
