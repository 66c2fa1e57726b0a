import { i18n } from '#i18n';
import type { CommitmentWithCase } from '@/utils/messaging/today-view';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { caseLine } from './case-of';

interface Props {
  promises: CommitmentWithCase[];
  onReopen: (promise: CommitmentWithCase) => void;
}

/** What ended in the last days, folded away, each to be had back. */
export const DoneList = ({ promises, onReopen }: Props) =>
  promises.length === 0 ? null : (
    <div className="done-list">
      <Disclosure label={i18n.t('today.done', [String(promises.length)])}>
        <ul role="list">
          {promises.map((promise) => (
            <li key={promise.id}>
              <span>
                {promise.what} <span className="soft small">{[promise.state === 'dropped' && i18n.t('today.dropped'), caseLine(promise)].filter(Boolean).join(' · ')}</span>
              </span>
              <Button look="quiet" aria-label={i18n.t('today.reopenLabel', [promise.what])} onPress={() => onReopen(promise)}>
                {i18n.t('today.reopen')}
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
