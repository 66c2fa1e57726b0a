import { i18n } from '#i18n';
import type { Commitment } from '@/utils/commitments/commitment';
import type { Offer } from '@/utils/messaging/panel-feed';
import { Section } from '../ui/Section';
import { AddPromise, type AddPromiseProps } from './AddPromise';
import { KeptPromise, type KeptPromiseProps } from './KeptPromise';
import { OfferedPromise, type OfferedPromiseProps } from './OfferedPromise';
import { TheirZone, type TheirZoneProps } from './TheirZone';

export interface PromisesSectionProps
  extends Pick<KeptPromiseProps, 'onEnd' | 'onMove' | 'onTell' | 'onWillKeep'>, Pick<OfferedPromiseProps, 'onKeep' | 'onDecline'>, AddPromiseProps {
  /** Of this case; only open ones are shown. */
  commitments: Commitment[];
  offers: Offer[];
  /** IANA zone of the browser. */
  zone: string;
  theirZone: string | null;
  onTheirZone: TheirZoneProps['onZone'];
  /** Epoch milliseconds. */
  now: number;
}

/** What was promised to this customer: kept ones first, then what the draft seems to promise. */
export const PromisesSection = ({ commitments, offers, zone, theirZone, now, times, onTheirZone, onKeep, onDecline, onAdd, ...card }: PromisesSectionProps) => {
  const open = commitments.filter(({ state }) => state === 'open').toSorted((a, b) => a.dueAt - b.dueAt);
  return (
    <Section name={i18n.t('promises.title')} aside={open.length > 0 ? i18n.t('promises.open', open.length) : undefined}>
      {open.length + offers.length === 0 ? (
        <p className="soft">{i18n.t('promises.none')}</p>
      ) : (
        <ul role="list" className="promises">
          {open.map((commitment) => (
            <li key={commitment.id}>
              <KeptPromise {...{ commitment, now, times, theirZone }} {...card} />
            </li>
          ))}
          {offers.map((offer) => (
            <li key={offer.id}>
              <OfferedPromise {...{ offer, zone, now, times, onKeep, onDecline }} />
            </li>
          ))}
        </ul>
      )}
      <div className="promises-add">
        <AddPromise times={times} onAdd={onAdd} />
        <TheirZone zone={theirZone} now={now} onZone={onTheirZone} />
      </div>
    </Section>
  );
};
