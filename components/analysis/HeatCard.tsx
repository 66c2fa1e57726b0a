import { useId } from 'react';
import { i18n } from '#i18n';
import type { Finding } from '@/utils/analysis/finding';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Disclosure } from '../ui/Disclosure';
import { type PutAsideScope, PutAsideMenu } from './PutAsideMenu';

export interface HeatCardProps {
  finding: Finding;
  onDismiss: (finding: Finding, scope: PutAsideScope) => void;
}

/** Steps for a message in which much has built up. It speaks of the words, and of nobody. */
export const HeatCard = ({ finding, onDismiss }: HeatCardProps) => {
  const about = useId();
  return (
    <div className="heat">
      <Card>
        <p id={about} dir="auto">
          {finding.question}
        </p>
        <Disclosure label={i18n.t('draft.steps')}>
          <ol className="heat-steps">
            {finding.steps?.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className="soft small">{finding.why}</p>
        </Disclosure>
        <div className="ui-actions">
          <Button look="quiet" aria-describedby={about} onPress={() => onDismiss(finding, 'conversation')}>
            {i18n.t('draft.notHere')}
          </Button>
          <PutAsideMenu aboutId={about} onPutAside={(scope) => onDismiss(finding, scope)} />
        </div>
      </Card>
    </div>
  );
};
