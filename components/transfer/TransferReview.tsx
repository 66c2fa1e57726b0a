import { type KeyboardEvent, useCallback, useState } from 'react';
import { i18n } from '#i18n';
import type { Watch } from '@/utils/transfer/handover';
import type { HeldTransfer, TransferAnswers, TransferVerdict } from '@/utils/transfer/transfer';
import type { Times } from '../commitments/use-resolved';
import { afterKeyUp } from '../ui/after-key-up';
import { AlertDialog } from '../ui/AlertDialog';
import { useEscape } from '../panel/use-escape';
import { Button } from '../ui/Button';
import { FoldedPart } from '../ui/FoldedPart';
import { TextField } from '../ui/TextField';
import { YesNoField } from '../ui/YesNoField';
import { useTyped } from '../ui/typed-words';
import { HandoverPart } from './HandoverPart';
import { watchedFrom } from './say-watch';
import { type HandoverProps, useHandover } from './use-handover';
import { useHeldKeyGuard } from './use-held-key-guard';
import { useShown } from './use-shown';
import './transfer.css';

export interface TransferReviewProps extends Omit<HandoverProps, 'tried' | 'to'> {
  hold: HeldTransfer;
  /** Transfers that already went through for this case. */
  earlier: number;
  /** The team's words on handing over; may be empty. */
  policy: string;
  /** From this transfer of one case on it says that they were passed on before. */
  warnFrom: number;
  /** The review can be seen; from now on the page waits for an answer. */
  onShown: (holdId: string) => void;
  /** @returns whether the answer arrived; where it did not, it can be given again */
  onAnswer: (holdId: string, verdict: TransferVerdict, answers: TransferAnswers, watch?: Watch | null) => Promise<boolean>;
  times: Times;
  /** Epoch milliseconds. */
  now: number;
}

/** Asks before a customer is handed over. Nothing has to be answered; going on is an ordinary button. Give it `key={hold.holdId}`. */
export const TransferReview = ({ hold, earlier, policy, warnFrom, onShown, onAnswer, times, now, ...about }: TransferReviewProps) => {
  const [resolvable, setResolvable] = useState<boolean | null>(null);
  const [tried, setTried, forgetTried] = useTyped('transfer/tried');
  const [told, setTold] = useState<boolean | null>(null);
  const [answered, setAnswered] = useState(false);
  const handover = useHandover({ ...about, tried, to: hold.to });
  const [open, setOpen] = useState(about.facts.kept.length > 0);
  const guard = useHeldKeyGuard();
  useShown(useCallback(() => onShown(hold.holdId), [onShown, hold.holdId]));

  const answer = async (verdict: TransferVerdict, withHandover = false) => {
    if (answered) return;
    setAnswered(true);
    const given = { couldResolveHere: resolvable, tried: tried.trim(), customerKnows: told };
    const delivered = !withHandover || (await handover.deliver());
    if (delivered && (await onAnswer(hold.holdId, verdict, given, withHandover ? handover.watch() : null))) {
      forgetTried();
      if (verdict === 'anyway') handover.forget();
    } else setAnswered(false);
  };
  // The frame may have the keys a moment before the dialog has the focus.
  const escape = () => afterKeyUp(() => void answer('back'));
  useEscape(escape);
  const handOver = () => void answer('anyway', true);
  /** Control and Enter, wherever in the review the focus is: all of it goes along. */
  const atOnce = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !open) return;
    event.preventDefault();
    afterKeyUp(handOver);
  };
  return (
    <div {...guard} onKeyDown={atOnce}>
      <AlertDialog
        title={i18n.t('transfer.title')}
        isOpen
        onEscape={escape}
        actions={
          <>
            <Button autoFocus isDisabled={answered} onPress={() => void answer('back')}>
              {i18n.t('transfer.back')}
            </Button>
            <Button isDisabled={answered} onPress={() => void answer('anyway')}>
              {i18n.t('transfer.anyway')}
            </Button>
            {open ? (
              <Button look="primary" isDisabled={answered} aria-keyshortcuts="Control+Enter" onPress={handOver}>
                {i18n.t(handover.isNote ? 'handover.insert' : 'handover.copy')}
              </Button>
            ) : null}
          </>
        }
      >
        <div className="transfer">
          <p>{sayWhere(hold)}</p>
          {policy ? <p className="transfer-policy">{policy}</p> : null}
          {earlier > 0 && earlier + 1 >= warnFrom ? <p className="transfer-again">{i18n.t('transfer.again', earlier)}</p> : null}
          <YesNoField label={i18n.t('transfer.resolveHere')} value={resolvable} onChange={setResolvable} />
          <TextField label={i18n.t('transfer.tried')} value={tried} onChange={setTried} maxLength={1_000} multiline />
          <YesNoField label={i18n.t('transfer.customerKnows')} no={i18n.t('transfer.notYet')} value={told} onChange={setTold} />
          <p className="soft small">{i18n.t('transfer.noneRequired')}</p>
          <FoldedPart label={i18n.t('handover.name')} isOpen={open} onOpen={setOpen}>
            <HandoverPart {...handover.part} when={watchedFrom} times={times} now={now} />
          </FoldedPart>
        </div>
      </AlertDialog>
    </div>
  );
};

const sayWhere = ({ kind, to }: HeldTransfer): string => {
  if (kind === 'forward') return to ? i18n.t('transfer.forwardTo', [to]) : i18n.t('transfer.forward');
  return to ? i18n.t('transfer.to', [to]) : i18n.t('transfer.somewhere');
};
