import { i18n } from '#i18n';
import type { Principle } from '@/utils/checklist/checklist';

/** Why a principle is there, a question to ask oneself, and what it sounds like. */
export const PrincipleCard = ({ principle }: { principle: Principle }) => (
  <div className="principle">
    <p className="principle-question">{principle.question}</p>
    <p className="soft">{principle.why}</p>
    <dl>
      <dt data-kind="good">{i18n.t('checklist.good')}</dt>
      <dd>{principle.good}</dd>
      <dt data-kind="poor">{i18n.t('checklist.poor')}</dt>
      <dd>{principle.poor}</dd>
    </dl>
  </div>
);
