import { useId } from 'react';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { i18n } from '#i18n';
import type { Finding } from '@/utils/analysis/finding';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { type PutAsideScope, PutAsideMenu } from './PutAsideMenu';
import './finding.css';

export interface FindingItemProps {
  finding: Finding;
  onShow: (finding: Finding) => void;
  onDismiss: (finding: Finding, scope: PutAsideScope) => void;
}

/** One question about the draft. It asks; there is nothing here that writes. */
export const FindingItem = ({ finding, onShow, onDismiss }: FindingItemProps) => {
  const words = useId();
  const question = useId();
  // What is asked about the reply as a whole stands nowhere in it.
  const inDraft = finding.about === undefined;
  const subject = inDraft ? words : question;
  return (
    <li aria-describedby={question}>
      <Card tone="ask">
        {inDraft ? (
          <p id={words} className="finding-words" dir="auto">
            {i18n.t('draft.quoted', [finding.words])}
          </p>
        ) : null}
        <p id={question}>{finding.question}</p>
        {finding.pack === undefined ? null : (
          <p className="soft small" dir="auto">
            {i18n.t('draft.fromPack', [finding.pack])}
          </p>
        )}
        <Disclosure>
          <div className="ui-actions">
            {inDraft ? (
              <Button look="quiet" aria-describedby={subject} onPress={() => onShow(finding)}>
                {i18n.t('draft.show')}
              </Button>
            ) : null}
            <Button look="quiet" aria-describedby={subject} onPress={() => onDismiss(finding, 'conversation')}>
              {i18n.t('draft.notHere')}
            </Button>
            <PutAsideMenu aboutId={subject} onPutAside={(scope) => onDismiss(finding, scope)} />
            <Button look="quiet" slot="trigger" aria-describedby={subject}>
              {i18n.t('draft.why')}
            </Button>
          </div>
          <DisclosurePanel>
            <p className="finding-why soft small">{finding.why}</p>
          </DisclosurePanel>
        </Disclosure>
      </Card>
    </li>
  );
};
