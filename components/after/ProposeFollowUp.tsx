import { i18n } from '#i18n';
import type { Commitment } from '@/utils/commitments/commitment';
import type { ProposedFollowUp } from '@/utils/messaging/protocol-after';
import { Button } from '../ui/Button';
import './after.css';

interface Props {
  /** Of this case. */
  commitments: readonly Commitment[];
  /** What is proposed already; null: nothing. */
  proposed: ProposedFollowUp | null;
  onPropose: () => void;
}

/** Where nothing saw the case being solved, the agent says so; nothing while there is a follow-up or one is proposed. */
export const ProposeFollowUp = ({ commitments, proposed, onPropose }: Props) =>
  proposed || commitments.some(({ source, state }) => source === 'follow-up' && state === 'open') ? null : (
    <div className="follow-up-propose">
      <Button look="quiet" onPress={onPropose}>
        {i18n.t('after.propose')}
      </Button>
    </div>
  );
