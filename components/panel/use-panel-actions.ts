import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { Finding } from '@/utils/analysis/finding';
import type { ItemState } from '@/utils/checklist/checklist';
import type { Commitment } from '@/utils/commitments/commitment';
import type { Offer } from '@/utils/messaging/panel-feed';
import type { Call } from '@/utils/messaging/protocol';
import { findingId } from '@/utils/analysis/finding';
import type { TransferAnswers, TransferVerdict } from '@/utils/transfer/transfer';
import type { TimeProblem } from '../commitments/WhenField';
import type { PauseScope } from '../desk/PauseMenu';

/** Why a promise was not taken, as the form says it. */
const asProblem = (answer: object): TimeProblem | null => {
  if (!('refused' in answer)) return null;
  return answer.refused === 'no-time' ? 'missing' : answer.refused === 'past' ? 'past' : 'not-understood';
};

/**
 * What can be done in the panel, each as one message.
 * @param call sends a message to the background
 * @param after reads the panel anew
 * @param offerUndo shows what was done, with a way back
 * @param onLost the background did not take it
 */
export const usePanelActions = (call: Call, after: () => void, offerUndo: (words: string, undo: () => void) => void, onLost: () => void) =>
  useMemo(() => {
    const send = (message: Promise<unknown>) => void message.then(after, onLost);
    return {
      collapse: (collapsed: boolean) => send(call('panel.collapse', { collapsed })),
      leave: () => send(call('panel.leave', {})),
      openToday: () => send(call('today.open', {})),
      resolve: (words: string) => call('time.resolve', { words }),
      show: (finding: Finding) => send(call('finding.show', { id: findingId(finding) })),
      dismiss: ({ rule, phrase }: Finding) =>
        send(
          call('finding.dismiss', { rule, phrase }).then(({ dismissal }) =>
            offerUndo(i18n.t('draft.dismissed'), () => send(call('finding.restore', { dismissal }))),
          ),
        ),
      mark: (item: string, state: ItemState, reason?: string) => send(call('checklist.mark', { item, state, ...(reason ? { reason } : {}) })),
      pause: (scope: PauseScope, on: boolean) => send(call('pause.set', { scope, on })),
      keep: (offer: Offer, what: string, when: string | null) => settle(call('offer.keep', { id: offer.id, what, when })),
      decline: ({ id }: Offer) =>
        send(call('offer.decline', { id }).then(() => offerUndo(i18n.t('promises.declined'), () => send(call('offer.restore', { id }))))),
      add: (what: string, when: string) => settle(call('commitment.add', { what, when })),
      move: ({ id }: Commitment, when: string) => settle(call('commitment.change', { id, when })),
      end: ({ id }: Commitment, state: 'done' | 'dropped') =>
        send(
          call('commitment.end', { id, state }).then(() =>
            offerUndo(i18n.t(state === 'done' ? 'promises.ended' : 'promises.dropped'), () => send(call('commitment.reopen', { id }))),
          ),
        ),
      transferShown: (holdId: string) => send(call('transfer.shown', { holdId })),
      answerTransfer: (holdId: string, verdict: TransferVerdict, answers: TransferAnswers) => send(call('transfer.answer', { holdId, verdict, answers })),
    };

    async function settle(message: Promise<object>): Promise<TimeProblem | null> {
      try {
        const problem = asProblem(await message);
        after();
        return problem;
      } catch {
        onLost();
        return null;
      }
    }
  }, [call, after, offerUndo, onLost]);
