import type { CaseRecord } from '@/utils/conversation/case';
import type { KeptOfCase, PanelView } from '@/utils/messaging/protocol';
import type { Principle } from '@/utils/checklist/checklist';
import type { OpenCase } from '../case/CaseHeader';
import type { NoteFacts } from '../case/say-case-note';

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

/** As {@link openCaseOf}, of what is kept alone: the conversation itself is not open here. */
export const openCaseKept = ({ title, number, requester, transfers, contacts = 1 }: CaseRecord): OpenCase => ({ title, number, requester, latest: null, transfers: transfers.length, contacts });

/** All that a note or a handover can tell of it. */
export const noteFactsOf = (view: KeptOfCase, open: OpenCase, principles: readonly Principle[], zone: string): NoteFacts => ({
  open,
  principles,
  marks: view.case?.marks ?? {},
  kept: view.facts,
  preference: view.preference,
  commitments: view.commitments,
  transfers: view.case?.transfers ?? [],
  zone,
});
