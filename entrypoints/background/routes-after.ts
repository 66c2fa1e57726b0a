import { closes } from '@/utils/commitments/follow-up';
import { meaningOf } from '@/utils/commitments/meaning-of';
import { Refusal, type Routes } from '@/utils/messaging/router';
import { findCommitment } from '@/utils/storage/commitments';
import { keepOutcome, proposedIn, proposeFollowUp, restoreProposal, settleProposal } from './after-solving';
import { type Asker, tabOf } from './asker';
import { endPromise, keepPromise, takePromiseBack } from './promises';
import { ownKey, topOfDesk } from './routes-desk';
import { caseHere } from './routes-panel';
import { mayChange } from './routes-promises';
import { resolveHere } from './times';

/** A panel answers only what is proposed in its own tab. */
const proposedTab = async (key: string, asker: Asker): Promise<number> => {
  const tabId = await tabOf(asker);
  if ((await proposedIn(tabId, Date.now()))?.key !== key) throw new Refusal('nothing is proposed');
  return tabId;
};

export const afterRoutes = {
  'case.solved': async ({ key }, asker) => proposeFollowUp(ownKey(key, asker), await topOfDesk(asker)),

  'followUp.propose': async (_input, asker) => proposeFollowUp(await caseHere(asker), await tabOf(asker), true),

  'followUp.keep': async ({ key, what, when }, asker) => {
    const tabId = await proposedTab(key, asker);
    const resolved = await resolveHere(when, { meaning: 'reminder' });
    if (!resolved.ok) return { refused: resolved.reason };
    const kept = await keepPromise({ caseKey: key, what, kind: 'reminder', time: resolved.time, source: 'follow-up' });
    await settleProposal(key, tabId, false);
    return kept;
  },

  'followUp.decline': async ({ key }, asker) => settleProposal(key, await proposedTab(key, asker), true),

  'followUp.restore': async ({ key, commitment }, asker) => {
    if (commitment !== null) {
      const { caseKey, source } = (await findCommitment(commitment)) ?? { caseKey: '', source: null };
      if (caseKey !== key || source !== 'follow-up') throw new Refusal('no such follow-up');
      await takePromiseBack(commitment);
    }
    await restoreProposal(key, await tabOf(asker));
  },

  'followUp.end': async ({ id, outcome, next }, asker) => {
    const { caseKey, source } = await mayChange(id, asker);
    if (source !== 'follow-up') throw new Refusal('no follow-up');
    if (closes(outcome) === (next !== null)) throw new Refusal('what is settled needs no promise, and what is not needs one');
    let kept: string | null = null;
    if (next) {
      const { when, onDayOff, ...wanted } = next;
      const resolved = await resolveHere(when, { meaning: meaningOf(wanted.kind), onDayOff });
      if (!resolved.ok) return { refused: resolved.reason };
      kept = (await keepPromise({ ...wanted, caseKey, time: resolved.time, repeat: resolved.repeat, source: 'hand' })).commitment;
    }
    await endPromise(id, 'done');
    await keepOutcome(id, outcome, Date.now());
    return { next: kept };
  },
} satisfies Partial<Routes<Asker>>;
