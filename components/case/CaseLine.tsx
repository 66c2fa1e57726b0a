import { i18n } from '#i18n';
import { IconButton } from '../ui/IconButton';
import type { OpenCase } from './CaseHeader';
import './case.css';

interface Props {
  open: OpenCase;
  /** Said before and after who it is, where the place does not say it elsewhere. */
  number?: string;
  channel?: string;
  /** They had to come back about this once more. */
  onContact: () => void;
}

/** Who it is, how often they came and were handed over, and one press more. */
export const CaseLine = ({ open: { requester, contacts, transfers }, number = '', channel = '', onContact }: Props) => {
  const known = [number, requester, channel, contacts > 1 ? i18n.t('case.contacts', contacts) : '', transfers > 0 ? i18n.t('case.transferred', transfers) : ''];
  return (
    <div className="case-facts">
      <p>{known.filter(Boolean).join(' · ')}</p>
      <IconButton icon="plus" label={i18n.t('case.cameBack')} onPress={onContact} />
    </div>
  );
};
