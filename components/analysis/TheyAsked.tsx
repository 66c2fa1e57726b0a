import { useId } from 'react';
import { i18n } from '#i18n';
import type { Finding } from '@/utils/analysis/finding';
import { Button } from '../ui/Button';
import { type PutAsideScope, PutAsideMenu } from './PutAsideMenu';

export interface TheyAskedProps {
  /** Each about a question of the customer's that the reply does not take up. */
  findings: Finding[];
  onDismiss: (finding: Finding, scope: PutAsideScope) => void;
}

/** What the customer asked and the reply does not take up, as a list to look through before sending. */
export const TheyAsked = ({ findings, onDismiss }: TheyAskedProps) => (
  <div className="they-asked">
    <h3 className="soft small">{i18n.t('draft.theyAsked')}</h3>
    <ul role="list">
      {findings.map((finding) => (
        <AskedQuestion key={finding.phrase} finding={finding} onDismiss={onDismiss} />
      ))}
    </ul>
  </div>
);

const AskedQuestion = ({ finding, onDismiss }: { finding: Finding; onDismiss: TheyAskedProps['onDismiss'] }) => {
  const words = useId();
  return (
    <li>
      <p id={words} dir="auto">
        {i18n.t('draft.quoted', [finding.words])}
      </p>
      <div className="ui-actions">
        <Button look="quiet" aria-describedby={words} onPress={() => onDismiss(finding, 'conversation')}>
          {i18n.t('draft.answered')}
        </Button>
        <PutAsideMenu aboutId={words} onPutAside={(scope) => onDismiss(finding, scope)} />
      </div>
    </li>
  );
};
