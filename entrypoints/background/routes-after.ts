import { closes } from '@/utils/commitments/follow-up';
import { meaningOf } from '@/utils/commitments/meaning-of';
import { Refusal, type Routes } from '@/utils/messaging/router';
import { findCommitment } from '@/utils/storage/commitments';
import { findQuote } from '@/utils/storage/quotes';
import { keepOutcome, proposedIn, proposeFollowUp, restoreProposal, settleProposal } from './after-solving';
import { type Asker, tabOf } from './asker';
import { endPromise, keepPromise, reopenPromise, takePromiseBack } from './promises';
import { dropQuote, keepQuote, putBackQuote, readQuotes } from './quotes';
import { keepFollowUp } from './keep-follow-up';
import { ownKey, topOfDesk } from './routes-desk';
import { caseMeant } from './routes-facts';
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

  'followUp.propose': async ({ key }, asker) => proposeFollowUp(await caseMeant(key, asker), await tabOf(asker), true),

  'followUp.keep': async ({ key, what, when }, asker) => {
    const tabId = await proposedTab(key, asker);
    const kept = await keepFollowUp(key, what, when);
    if (!('refused' in kept)) await settleProposal(key, tabId, false);
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

  'followUp.end': async ({ id, outcome, next, quote }, asker) => {
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
    const now = Date.now();
    await keepOutcome(id, quote.trim() ? { ...outcome, asked: true } : outcome, now);
    return { next: kept, quote: await keepQuote(caseKey, quote, now) };
  },

  'followUp.reopen': async ({ id, next, quote }, asker) => {
    const { caseKey, source } = await mayChange(id, asker);
    if (source !== 'follow-up') throw new Refusal('no follow-up');
    if (next !== null) {
      if ((await mayChange(next, asker)).caseKey !== caseKey) throw new Refusal('a promise of another case');
      await takePromiseBack(next);
    }
    if (quote !== null) {
      const kept = await findQuote(quote);
      if (kept && kept.caseKey !== caseKey) throw new Refusal('said in another case');
      await dropQuote(quote);
    }
    await reopenPromise(id);
  },

  'quotes.read': async () => readQuotes(Date.now()),

  'quote.remove': async ({ id }) => ({ quote: await dropQuote(id) }),

  'quote.putBack': async (quote) => putBackQuote(quote),
} satisfies Partial<Routes<Asker>>;
