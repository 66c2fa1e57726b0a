import type { CaseRecord } from '@/utils/conversation/case';
import { owedAfter } from '@/utils/conversation/owed-reply';
import { isPractice } from '@/utils/conversation/practice';
import { Refusal } from '@/utils/messaging/router';
import { changeCase, findCase } from '@/utils/storage/cases';
import { answerOffer, answersOf, digestOfOffer, forgetAnswer } from '@/utils/storage/offer-answers';
import { heldWords, isAnswered, noteAnswered } from './customer-words';

/** Of the words that need no answer, as the agent says: a digest, so that the same message is not owed one again. */
const settledId = async (key: string): Promise<string | null> => {
  const words = await heldWords(key);
  return words === null ? null : digestOfOffer(key, `owed\n${words}`);
};

const isSettled = async (key: string): Promise<boolean> => {
  if (await isAnswered(key)) return true;
  const id = await settledId(key);
  return id !== null && (await answersOf(key)).some((one) => one.id === id);
};

/**
 * Keeps since when a customer waits, as a page tells it. Only that instant is kept, never a word.
 * @param kept the case as it is now
 * @param answered by the page; null: it does not tell
 * @param now epoch milliseconds
 */
export const noteWhoSpoke = async ({ key, owedSince }: CaseRecord, answered: boolean | null, now: number): Promise<void> => {
  if (answered === null || isPractice(key)) return;
  const after = owedAfter({ owedSince, answered, settled: answered === false && (await isSettled(key)) }, now);
  if (after !== owedSince) await changeCase(key, { owedSince: after });
};

/** The agent answered from here: nobody waits, whatever the page still shows. */
export const noteReplied = async (key: string): Promise<void> => {
  await noteAnswered(key);
  if ((await findCase(key))?.owedSince !== undefined) await changeCase(key, { owedSince: undefined });
};

/** No answer is needed, or it was given elsewhere. @returns since when it was owed */
export const settleOwed = async (key: string, now: number): Promise<number | null> => {
  const kept = await findCase(key);
  if (!kept) throw new Refusal('no such case');
  const id = await settledId(key);
  if (id !== null) await answerOffer({ id, caseKey: key, commitment: null, at: now });
  await changeCase(key, { owedSince: undefined });
  return kept.owedSince ?? null;
};

/** Takes {@link settleOwed} back. */
export const oweAgain = async (key: string, since: number): Promise<void> => {
  const id = await settledId(key);
  if (id !== null) await forgetAnswer(id);
  await changeCase(key, { owedSince: since });
};
