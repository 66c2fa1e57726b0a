import type { PanelView } from '@/utils/messaging/protocol';
import type { OpenCase } from '../case/CaseHeader';

/** What the header says: what the page shows now, completed by what the case remembers. Null while no conversation is open. */
export const openCaseOf = ({ feed, case: kept }: PanelView): OpenCase | null => {
  const shown = feed?.conversation;
  if (!shown) return null;
  return {
    title: shown.subject || kept?.title || '',
    number: shown.number || kept?.number || '',
    requester: shown.requester || kept?.requester || '',
    latest: shown.latest,
    transfers: kept?.transfers.length ?? 0,
    contacts: kept?.contacts ?? 1,
  };
};
