import type { Finding } from '@/utils/analysis/finding';
import { isPractice } from '@/utils/conversation/practice';
import type { PutAside } from '@/utils/messaging/protocol';
import { readSession, removeSession, writeSession } from '@/utils/platform/session';
import { addDismissal, type DismissalScope, dismissalsOf, removeDismissal } from '@/utils/storage/dismissals';
import { forgetPutAside, notePutAside, restingRules } from '@/utils/storage/put-aside';
import { settleWords } from './customer-words';
import { countDismissed, uncountDismissed } from './finding-counts';
import { inTurn } from './in-turn';

type Key = Pick<Finding, 'rule' | 'phrase'>;
interface Once extends Key {
  id: string;
}

/** Nothing is kept that says how a customer wrote: in a conversation the steps are put aside for their latest words, in memory. */
const isHeat = (rule: string): boolean => rule.split('/')[1] === 'heat';

/** Put aside for the draft that stands there and no longer; in memory only. */
const onceKey = (tabId: number) => `once:${tabId}`;
const onceOf = async (tabId: number): Promise<Once[]> => (await readSession<Once[]>(onceKey(tabId))) ?? [];

/** The findings that nobody put aside, by rules that do not rest. */
export const withoutPutAside = async (findings: readonly Finding[], place: { tabId: number; caseKey: string; origin: string }): Promise<Finding[]> => {
  if (findings.length === 0) return [];
  const aside: Key[] = [...(await dismissalsOf(place.caseKey, place.origin)), ...(await onceOf(place.tabId))];
  const resting = await restingRules(Date.now());
  return findings.filter(({ rule, phrase }) => !resting.some((one) => one.rule === rule) && !aside.some((one) => one.rule === rule && one.phrase === phrase));
};

/** Puts a finding aside. */
export const putAside = async ({ rule, phrase }: Key, scope: DismissalScope | 'once', place: { tabId: number; caseKey: string; origin: string }): Promise<PutAside> => {
  const id = crypto.randomUUID();
  const restsUntil = await notePutAside(rule, Date.now());
  await countDismissed(place.tabId, place.caseKey, { rule, phrase });
  if (isHeat(rule) && (scope === 'once' || scope === 'conversation')) {
    await settleWords(place.caseKey, true);
    return { dismissal: id, restsUntil };
  }
  if (scope !== 'once') {
    const where = { caseKey: scope === 'conversation' ? place.caseKey : '', origin: scope === 'site' ? place.origin : '' };
    return { dismissal: await addDismissal({ id, rule, phrase, scope, ...where, at: Date.now() }), restsUntil };
  }
  await inTurn(onceKey(place.tabId), async () => writeSession(onceKey(place.tabId), [...(await onceOf(place.tabId)), { id, rule, phrase }]));
  return { dismissal: id, restsUntil };
};

/** Takes `putAside` back. */
export const takeBack = async (dismissal: string, rule: string, { tabId, caseKey }: { tabId: number; caseKey: string | null }): Promise<void> => {
  if (isHeat(rule) && caseKey !== null) await settleWords(caseKey, false);
  await inTurn(onceKey(tabId), async () => {
    const left = (await onceOf(tabId)).filter(({ id }) => id !== dismissal);
    await (left.length ? writeSession(onceKey(tabId), left) : removeSession(onceKey(tabId)));
  });
  await removeDismissal(dismissal);
  await forgetPutAside(rule);
  if (caseKey !== null && !isPractice(caseKey)) await uncountDismissed(rule);
};

/** The draft was sent or is gone. */
export const forgetOnce = (tabId: number): Promise<void> => inTurn(onceKey(tabId), () => removeSession(onceKey(tabId)));
