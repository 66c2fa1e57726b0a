import type { FoundPromise } from '@/utils/analysis/finding';
import type { Offer } from '@/utils/messaging/panel-feed';
import { readSession, removeSession, writeSession } from '@/utils/platform/session';
import { findCommitments } from '@/utils/storage/commitments';
import { answerOffer, answersOf, digestOfOffer, forgetAnswer } from '@/utils/storage/offer-answers';
import { inTurn } from './in-turn';

/** Promises of replies that were sent before the agent answered: session only, since they are words of a draft. */
const sentKey = (caseKey: string) => `sent:${caseKey}`;
const mostSent = 10;

const readSent = async (caseKey: string): Promise<FoundPromise[]> => (await readSession<FoundPromise[]>(sentKey(caseKey))) ?? [];

/**
 * What is offered for a case: the draft's promises and those of a sent reply, without the declined and those kept and still open.
 * One whose commitment has ended may be promised, and offered, anew.
 */
export const offersOf = async (caseKey: string, inDraft: readonly FoundPromise[]): Promise<Offer[]> => {
  const sent = await readSent(caseKey);
  const answers = await answersOf(caseKey);
  const kept = answers.flatMap(({ commitment }) => (commitment === null ? [] : [commitment]));
  const open = new Set((await findCommitments(kept)).filter(({ state }) => state === 'open').map(({ id }) => id));
  const answered = new Set(answers.filter(({ commitment }) => commitment === null || open.has(commitment)).map(({ id }) => id));
  const offers = new Map<string, Offer>();
  for (const promise of inDraft) offers.set(promise.phrase, { ...promise, id: promise.phrase, sent: false });
  for (const promise of sent) offers.set(promise.phrase, { ...promise, id: promise.phrase, sent: true });
  const waiting: Offer[] = [];
  for (const offer of offers.values()) if (!answered.has(await digestOfOffer(caseKey, offer.phrase))) waiting.push(offer);
  return waiting;
};

/** Holds what was not answered before the reply was sent, to be offered once more. */
export const holdSentOffers = (caseKey: string, offers: readonly Offer[]): Promise<void> =>
  inTurn(sentKey(caseKey), async () => {
    const former = (await readSent(caseKey)).filter((one) => !offers.some(({ phrase }) => phrase === one.phrase));
    const fresh = offers.map(({ id: _id, sent: _sent, ...promise }) => promise);
    const all = [...former, ...fresh].slice(-mostSent);
    if (all.length) await writeSession(sentKey(caseKey), all);
  });

const dropSentOffer = (caseKey: string, phrase: string): Promise<void> =>
  inTurn(sentKey(caseKey), async () => {
    const left = (await readSent(caseKey)).filter((one) => one.phrase !== phrase);
    await (left.length ? writeSession(sentKey(caseKey), left) : removeSession(sentKey(caseKey)));
  });

export const dropSentOffers = (caseKey: string): Promise<void> => inTurn(sentKey(caseKey), () => removeSession(sentKey(caseKey)));

/** The agent kept a promise: it is not offered again while its commitment is open. */
export const offerKept = async (caseKey: string, phrase: string, commitment: string): Promise<void> => {
  await answerOffer({ id: await digestOfOffer(caseKey, phrase), caseKey, commitment, at: Date.now() });
  await dropSentOffer(caseKey, phrase);
};

/** The agent wants no commitment of it: not offered again in this case. */
export const offerDeclined = async (caseKey: string, phrase: string): Promise<void> =>
  answerOffer({ id: await digestOfOffer(caseKey, phrase), caseKey, commitment: null, at: Date.now() });

/** Takes a decline back. */
export const offerRestored = async (caseKey: string, phrase: string): Promise<void> => forgetAnswer(await digestOfOffer(caseKey, phrase));
