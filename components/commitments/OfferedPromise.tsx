import { i18n } from '#i18n';
import type { Offer } from '@/utils/messaging/panel-feed';
import { Button } from '../ui/Button';
import { useIsTyped } from '../ui/typed-words';
import { useInlineForm } from '../ui/use-inline-form';
import { PromiseCard } from './PromiseCard';
import { PromiseForm } from './PromiseForm';
import { sayWhen } from './say-when';
import { DayOffNote } from './TimePreview';
import type { TimeProblem } from './time-problem';
import type { Times } from './use-resolved';

export interface OfferedPromiseProps {
  offer: Offer;
  /** IANA zone of the browser. */
  zone: string;
  /** Epoch milliseconds. */
  now: number;
  times: Times;
  /** @param when null: as it stands in the draft */
  onKeep: (offer: Offer, what: string, when: string | null) => Promise<TimeProblem | null>;
  onDecline: (offer: Offer) => void;
}

/** A promise that stands in the draft, or was sent with it: one click keeps it. */
export const OfferedPromise = ({ offer, zone, now, times, onKeep, onDecline }: OfferedPromiseProps) => {
  const undated = offer.dueAt === null;
  const keptAs = `offer/${offer.id}`;
  const typed = useIsTyped([`${keptAs}/what`, `${keptAs}/when`]);
  const form = useInlineForm(typed && !undated);
  const note =
    offer.sent || offer.dayOff ? (
      <>
        {offer.sent ? <p>{i18n.t('promises.sent')}</p> : null}
        {offer.dayOff ? <DayOffNote note={offer.dayOff} /> : null}
      </>
    ) : undefined;
  const when = offer.dueAt === null ? null : sayWhen(offer.dueAt, zone, now);
  const decline = (
    <Button look="quiet" onPress={() => onDecline(offer)}>
      {i18n.t('promises.noThanks')}
    </Button>
  );
  if (form.isOpen || undated) {
    return (
      <PromiseCard what={offer.what} when={when} state="offer" note={note}>
        <PromiseForm
          key={form.isOpen ? 'change' : 'date'}
          name={i18n.t('promises.keepName', [offer.what])}
          {...(form.isOpen ? { what: offer.what, onCancel: form.close } : { takesFocus: false, besides: decline })}
          when={offer.timeWords ?? ''}
          keptAs={keptAs}
          whenLabel={i18n.t('promises.byWhen')}
          saveLabel={i18n.t('promises.keep')}
          times={times}
          onSave={({ what, when: words }) => onKeep(offer, what || offer.what, words)}
        />
      </PromiseCard>
    );
  }
  return (
    <PromiseCard
      what={offer.what}
      when={when}
      state="offer"
      note={note}
      actions={
        <>
          <Button look="primary" onPress={() => void onKeep(offer, offer.what, null)}>
            {i18n.t('promises.keep')}
          </Button>
          <Button look="quiet" autoFocus={form.wasOpen} onPress={form.open}>
            {i18n.t('promises.change')}
          </Button>
          {decline}
        </>
      }
    />
  );
};
