import { useCallback, useState } from 'react';
import { i18n } from '#i18n';
import type { TransferVerdict } from '@/utils/transfer/transfer';
import { useEscape } from '../panel/use-escape';
import { AlertDialog } from '../ui/AlertDialog';
import { Button } from '../ui/Button';
import { useHeldKeyGuard } from './use-held-key-guard';
import { useShown } from './use-shown';
import './transfer.css';

export interface SolveReviewProps {
  holdId: string;
  /** What was promised and is open. */
  promises: string[];
  /** Titles of the items that the team requires and that are open. */
  required: string[];
  /** What is asked about a thank-you, where the reply has none. */
  thanks: string | null;
  onShown: (holdId: string) => void;
  /** @returns whether the answer arrived */
  onAnswer: (holdId: string, verdict: TransferVerdict) => Promise<boolean>;
}

/** Asks once before a case is closed with something open. Give it `key={holdId}`. */
export const SolveReview = ({ holdId, promises, required, thanks, onShown, onAnswer }: SolveReviewProps) => {
  const [answered, setAnswered] = useState(false);
  const guard = useHeldKeyGuard();
  useShown(useCallback(() => onShown(holdId), [onShown, holdId]));

  const answer = async (verdict: TransferVerdict) => {
    if (answered) return;
    setAnswered(true);
    if (!(await onAnswer(holdId, verdict))) setAnswered(false);
  };
  useEscape(() => void answer('back'));
  return (
    <div {...guard}>
      <AlertDialog
        title={i18n.t('solve.title')}
        isOpen
        onEscape={() => void answer('back')}
        actions={
          <>
            <Button autoFocus isDisabled={answered} onPress={() => void answer('back')}>
              {i18n.t('transfer.back')}
            </Button>
            <Button isDisabled={answered} onPress={() => void answer('anyway')}>
              {i18n.t('solve.anyway')}
            </Button>
          </>
        }
      >
        <div className="transfer">
          <OpenList title={i18n.t('solve.promises')} items={promises} />
          <OpenList title={i18n.t('solve.required')} items={required} />
          {thanks === null ? null : <p>{thanks}</p>}
        </div>
      </AlertDialog>
    </div>
  );
};

const OpenList = ({ title, items }: { title: string; items: string[] }) =>
  items.length === 0 ? null : (
    <div>
      <p>{title}</p>
      <ul>
        {items.map((item, at) => (
          <li key={at}>{item}</li>
        ))}
      </ul>
    </div>
  );
