import { Refusal } from '@/utils/messaging/router';
import type { Kept } from '@/utils/messaging/protocol';
import type { Watch } from '@/utils/transfer/handover';
import type { HeldTransfer, TransferAnswers, TransferVerdict } from '@/utils/transfer/transfer';
import { noteTrouble } from '@/utils/platform/log';
import { readSession, removeSession, writeSession } from '@/utils/platform/session';
import { addTransfer } from '@/utils/storage/cases';
import { proposeFollowUp } from './after-solving';
import { inTurn } from './in-turn';
import { tellPage } from './page-commands';
import { changeFeed, readFeed } from './panel-feed';
import { keepPromise } from './promises';
import { settleTab } from './side-panels';
import { resolveHere } from './times';

/** A held transfer and the frame that holds it. */
interface Hold extends HeldTransfer {
  key: string | null;
  frameId: number;
}

const holdKey = (tabId: number) => `hold:${tabId}`;
const readHold = (tabId: number) => readSession<Hold>(holdKey(tabId));

const clear = async (tabId: number): Promise<void> => {
  await removeSession(holdKey(tabId));
  const asked = (await readFeed(tabId))?.hold;
  await changeFeed(tabId, () => ({ hold: null }));
  if (asked) await goAgain(tabId);
};

/** A panel that stands in the browser's side panel was in the page for the review alone. */
const goAgain = async (tabId: number): Promise<void> => {
  if (!(await readFeed(tabId))?.place.inBrowser) return;
  await changeFeed(tabId, () => ({ collapsed: true }));
  await tellPage(tabId, { command: 'collapse', collapsed: true }, 0);
  await settleTab(tabId);
};

/** A page holds a transfer: the panel opens and asks. A second one takes the place of a first, which goes back. */
export const beginHold = (tabId: number, frameId: number, key: string | null, held: HeldTransfer): Promise<void> =>
  inTurn(holdKey(tabId), async () => {
    const former = await readHold(tabId);
    if (former && former.holdId !== held.holdId) await tellPage(tabId, { command: 'hold-answered', holdId: former.holdId, verdict: 'back' }, former.frameId);
    await writeSession(holdKey(tabId), { ...held, key, frameId } satisfies Hold);
    await changeFeed(tabId, () => ({ hold: held, collapsed: false, pressAgain: false, noticed: null }));
    await tellPage(tabId, { command: 'collapse', collapsed: false }, 0);
    await settleTab(tabId);
  });

/** The page let it go by itself. */
export const releaseHold = (tabId: number, holdId: string): Promise<void> =>
  inTurn(holdKey(tabId), async () => {
    if ((await readHold(tabId))?.holdId === holdId) await clear(tabId);
  });

/** The panel shows the review; the page may go on waiting. */
export const holdShown = async (tabId: number, holdId: string): Promise<void> => {
  const hold = await readHold(tabId);
  if (hold?.holdId !== holdId) return;
  // The frame that holds waits on; the top, where the panel stands, gives it the keys.
  for (const frameId of new Set([0, hold.frameId])) await tellPage(tabId, { command: 'hold-shown', holdId }, frameId);
};

/**
 * Hands the agent's answer to the frame that holds, before anything else: neither a worker that is stopped here nor a database that
 * fails or hangs keeps anybody from transferring. An answer counts once, since the page ends its hold with it.
 */
export const answerHold = async (tabId: number, holdId: string, verdict: TransferVerdict, answers: TransferAnswers, watch: Watch | null = null): Promise<void> => {
  const answered = await inTurn(holdKey(tabId), async () => {
    const hold = await readHold(tabId);
    if (hold?.holdId !== holdId) return null;
    await tellPage(tabId, { command: 'hold-answered', holdId, verdict }, hold.frameId);
    await clear(tabId);
    return hold;
  });
  if (verdict === 'back' || !answered?.key) return;
  if (answered.kind === 'solve') return proposeFollowUp(answered.key, tabId).catch((error: unknown) => noteTrouble('after', error));
  const record = { at: Date.now(), kind: answered.kind, to: answered.to, answers };
  await addTransfer(answered.key, record).catch((error: unknown) => noteTrouble('transfers', error));
  if (watch) await watchTransfer(answered.key, watch).catch((error: unknown) => noteTrouble('transfers', error));
};

/** The agent who handed over keeps one thing: to look whether it landed. */
export const watchTransfer = async (caseKey: string, { what, owner, when }: Watch): Promise<Kept> => {
  const resolved = await resolveHere(when, { meaning: 'reminder', onDayOff: 'after' });
  if (!resolved.ok) throw new Refusal('no such time');
  return keepPromise({ caseKey, what, owner, kind: 'others', time: resolved.time, source: 'after-transfer' });
};

/** A hold dies with the document that holds it. */
export const dropHold = (tabId: number, frameId?: number): Promise<void> =>
  inTurn(holdKey(tabId), async () => {
    const hold = await readHold(tabId);
    if (hold && (frameId === undefined || frameId === 0 || hold.frameId === frameId)) await clear(tabId);
  });
