import { i18n } from '#i18n';
import type { Commitment } from '@/utils/commitments/commitment';
import type { Offer } from '@/utils/messaging/panel-feed';
import { Section } from '../ui/Section';
import { AddPromise, type AddPromiseProps } from './AddPromise';
import { KeptPromise, type KeptPromiseProps } from './KeptPromise';
import { OfferedPromise, type OfferedPromiseProps } from './OfferedPromise';

export interface PromisesSectionProps
  extends Pick<KeptPromiseProps, 'onEnd' | 'onMove'>, Pick<OfferedPromiseProps, 'onKeep' | 'onDecline'>, AddPromiseProps {
  /** Of this case; only open ones are shown. */
  commitments: Commitment[];
  offers: Offer[];
  /** IANA zone of the browser. */
  zone: string;
  /** Epoch milliseconds. */
  now: number;
}

/** What was promised to this customer: kept ones first, then what the draft seems to promise. */
export const PromisesSection = ({ commitments, offers, zone, now, resolve, onEnd, onMove, onKeep, onDecline, onAdd }: PromisesSectionProps) => {
  const open = commitments.filter(({ state }) => state === 'open').toSorted((a, b) => a.dueAt - b.dueAt);
  return (
    <Section name={i18n.t('promises.title')} aside={open.length > 0 ? i18n.t('promises.open', open.length) : undefined}>
      {open.length + offers.length === 0 ? (
        <p className="soft">{i18n.t('promises.none')}</p>
      ) : (
        <ul role="list" className="promises">
          {open.map((commitment) => (
            <li key={commitment.id}>
              <KeptPromise {...{ commitment, now, resolve, onEnd, onMove }} />
            </li>
          ))}
          {offers.map((offer) => (
            <li key={offer.id}>
              <OfferedPromise {...{ offer, zone, now, resolve, onKeep, onDecline }} />
            </li>
          ))}
        </ul>
      )}
      <div className="promises-add">
        <AddPromise resolve={resolve} onAdd={onAdd} />
      </div>
    </Section>
  );
};
