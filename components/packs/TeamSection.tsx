import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Given, PackPreview, PackSummary } from '@/utils/messaging/protocol-packs';
import type { RefusedLayer } from '@/utils/packs/read-layer';
import { Section } from '../ui/Section';
import { type PackActions, PackCard } from './PackCard';
import { PackReview } from './PackReview';
import { TakePack } from './TakePack';
import './packs.css';

export interface TeamSectionProps extends PackActions {
  packs: PackSummary[];
  refused: RefusedLayer[];
  /** What is looked at now; null: nothing. */
  preview: PackPreview | null;
  onLook: (given: Given) => void;
  onAccept: () => void;
  onNotNow: () => void;
  /** More ways to come by a pack. */
  others?: ReactNode;
  children?: ReactNode;
}

/** What a team hands to its people: taken in after it was seen, and everything of it can be taken back. */
export const TeamSection = ({ packs, refused, preview, onLook, onAccept, onNotNow, others, children, ...actions }: TeamSectionProps) => (
  <Section name={i18n.t('team.title')}>
    <p className="soft">{i18n.t(packs.length > 0 ? 'team.lead' : 'team.empty')}</p>
    {refused.map(({ origin, name, reason }) => (
      <p key={`${origin}/${name}`} className="pack-refused" role="alert">
        {name ? i18n.t('team.leftOut', [name, reason]) : i18n.t('team.policyLeftOut', [reason])}
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
    {preview ? <PackReview {...{ preview, onAccept, onNotNow }} /> : <TakePack onLook={onLook} others={others} />}
    <div className="team-more">{children}</div>
  </Section>
);
