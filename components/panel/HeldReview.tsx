import type { Principle } from '@/utils/checklist/checklist';
import { openRequired } from '@/utils/checklist/open-required';
import type { PanelView } from '@/utils/messaging/protocol';
import type { HeldTransfer } from '@/utils/transfer/transfer';
import type { OpenCase } from '../case/CaseHeader';
import { SolveReview } from '../transfer/SolveReview';
import { TransferReview } from '../transfer/TransferReview';
import { noteFactsOf } from './open-case';
import type { usePanelActions } from './use-panel-actions';

export interface HeldReviewProps {
  hold: HeldTransfer;
  view: PanelView;
  principles: Principle[];
  open: OpenCase | null;
  act: Pick<ReturnType<typeof usePanelActions>, 'transferShown' | 'answerTransfer' | 'write' | 'times'>;
  onSay: (words: string) => void;
  /** Epoch milliseconds. */
  now: number;
}

const nobody: OpenCase = { title: '', number: '', requester: '', latest: null, transfers: 0, contacts: 1 };
const unanswered = { couldResolveHere: null, tried: '', customerKnows: null };

/** What is asked about an action that the page holds. */
export const HeldReview = ({ hold, view, principles, open, act, onSay, now }: HeldReviewProps) =>
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
    <TransferReview
      key={hold.holdId}
      hold={hold}
      earlier={view.case?.transfers.length ?? 0}
      {...view.team.transfer}
      facts={noteFactsOf(view, open ?? nobody, principles, view.zone)}
      composer={view.feed?.health?.reply === null ? null : (view.feed?.composer ?? null)}
      onWrite={act.write}
      onSay={onSay}
      onShown={act.transferShown}
      onAnswer={act.answerTransfer}
      times={act.times}
      now={now}
    />
  );
