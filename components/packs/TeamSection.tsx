import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Given, PackPreview, PackSummary } from '@/utils/messaging/protocol-packs';
import type { RefusedLayer } from '@/utils/packs/read-layer';
import { Section } from '../ui/Section';
import { type PackActions, PackCard } from './PackCard';
import type { AddressActions } from './AddressState';
import { FollowAddress } from './FollowAddress';
import { PackReview } from './PackReview';
import { sayPolicyProblem } from './say-policy';
import { TakePack } from './TakePack';
import './packs.css';

export interface TeamSectionProps extends PackActions, AddressActions {
  packs: PackSummary[];
  refused: RefusedLayer[];
  /** What is looked at now; null: nothing. */
  preview: PackPreview | null;
  /** What is looked at was read at an address, which is followed once it is accepted. */
  follow: boolean;
  /** Epoch milliseconds. */
  now: number;
  onLook: (given: Given) => void;
  /** @returns why nothing could be read at an address, in words */
  onLookAtAddress: (address: string) => Promise<string | null>;
  onAccept: () => void;
  onNotNow: () => void;
  /** More ways to come by a pack. */
  others?: ReactNode;
  children?: ReactNode;
}

/** What a team hands to its people: taken in after it was seen, and everything of it can be taken back. */
export const TeamSection = ({ packs, refused, preview, follow, onLook, onLookAtAddress, onAccept, onNotNow, others, children, ...actions }: TeamSectionProps) => (
  <Section name={i18n.t('team.title')}>
    <p className="soft">{i18n.t(packs.length > 0 ? 'team.lead' : 'team.empty')}</p>
    {refused.map(({ origin, name, reason }) => (
      <p key={`${origin}/${name}`} className="pack-refused" role="alert">
        {name ? i18n.t('team.leftOut', [name, reason]) : sayPolicyProblem(reason)}
      </p>
    ))}
    {packs.length > 0 ? (
      <ul role="list" className="packs-list">
        {packs.map((pack) => (
          <li key={pack.id}>
            <PackCard pack={pack} {...actions} />
          </li>
        ))}
      </ul>
    ) : null}
    {preview ? (
      <PackReview {...{ preview, onAccept, onNotNow, follow }} />
    ) : (
      <>
        <TakePack onLook={onLook} others={others} />
        <FollowAddress onLook={onLookAtAddress} />
      </>
    )}
    <div className="team-more">{children}</div>
  </Section>
);
