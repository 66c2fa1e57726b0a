import { i18n } from '#i18n';
import type { CaseRecord } from '@/utils/conversation/case';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Section } from '../ui/Section';
import { sayWaiting } from './say-waiting';

interface Props {
  cases: CaseRecord[];
  now: number;
  onOpen: (one: CaseRecord) => void;
  /** No answer is needed, or it was given elsewhere. */
  onSettle: (one: CaseRecord) => void;
}

/** Conversations in which the customer spoke last. Nothing at all while there are none. */
export const OwedGroup = ({ cases, now, onOpen, onSettle }: Props) =>
  cases.length === 0 ? null : (
    <Section name={i18n.t('board.views.owed')} aside={cases.length}>
      <p className="soft">{i18n.t('board.owedLead')}</p>
      <ul role="list" className="promise-group">
        {cases.map((one) => {
          const title = one.title || i18n.t('today.untitled');
          return (
            <li key={one.key} data-row={one.key}>
              <Card>
                <div className="promise-head">
                  <p className="promise-what" dir="auto">
                    {title}
                  </p>
                  <span className="promise-distance">{sayWaiting(now - one.owedSince!)}</span>
                </div>
                <p className="small">{[one.number && `#${one.number}`, one.requester].filter(Boolean).join(' · ')}</p>
                <div className="ui-actions">
                  <span data-row-focus="">
                    <Button look="quiet" aria-label={i18n.t('today.openLabel', [title])} onPress={() => onOpen(one)}>
                      {i18n.t('today.openConversation')}
                    </Button>
                  </span>
                  <Button look="quiet" aria-label={i18n.t('board.settleLabel', [title])} onPress={() => onSettle(one)}>
                    {i18n.t('board.settle')}
                  </Button>
                </div>
              </Card>
            </li>
          );
        })}
      </ul>
    </Section>
  );
