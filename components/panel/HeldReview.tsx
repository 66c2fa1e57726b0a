import type { Principle } from '@/utils/checklist/checklist';
import { openRequired } from '@/utils/checklist/open-required';
import type { PanelView } from '@/utils/messaging/protocol';
import type { HeldTransfer } from '@/utils/transfer/transfer';
import { SolveReview } from '../transfer/SolveReview';
import { TransferReview } from '../transfer/TransferReview';
import type { usePanelActions } from './use-panel-actions';

export interface HeldReviewProps {
  hold: HeldTransfer;
  view: PanelView;
  principles: Principle[];
  act: Pick<ReturnType<typeof usePanelActions>, 'transferShown' | 'answerTransfer'>;
}

const unanswered = { couldResolveHere: null, tried: '', customerKnows: null };

/** What is asked about an action that the page holds. */
export const HeldReview = ({ hold, view, principles, act }: HeldReviewProps) =>
  hold.kind === 'solve' ? (
    <SolveReview
      key={hold.holdId}
      holdId={hold.holdId}
      promises={view.commitments.filter(({ state }) => state === 'open').map(({ what }) => what)}
      thanks={view.feed?.findings.find(({ label }) => label === 'thanks')?.question ?? null}
      required={openRequired(principles, view.case?.marks ?? {}).map(({ title }) => title)}
      onShown={act.transferShown}
      onAnswer={(holdId, verdict) => act.answerTransfer(holdId, verdict, unanswered)}
    />
  ) : (
    <TransferReview key={hold.holdId} hold={hold} earlier={view.case?.transfers.length ?? 0} onShown={act.transferShown} onAnswer={act.answerTransfer} />
  );
