import type { FoundPromise } from '@/utils/analysis/finding';
import type { Offer } from '@/utils/messaging/panel-feed';
import { readSession, removeSession, writeSession } from '@/utils/platform/session';
import { findCommitments } from '@/utils/storage/commitments';
import { answerOffer, answersOf, digestOfOffer, forgetAnswer } from '@/utils/storage/offer-answers';
import { inTurn } from './in-turn';

/** A promise of a reply that was sent before the agent answered. */
interface Sent extends FoundPromise {
  /** It was kept meanwhile; held so that this can be taken back. */
  kept?: boolean;
}

/** Session only, since they are words of a draft. */
const sentKey = (caseKey: string) => `sent:${caseKey}`;
const mostSent = 10;

const readSent = async (caseKey: string): Promise<Sent[]> => (await readSession<Sent[]>(sentKey(caseKey))) ?? [];

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
  for (const { kept: isKept, ...promise } of sent) if (!isKept) offers.set(promise.phrase, { ...promise, id: promise.phrase, sent: true });
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

const noteSentKept = (caseKey: string, phrase: string, kept: boolean): Promise<void> =>
  inTurn(sentKey(caseKey), async () => {
    const sent = await readSent(caseKey);
    if (sent.some((one) => one.phrase === phrase)) await writeSession(sentKey(caseKey), sent.map((one) => (one.phrase === phrase ? { ...one, kept } : one)));
  });

export const dropSentOffers = (caseKey: string): Promise<void> => inTurn(sentKey(caseKey), () => removeSession(sentKey(caseKey)));

/** The agent kept a promise: it is not offered again while its commitment is open. */
export const offerKept = async (caseKey: string, phrase: string, commitment: string): Promise<void> => {
  await answerOffer({ id: await digestOfOffer(caseKey, phrase), caseKey, commitment, at: Date.now() });
  await noteSentKept(caseKey, phrase, true);
};

/** The agent wants no commitment of it: not offered again in this case. */
export const offerDeclined = async (caseKey: string, phrase: string): Promise<void> =>
  answerOffer({ id: await digestOfOffer(caseKey, phrase), caseKey, commitment: null, at: Date.now() });

/** Takes an answer back, whichever it was. */
export const offerRestored = async (caseKey: string, phrase: string): Promise<void> => {
  await forgetAnswer(await digestOfOffer(caseKey, phrase));
  await noteSentKept(caseKey, phrase, false);
};
