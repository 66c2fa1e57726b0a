import type { Commitment } from '@/utils/commitments/commitment';
import { type FollowUpAnswers, followUpWhen } from '@/utils/commitments/follow-up';
import { isPractice } from '@/utils/conversation/practice';
import { builtInSettings } from '@/utils/packs/built-in-settings';
import type { ProposedFollowUp } from '@/utils/messaging/protocol-after';
import { readSession, removeSession, writeSession } from '@/utils/platform/session';
import { findCase } from '@/utils/storage/cases';
import { changeCommitment, commitmentsOf } from '@/utils/storage/commitments';
import { answerOffer, answersOf, digestOfOffer, forgetAnswer } from '@/utils/storage/offer-answers';
import { newRevision } from './revision';
import { settledOrBuiltIn } from './settled';
import { resolveHere } from './times';

/** In `storage.session`, by tab: the case that was solved in it last, so that a tab that goes on to the next one still asks. */
const solvedKey = (tabId: number) => `solved:${tabId}`;
const declinedId = (caseKey: string) => digestOfOffer(caseKey, 'follow-up');

const isDeclined = async (caseKey: string): Promise<boolean> => {
  const id = await declinedId(caseKey);
  return (await answersOf(caseKey)).some((one) => one.id === id);
};

/** The follow-up of a case that is not ended, or null. */
export const openFollowUp = async (caseKey: string): Promise<Commitment | null> =>
  (await commitmentsOf(caseKey)).find(({ source, state }) => source === 'follow-up' && state === 'open') ?? null;

/** Proposes a follow-up, unless there is one, it was declined, or the case is made up. @param anyway the agent asked for it */
export const proposeFollowUp = async (caseKey: string, tabId: number, anyway = false): Promise<void> => {
  if ((await openFollowUp(caseKey)) || (!anyway && (isPractice(caseKey) || (await isDeclined(caseKey))))) return;
  await writeSession(solvedKey(tabId), caseKey);
  await newRevision();
};

/** As the team says; sooner where something went wrong on the way and what is built in for that comes first. */
export const followUpTime = async (builtIn: string): Promise<string> => {
  const { value, origin } = (await settledOrBuiltIn()).followUp;
  if (origin === 'built-in') return builtIn;
  const [usual, other] = await Promise.all([value.when, builtIn].map((words) => resolveHere(words, { meaning: 'reminder' })));
  if (!usual!.ok) return builtIn;
  const wentWrong = builtIn !== builtInSettings.followUp.when;
  return wentWrong && other!.ok && other!.time.dueAt < usual!.time.dueAt ? builtIn : value.when;
};

/** What is proposed in a tab, or null. @param now epoch milliseconds */
export const proposedIn = async (tabId: number, now: number): Promise<ProposedFollowUp | null> => {
  const caseKey = await readSession<string>(solvedKey(tabId));
  const kept = caseKey === null ? null : await findCase(caseKey);
  if (!kept) return null;
  const { key, number, title, requester, transfers } = kept;
  return { key, number, title, requester, when: await followUpTime(followUpWhen(await commitmentsOf(key), transfers.length, now)) };
};

/** It was answered. @param declined not to be proposed again */
export const settleProposal = async (caseKey: string, tabId: number, declined: boolean): Promise<void> => {
  if (declined) await answerOffer({ id: await declinedId(caseKey), caseKey, commitment: null, at: Date.now() });
  await removeSession(solvedKey(tabId));
  await newRevision();
};

/** Takes {@link settleProposal} back. */
export const restoreProposal = async (caseKey: string, tabId: number): Promise<void> => {
  await forgetAnswer(await declinedId(caseKey));
  await writeSession(solvedKey(tabId), caseKey);
  await newRevision();
};

export const dropProposal = (tabId: number): Promise<void> => removeSession(solvedKey(tabId));

/** Keeps with an ended follow-up what came of it. */
export const keepOutcome = (id: string, answers: FollowUpAnswers, now: number): Promise<boolean> => changeCommitment(id, { outcome: { ...answers, at: now } }, now);
