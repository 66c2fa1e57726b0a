import type { CaseRecord } from '@/utils/conversation/case';
import type { CaseChannel } from '@/utils/conversation/channel';
import type { Conversation } from '@/utils/conversation/conversation';
import { practiceStart } from '@/utils/conversation/practice';
import { markItem } from '@/utils/checklist/mark-item';
import type { ItemState } from '@/utils/checklist/checklist';
import { Refusal } from '@/utils/messaging/router';
import { typedStart } from '@/utils/messaging/typed-start';
import { removeLocalWith } from '@/utils/platform/local';
import { addCase, caseKeysWith, changeCase, findCase, removeCase } from '@/utils/storage/cases';
import { forgetCasesInCopies } from '@/utils/storage/copies';
import { dropWords } from './customer-words';
import { inTurn } from './in-turn';
import { dropPhone } from './phone';
import { sweepBeside } from './reminders';
import { dropSentOffers } from './offers';

/** A visit within this many milliseconds of the last change is not written again. */
const visitEvery = 60_000;

/**
 * Finds or begins the case of a conversation. Takes over the title, number, requester and address as the desk shows them now.
 * @throws Refusal where a record of that key is kept but cannot be read; it is left as it is
 */
export const caseOf = (conversation: Conversation, now: number): Promise<CaseRecord> =>
  inTurn('cases', async () => {
    const { key, desk, number, subject, requester, url } = conversation;
    const kept = await findCase(key);
    const shown = { number, title: subject || (kept?.title ?? ''), requester: requester ?? kept?.requester ?? '', url: url || (kept?.url ?? '') };
    if (!kept) {
      const record: CaseRecord = { key, channel: 'desk', desk, ...shown, openedAt: now, updatedAt: now, marks: {}, transfers: [], paused: false };
      await addCase(record);
      return record;
    }
    const same = (Object.keys(shown) as (keyof typeof shown)[]).every((field) => kept[field] === shown[field]);
    if (!same || now - kept.updatedAt > visitEvery) await changeCase(key, { ...shown, updatedAt: now });
    return { ...kept, ...shown };
  });

/** Starts a case without a desk. */
export const startCase = async (channel: Exclude<CaseChannel, 'desk'>, title: string, requester: string): Promise<CaseRecord> => {
  const now = Date.now();
  const key = `hand#${crypto.randomUUID()}`;
  const record: CaseRecord = { key, channel, desk: '', number: '', title, requester, url: '', openedAt: now, updatedAt: now, marks: {}, transfers: [], paused: false };
  await addCase(record);
  return record;
};

/** Ticks an item, marks it as not applicable with a reason, or opens it again. */
export const markCase = (key: string, item: string, state: ItemState, reason?: string): Promise<void> =>
  inTurn('cases', async () => {
    const kept = await findCase(key);
    if (!kept) throw new Refusal('no such case');
    if (state === 'not-applicable' && !reason?.trim()) throw new Refusal('a reason is needed');
    const now = Date.now();
    await changeCase(key, { marks: markItem(kept.marks, item, state, now, reason), updatedAt: now });
  });

/** Removes a case with its promises and everything else that is kept or held of it. */
export const forgetCase = async (key: string): Promise<void> => {
  await removeCase(key);
  await dropWords(key);
  await dropSentOffers(key);
  await dropPhone(key);
  await removeLocalWith(typedStart(key));
  await forgetCasesInCopies([key]);
  await sweepBeside();
};

/** The practice ticket begins anew. */
export const forgetPractice = async (): Promise<void> => {
  for (const key of await caseKeysWith(practiceStart)) await forgetCase(key);
};
