import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { Commitment, Move } from '@/utils/commitments/commitment';
import { meaningOf } from '@/utils/commitments/meaning-of';
import { firstSnooze } from '@/utils/commitments/first-snooze';
import type { DayOffRule } from '@/utils/commitments/repeat';
import { asksToTell } from '@/utils/commitments/reset-expectation';
import { Button } from '../ui/Button';
import { useIsTyped } from '../ui/typed-words';
import { useInlineForm } from '../ui/use-inline-form';
import { PromiseCard } from './PromiseCard';
import { PromiseForm } from './PromiseForm';
import { sayMore, sayPressing } from './say-promise';
import { sayElsewhere, sayWhen } from './say-when';
import { TellOrKeep } from './TellOrKeep';
import { TimesMenu } from './TimesMenu';
import type { TimeProblem } from './time-problem';
import type { Times } from './use-resolved';

export interface KeptPromiseProps {
  commitment: Commitment;
  /** Epoch milliseconds. */
  now: number;
  times: Times;
  /** IANA zone of the customer; null while nobody said it. */
  theirZone: string | null;
  onEnd: (commitment: Commitment, state: 'done' | 'dropped') => void;
  onMove: (commitment: Commitment, when: string, how: Move['how'], onDayOff?: DayOffRule) => Promise<TimeProblem | null>;
  /** Goes to where the customer is told. */
  onTell: (commitment: Commitment) => void;
  /** Nobody has to be told. */
  onWillKeep: (commitment: Commitment) => void;
  /** Stands before it, such as a box that chooses it. */
  lead?: ReactNode;
  /** One line that says which case it belongs to, where that is not plain from the place. */
  about?: ReactNode;
  /** An action of the place it stands in, before the others. */
  firstAction?: ReactNode;
  /** A form of the place it stands in, under its actions. */
  below?: ReactNode;
}

/** Puts off without a choice, while the focus is on a card. */
const snoozeKey = 's';

/** A promise that is kept until the agent ends it. */
export const KeptPromise = ({ commitment, now, times, theirZone, onEnd, onMove, onTell, onWillKeep, lead, about, firstAction, below }: KeptPromiseProps) => {
  const keptAs = `move/${commitment.id}`;
  const form = useInlineForm(useIsTyped([`${keptAs}/when`]));
  const [how, setHow] = useState<Move['how']>('moved');
  const late = commitment.dueAt <= now;
  const when = sayWhen(commitment.dueAt, commitment.zone, now);
  const asks = asksToTell(commitment, now);
  const open = (wanted: Move['how']) => {
    setHow(wanted);
    form.open();
  };
  const snooze = (words: string) => void onMove(commitment, words, 'snoozed');
  const snoozeAtOnce = async (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== snoozeKey || event.ctrlKey || event.altKey || event.metaKey || form.isOpen || event.repeat) return;
    event.preventDefault();
    snooze(firstSnooze(await times.presets('reminder')));
  };
  return (
    <div onKeyDown={(event) => void snoozeAtOnce(event).catch(() => undefined)}>
      <PromiseCard
        what={commitment.what}
        lead={lead}
        about={about}
        when={{ ...when, exact: [when.exact, ...sayElsewhere(commitment.dueAt, commitment.zone, theirZone)].join(' · ') }}
        state={late ? 'late' : 'kept'}
        more={sayMore(commitment, now)}
        note={asks ? <TellOrKeep commitment={commitment} now={now} onTell={() => onTell(commitment)} onKeep={() => onWillKeep(commitment)} /> : sayPressing(commitment, now)}
        actions={
          form.isOpen ? undefined : (
            <>
              {firstAction}
              <Button look="quiet" onPress={() => onEnd(commitment, 'done')}>
                {i18n.t('promises.done')}
              </Button>
              <TimesMenu
                label={i18n.t('promises.snooze')}
                meaning="reminder"
                times={times}
                onChoose={snooze}
                onOther={() => open('snoozed')}
                autoFocus={form.wasOpen && how === 'snoozed'}
                shortcut={snoozeKey}
              />
              <Button look="quiet" autoFocus={form.wasOpen && how === 'moved'} onPress={() => open('moved')}>
                {i18n.t('promises.move')}
              </Button>
              <Button look="quiet" onPress={() => onEnd(commitment, 'dropped')}>
                {i18n.t('promises.drop')}
              </Button>
            </>
          )
        }
      >
        {form.isOpen ? (
          <PromiseForm
            name={i18n.t(how === 'moved' ? 'promises.moveName' : 'promises.snoozeName', [commitment.what])}
            whenLabel={i18n.t(how === 'moved' ? 'promises.moveTo' : 'promises.snoozeUntil')}
            keptAs={keptAs}
            saveLabel={i18n.t(how === 'moved' ? 'promises.move' : 'promises.snooze')}
            meaning={meaningOf(commitment.kind, how)}
            times={times}
            onCancel={form.close}
            onSave={async ({ when, onDayOff }) => {
              const problem = await onMove(commitment, when, how, onDayOff);
              if (!problem) form.close();
              return problem;
            }}
          />
        ) : (
          below
        )}
      </PromiseCard>
    </div>
  );
};
