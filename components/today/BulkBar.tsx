import { useState } from 'react';
import { i18n } from '#i18n';
import type { Move } from '@/utils/commitments/commitment';
import type { DayOffRule } from '@/utils/commitments/repeat';
import { PromiseForm } from '../commitments/PromiseForm';
import type { TimeProblem } from '../commitments/time-problem';
import { TimesMenu } from '../commitments/TimesMenu';
import type { Times } from '../commitments/use-resolved';
import { Button } from '../ui/Button';

export interface BulkBarProps {
  /** How many are chosen. */
  chosen: number;
  /** How many could be. */
  shown: number;
  times: Times;
  onEnd: (state: 'done' | 'dropped') => void;
  onMove: (when: string, how: Move['how'], onDayOff?: DayOffRule) => Promise<TimeProblem | null>;
  onHandOn: () => void;
  onAll: () => void;
  onClear: () => void;
}

/** What can be done with all that are chosen. Stands at the window's foot while any is, so that nothing else moves. */
export const BulkBar = ({ chosen, shown, times, onEnd, onMove, onHandOn, onAll, onClear }: BulkBarProps) => {
  const [moving, setMoving] = useState<Move['how'] | null>(null);
  if (chosen === 0) return <p className="unseen" aria-live="polite" />;
  return (
    <section className="bulk-bar" aria-label={i18n.t('board.chosenTitle')}>
      <p aria-live="polite">{i18n.t('board.chosen', chosen)}</p>
      {moving ? (
        <PromiseForm
          name={i18n.t(moving === 'moved' ? 'board.moveAll' : 'board.snoozeAll', chosen)}
          whenLabel={i18n.t(moving === 'moved' ? 'promises.moveTo' : 'promises.snoozeUntil')}
          saveLabel={i18n.t(moving === 'moved' ? 'promises.move' : 'promises.snooze')}
          meaning={moving === 'moved' ? 'promise' : 'reminder'}
          times={times}
          onCancel={() => setMoving(null)}
          onSave={async ({ when, onDayOff }) => {
            const problem = await onMove(when, moving, onDayOff);
            if (!problem) setMoving(null);
            return problem;
          }}
        />
      ) : (
        <div className="ui-actions">
          <Button look="quiet" onPress={() => onEnd('done')}>
            {i18n.t('promises.done')}
          </Button>
          <TimesMenu label={i18n.t('promises.snooze')} meaning="reminder" times={times} onChoose={(words) => void onMove(words, 'snoozed')} onOther={() => setMoving('snoozed')} />
          <Button look="quiet" onPress={() => setMoving('moved')}>
            {i18n.t('promises.move')}
          </Button>
          <Button look="quiet" onPress={() => onEnd('dropped')}>
            {i18n.t('promises.drop')}
          </Button>
          <Button look="quiet" onPress={onHandOn}>
            {i18n.t('board.handOn')}
          </Button>
          {chosen < shown ? (
            <Button look="quiet" onPress={onAll}>
              {i18n.t('board.chooseAll', [String(shown)])}
            </Button>
          ) : null}
          <Button look="quiet" onPress={onClear}>
            {i18n.t('board.clear')}
          </Button>
        </div>
      )}
    </section>
  );
};
