import { i18n } from '#i18n';
import type { Commitment } from '@/utils/commitments/commitment';
import { expectedAt } from '@/utils/commitments/reset-expectation';
import { Button } from '../ui/Button';
import { sayLeft } from './say-when';

export interface TellOrKeepProps {
  commitment: Commitment;
  /** Epoch milliseconds. */
  now: number;
  /** Goes to where the customer is told. */
  onTell: () => void;
  onKeep: () => void;
}

/** Before a promise lapses: asks once whether the customer has to be told, with questions and never a text. */
export const TellOrKeep = ({ commitment, now, onTell, onKeep }: TellOrKeepProps) => (
  <div className="promise-asks small">
    <p>{i18n.t('promises.tellOrKeep', [commitment.said, sayLeft(expectedAt(commitment) - now)])}</p>
    <ul>
      <li>{i18n.t('promises.tellQuestionKnown')}</li>
      <li>{i18n.t('promises.tellQuestionWhen')}</li>
    </ul>
    <div className="ui-actions">
      <Button onPress={onTell}>{i18n.t('promises.tellNow')}</Button>
      <Button look="quiet" onPress={onKeep}>
        {i18n.t('promises.keepIt')}
      </Button>
    </div>
  </div>
);
