import { i18n } from '#i18n';
import type { Principle } from '@/utils/checklist/checklist';

/** Why a principle is there, a question to ask oneself, and what it sounds like: whatever of it is said; a team's own list seldom says all. */
export const PrincipleCard = ({ principle }: { principle: Principle }) => (
  <div className="principle">
    {principle.question ? <p className="principle-question">{principle.question}</p> : null}
    {principle.why ? <p className="soft">{principle.why}</p> : null}
    {principle.good || principle.poor ? (
      <dl>
        {principle.good ? (
          <>
            <dt data-kind="good">{i18n.t('checklist.good')}</dt>
            <dd>{principle.good}</dd>
          </>
        ) : null}
        {principle.poor ? (
          <>
            <dt data-kind="poor">{i18n.t('checklist.poor')}</dt>
            <dd>{principle.poor}</dd>
          </>
        ) : null}
      </dl>
    ) : null}
  </div>
);
