import { i18n } from '#i18n';
import type { Dismissal } from '@/utils/messaging/protocol';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import './site-list.css';

interface Props {
  dismissals: Dismissal[];
  onAskAgain: (dismissal: Dismissal) => void;
}

/** Questions that were answered with "Not here", newest first, each to be had back. */
export const DismissalList = ({ dismissals, onAskAgain }: Props) => (
  <Section name={i18n.t('options.dismissalsTitle')}>
    <p className="soft">{dismissals.length ? i18n.t('options.dismissalsLead') : i18n.t('options.dismissalsNone')}</p>
    <ul className="dismissal-list">
      {dismissals
        .toSorted((a, b) => b.at - a.at)
        .map((dismissal) => (
          <li key={dismissal.id}>
            <span>
              <q>{dismissal.phrase}</q> <small className="soft">{new Date(dismissal.at).toLocaleDateString()}</small>
            </span>
            <Button look="quiet" aria-label={i18n.t('options.askAgainLabel', [dismissal.phrase])} onPress={() => onAskAgain(dismissal)}>
              {i18n.t('options.askAgain')}
            </Button>
          </li>
        ))}
    </ul>
  </Section>
);
