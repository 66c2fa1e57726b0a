import { i18n } from '#i18n';
import type { CommitmentWithCase } from '@/utils/messaging/today-view';

/** Which case a promise belongs to, in one line: "#48211 · Kettle lid cracked · Dana Whitfield". */
export const caseLine = ({ caseNumber, caseTitle, requester, handedBy }: CommitmentWithCase): string =>
  [caseNumber && `#${caseNumber}`, caseTitle, requester, handedBy && i18n.t('today.handedBy', [handedBy])].filter(Boolean).join(' · ');
