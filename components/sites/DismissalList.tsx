import { i18n } from '#i18n';
import type { Dismissal, RestingRule } from '@/utils/messaging/protocol';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { sayDismissed, sayRule, sayScope } from './say-dismissed';
import './site-list.css';

interface Props {
  dismissals: Dismissal[];
  resting: RestingRule[];
  onAskAgain: (dismissal: Dismissal) => void;
  onEndRest: (rule: string) => void;
}

/** Questions that were put aside, newest first, and rules that rest; each to be had back. */
export const DismissalList = ({ dismissals, resting, onAskAgain, onEndRest }: Props) => (
  <Section name={i18n.t('options.dismissalsTitle')}>
    <p className="soft">{dismissals.length + resting.length ? i18n.t('options.dismissalsLead') : i18n.t('options.dismissalsNone')}</p>
    <ul className="dismissal-list">
      {resting.map(({ rule, until }) => (
        <li key={rule}>
          <span>
            {sayRule(rule)} <small className="soft">{i18n.t('options.restsUntil', [new Date(until).toLocaleDateString()])}</small>
          </span>
          <Button look="quiet" aria-label={i18n.t('options.askAgainLabel', [sayRule(rule)])} onPress={() => onEndRest(rule)}>
            {i18n.t('options.askAgain')}
          </Button>
        </li>
      ))}
      {dismissals
        .toSorted((a, b) => b.at - a.at)
        .map((dismissal) => (
          <li key={dismissal.id}>
            <span>
              <q>{sayDismissed(dismissal)}</q>{' '}
              <small className="soft">
                {sayScope(dismissal)}, {new Date(dismissal.at).toLocaleDateString()}
              </small>
            </span>
            <Button look="quiet" aria-label={i18n.t('options.askAgainLabel', [sayDismissed(dismissal)])} onPress={() => onAskAgain(dismissal)}>
              {i18n.t('options.askAgain')}
            </Button>
          </li>
        ))}
    </ul>
  </Section>
);
