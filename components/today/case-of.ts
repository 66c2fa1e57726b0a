import type { CommitmentWithCase } from '@/utils/messaging/today-view';

/** Which case a promise belongs to, in one line: "#48211 · Kettle lid cracked · Dana Whitfield". */
export const caseLine = ({ caseNumber, caseTitle, requester }: CommitmentWithCase): string =>
  [caseNumber && `#${caseNumber}`, caseTitle, requester].filter(Boolean).join(' · ');
