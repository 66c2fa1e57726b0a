import { i18n } from '#i18n';
import { sayMoved } from '@/components/commitments/say-moved';
import type { TimeProblem } from '@/components/commitments/time-problem';
import type { Chosen } from '@/components/today/use-chosen';
import { isOnKeyboard } from '@/components/ui/use-undo';
import type { Move } from '@/utils/commitments/commitment';
import type { DayOffRule } from '@/utils/commitments/repeat';
import { firstSnooze } from '@/utils/commitments/first-snooze';
import type { CaseRecord } from '@/utils/conversation/case';
import { call } from '@/utils/messaging/client';
import type { PromiseActions } from './use-promise-actions';

/** What can be done with all that are chosen, and with an answer that is owed; each with a way back. */
export const bulkActions = ({ attempt, offerUndo, times }: PromiseActions, { ids, clear }: Chosen) => {
  const end = async (which: string[], state: 'done' | 'dropped'): Promise<void> => {
    const onKeyboard = isOnKeyboard();
    const ended = (await attempt(call('board.end', { ids: which, state })))?.ids ?? [];
    if (ended.length === 0) return;
    clear();
    offerUndo(i18n.t(state === 'done' ? 'board.wereDone' : 'board.wereDropped', ended.length), () => void attempt(call('board.reopen', { ids: ended })), onKeyboard);
  };
  const move = async (when: string, how: Move['how'], onDayOff?: DayOffRule): Promise<TimeProblem | null> => {
    const onKeyboard = isOnKeyboard();
    const answer = await attempt(call('board.move', { ids, when, how, onDayOff }));
    if (!answer) return 'not-saved';
    if ('refused' in answer) return answer.refused;
    const { moved, dueAt } = answer;
    clear();
    if (moved.length === 0) return null;
    const words = i18n.t(how === 'moved' ? 'board.wereMoved' : 'board.wereSnoozed', moved.length);
    offerUndo(`${words} ${sayMoved(how, dueAt)}`, () => void attempt(call('board.moveBack', { moved })), onKeyboard);
    return null;
  };
  return {
    end,
    move,
    snooze: async (): Promise<void> => {
      const presets = await attempt(times.presets('reminder'));
      await move(firstSnooze(presets ?? []), 'snoozed');
    },
    settle: async ({ key, title }: CaseRecord): Promise<void> => {
      const onKeyboard = isOnKeyboard();
      const settled = await attempt(call('owed.settle', { key }));
      if (!settled) return;
      const { since } = settled;
      offerUndo(i18n.t('board.wasSettled', [title || i18n.t('today.untitled')]), () => void (since !== null && attempt(call('owed.putBack', { key, since }))), onKeyboard);
    },
  };
};
