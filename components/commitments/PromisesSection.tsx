import { type Ref, useState } from 'react';
import { i18n } from '#i18n';
import type { Commitment } from '@/utils/commitments/commitment';
import type { FollowUpAnswers } from '@/utils/commitments/follow-up';
import type { Fact } from '@/utils/conversation/fact';
import type { Offer } from '@/utils/messaging/panel-feed';
import { FollowUpForm } from '../after/FollowUpForm';
import { answerNames } from '../after/use-answers';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { useAnyTyped } from '../ui/typed-words';
import { AddPromise, type AddPromiseProps } from './AddPromise';
import { KeptPromise, type KeptPromiseProps } from './KeptPromise';
import { OfferedPromise, type OfferedPromiseProps } from './OfferedPromise';
import type { TypedPromise } from './PromiseForm';
import type { TimeProblem } from './time-problem';
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
  /** What was kept of the case, for a follow-up. */
  facts?: readonly Fact[];
  /** What the team says of promises; empty: nothing. */
  promiseLine?: string;
  /** The first of the offers, for whoever leads to it. */
  firstOffer?: Ref<HTMLLIElement>;
  /** Ends a follow-up with what came of it; left out where none can be ended. */
  onOutcome?: (commitment: Commitment, answers: FollowUpAnswers, next: TypedPromise | null, quote: string) => Promise<TimeProblem | null>;
}

/** Under which the answers of a follow-up are remembered while they are given. */
const outcomeOf = (id: string): string => `outcome/${id}`;

/** What was promised to this customer: kept ones first, then what the draft seems to promise. */
export const PromisesSection = ({ commitments, offers, zone, theirZone, now, times, onTheirZone, onKeep, onDecline, onAdd, facts = [], promiseLine = '', onOutcome, firstOffer, ...card }: PromisesSectionProps) => {
  const [asked, setAsked] = useState<Record<string, boolean>>({});
  const anyTyped = useAnyTyped();
  /** A follow-up asks by itself once its time has come, and goes on where it was half answered. */
  const asks = ({ id, source, dueAt }: Commitment) => source === 'follow-up' && (asked[id] ?? (dueAt <= now || anyTyped(answerNames(outcomeOf(id)))));
  const ask = (id: string, open: boolean) => setAsked((others) => ({ ...others, [id]: open }));
  const open = commitments.filter(({ state }) => state === 'open').toSorted((a, b) => a.dueAt - b.dueAt);
  return (
    <Section name={i18n.t('promises.title')} aside={open.length > 0 ? i18n.t('promises.open', open.length) : undefined}>
      {promiseLine ? <p className="promises-line soft small">{promiseLine}</p> : null}
      {open.length + offers.length === 0 ? (
        <p className="soft">{i18n.t('promises.none')}</p>
      ) : (
        <ul role="list" className="promises">
          {open.map((commitment) => (
            <li key={commitment.id}>
              <KeptPromise
                {...{ commitment, now, times, theirZone }}
                {...card}
                firstAction={
                  onOutcome && commitment.source === 'follow-up' && !asks(commitment) ? (
                    <Button look="quiet" onPress={() => ask(commitment.id, true)}>
                      {i18n.t('after.open')}
                    </Button>
                  ) : undefined
                }
                below={
                  onOutcome && asks(commitment) ? (
                    <FollowUpForm
                      keptAs={outcomeOf(commitment.id)}
                      facts={facts}
                      promises={commitments.filter(({ source }) => source !== 'follow-up')}
                      times={times}
                      onOutcome={(...told) => onOutcome(commitment, ...told)}
                      onCancel={() => ask(commitment.id, false)}
                      takesFocus={asked[commitment.id] === true}
                    />
                  ) : null
                }
              />
            </li>
          ))}
          {offers.map((offer, place) => (
            <li key={offer.id} ref={place === 0 ? firstOffer : undefined}>
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
