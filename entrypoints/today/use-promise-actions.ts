import { useCallback, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { sayMoved } from '@/components/commitments/say-moved';
import type { TimeProblem } from '@/components/commitments/time-problem';
import type { Times } from '@/components/commitments/use-resolved';
import { isOnKeyboard, useUndo } from '@/components/ui/use-undo';
import type { Commitment, Move } from '@/utils/commitments/commitment';
import type { DayOffRule } from '@/utils/commitments/repeat';
import { beforeMove } from '@/utils/commitments/commitment-life';
import { call } from '@/utils/messaging/client';

/** What can be done with a promise on this page, each with a way back. */
export interface PromiseActions {
  times: Times;
  onEnd: (commitment: Commitment, state: 'done' | 'dropped') => void;
  onReopen: (commitment: Commitment) => void;
  /** @returns why the time was not taken, or null */
  onMove: (commitment: Commitment, when: string, how: Move['how'], onDayOff?: DayOffRule) => Promise<TimeProblem | null>;
  /** Nobody has to be told of it. */
  onWillKeep: (commitment: Commitment) => void;
  /** Says what was done, with a way back. */
  offerUndo: ReturnType<typeof useUndo>['offerUndo'];
  /** As `offerUndo`, where the control that was used stays in place. */
  offerUndoInPlace: ReturnType<typeof useUndo>['offerUndo'];
  /** Says what was done, where there is nothing to take back. */
  say: ReturnType<typeof useUndo>['say'];
  /** Runs a change and says so if it fails. @returns its answer, or null after a failure */
  attempt: <Answer>(work: Promise<Answer>) => Promise<Answer | null>;
}

/** @returns the actions, the words of the last failure, and what the undo toast needs */
export function usePromiseActions() {
  const [failure, setFailure] = useState('');
  const { done, offerUndo, offerUndoInPlace, say, forget } = useUndo();
  const attempt = useCallback(
    <Answer>(work: Promise<Answer>): Promise<Answer | null> =>
      work.then(
        (answer) => {
          setFailure('');
          return answer;
        },
        (error: Error) => {
          setFailure(error.message);
          return null;
        },
      ),
    [],
  );
  const actions = useMemo((): PromiseActions => {
    const reopen = ({ id }: Commitment): void => void attempt(call('commitment.reopen', { id }));
    const end = ({ id }: Commitment, state: 'done' | 'dropped') => attempt(call('commitment.end', { id, state }));
    return {
      attempt,
      offerUndo,
      offerUndoInPlace,
      say,
      times: {
        resolve: (words, meaning, onDayOff) => call('time.resolve', { words, meaning, onDayOff }),
        presets: (meaning) => call('time.presets', { meaning }),
      },
      onWillKeep({ id, nudgeAt }) {
        const askAgain = () => void attempt(call('commitment.willKeep', { id, nudgeAt }));
        void attempt(call('commitment.willKeep', { id }).then(() => offerUndo(i18n.t('promises.willBeKept'), askAgain)));
      },
      onReopen(commitment) {
        const { id, what, state } = commitment;
        const former = state === 'open' ? 'done' : state;
        void attempt(call('commitment.reopen', { id }).then(() => offerUndo(i18n.t('today.wasReopened', [what]), () => void end(commitment, former))));
      },
      onEnd(commitment, state) {
        const words = i18n.t(state === 'done' ? 'today.wasDone' : 'today.wasDropped', [commitment.what]);
        const onKeyboard = isOnKeyboard();
        void attempt(call('commitment.end', { id: commitment.id, state }).then(() => offerUndo(words, () => reopen(commitment), onKeyboard)));
      },
      async onMove(commitment, when, how, onDayOff) {
        const { id, what } = commitment;
        const answer = await attempt(call('commitment.change', { id, when, how, onDayOff }));
        if (!answer) return 'not-saved';
        if ('refused' in answer) return answer.refused;
        offerUndo(`${what}: ${sayMoved(how, answer.dueAt)}`, () => void attempt(call('commitment.moveBack', { id, before: beforeMove(commitment) })));
        return null;
      },
    };
  }, [attempt, offerUndo, offerUndoInPlace, say]);
  return { actions, failure, undo: { done, forget } };
}
