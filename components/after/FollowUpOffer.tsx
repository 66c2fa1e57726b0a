import { useState } from 'react';
import { i18n } from '#i18n';
import type { ProposedFollowUp } from '@/utils/messaging/protocol-after';
import { PromiseCard } from '../commitments/PromiseCard';
import { PromiseForm } from '../commitments/PromiseForm';
import { sayWhen } from '../commitments/say-when';
import type { TimeProblem } from '../commitments/time-problem';
import { type Times, useResolved } from '../commitments/use-resolved';
import { Button } from '../ui/Button';
import { onEscape } from '../ui/on-escape';
import './after.css';

export interface FollowUpOfferProps {
  proposed: ProposedFollowUp;
  times: Times;
  /** Epoch milliseconds. */
  now: number;
  onKeep: (proposed: ProposedFollowUp, what: string, when: string) => Promise<TimeProblem | null>;
  onDecline: (proposed: ProposedFollowUp) => void;
}

/** After a case was solved: Enter keeps a follow-up, Escape declines it. Takes the focus only from the button that asked for it, since that is gone then. */
export const FollowUpOffer = ({ proposed, times, now, onKeep, onDecline }: FollowUpOfferProps) => {
  const [changing, setChanging] = useState(false);
  const [takesFocus] = useState(() => document.hasFocus() && document.activeElement?.closest('.follow-up-propose') !== null);
  const { number, title, requester, when } = proposed;
  const resolved = useResolved(when, 'reminder', 'after', times);
  const what = i18n.t('after.what', [requester || i18n.t('reminder.someone')]);
  return (
    <section
      className="follow-up"
      aria-label={i18n.t('after.title')}
      onKeyDown={onEscape(() => onDecline(proposed))}
    >
      <PromiseCard
        what={what}
        about={[i18n.t('after.solved'), number && `#${number}`, title].filter(Boolean).join(' · ')}
        when={resolved?.ok ? sayWhen(resolved.time.dueAt, resolved.time.zone, now) : null}
        // Keeps the line free until the time is known, so that nothing moves.
        more={resolved?.ok ? [] : ['\u00a0']}
        state="offer"
        actions={
          changing ? undefined : (
            <>
              <Button look="primary" autoFocus={takesFocus} aria-keyshortcuts="Enter" onPress={() => void onKeep(proposed, what, when)}>
                {i18n.t('after.keep')}
              </Button>
              <Button look="quiet" onPress={() => setChanging(true)}>
                {i18n.t('promises.change')}
              </Button>
              <Button look="quiet" aria-keyshortcuts="Escape" onPress={() => onDecline(proposed)}>
                {i18n.t('promises.noThanks')}
              </Button>
              <span className="soft small">{i18n.t('after.keys')}</span>
            </>
          )
        }
      >
        {changing ? (
          <PromiseForm
            name={i18n.t('promises.keepName', [what])}
            what={what}
            when={when}
            whenLabel={i18n.t('promises.byWhen')}
            saveLabel={i18n.t('promises.keep')}
            meaning="reminder"
            times={times}
            onCancel={() => setChanging(false)}
            onSave={(typed) => onKeep(proposed, typed.what, typed.when)}
          />
        ) : null}
      </PromiseCard>
    </section>
  );
};
