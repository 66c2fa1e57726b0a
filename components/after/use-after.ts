import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { Commitment } from '@/utils/commitments/commitment';
import type { FollowUpAnswers } from '@/utils/commitments/follow-up';
import type { Call } from '@/utils/messaging/protocol';
import type { ProposedFollowUp } from '@/utils/messaging/protocol-after';
import type { TypedPromise } from '../commitments/PromiseForm';
import { asProblem, type TimeProblem } from '../commitments/time-problem';
import { sending } from '../ui/sending';
import { isOnKeyboard, type useUndo } from '../ui/use-undo';

/** What can be done after a case was solved, each with a way back. @param after reads anew @param key of the case, for a page of ours; a panel speaks of its own conversation */
export const useAfter = (call: Call, after: () => void, { offerUndo, say }: Pick<ReturnType<typeof useUndo>, 'offerUndo' | 'say'>, key?: string) =>
  useMemo(() => {
    const { failed, send } = sending(after, say);
    const settle = (message: Promise<object>): Promise<TimeProblem | null> =>
      message.then(
        (answer) => {
          after();
          return asProblem(answer);
        },
        () => {
          failed();
          return 'not-saved';
        },
      );
    return {
      propose: () => send(call('followUp.propose', key === undefined ? {} : { key })),
      keep: ({ key }: ProposedFollowUp, what: string, when: string) => {
        const byKey = isOnKeyboard();
        return settle(
          call('followUp.keep', { key, what, when }).then((answer) => {
            if ('refused' in answer) return answer;
            const commitment = answer.fresh ? answer.commitment : null;
            offerUndo(i18n.t('after.kept'), () => send(call('followUp.restore', { key, commitment })), byKey);
            return answer;
          }),
        );
      },
      decline: ({ key }: ProposedFollowUp) => {
        const byKey = isOnKeyboard();
        send(call('followUp.decline', { key }).then(() => offerUndo(i18n.t('after.declined'), () => send(call('followUp.restore', { key, commitment: null })), byKey)));
      },
      outcome: ({ id }: Commitment, outcome: FollowUpAnswers, next: TypedPromise | null, quote: string) => {
        const byKey = isOnKeyboard();
        return settle(
          call('followUp.end', { id, outcome, next, quote }).then((answer) => {
            if ('refused' in answer) return answer;
            offerUndo(i18n.t(answer.next === null ? 'after.wasClosed' : 'after.wasReopened'), () => send(call('followUp.reopen', { id, ...answer })), byKey);
            return answer;
          }),
        );
      },
    };
  }, [call, after, offerUndo, say, key]);
