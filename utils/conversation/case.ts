import type { ChecklistMarks } from '../checklist/checklist';
import type { ShownStage } from '../checklist/stages';
import type { CaseChannel } from './channel';
import type { Recovery } from './recovery';
import type { TransferRecord } from '../transfer/transfer';


/** What is kept of one conversation. Never message text: key, title, ticks, and what the agent chose. */
export interface CaseRecord {
  key: string;
  /** Anything but `desk` was started by hand. */
  channel: CaseChannel;
  /** Profile id, or empty for a case started by hand. */
  desk: string;
  number: string;
  title: string;
  requester: string;
  /** Address that opens the conversation; empty for a case started by hand. */
  url: string;
  openedAt: number;
  updatedAt: number;
  marks: ChecklistMarks;
  transfers: TransferRecord[];
  /** Quiet for this conversation. */
  paused: boolean;
  /** IANA zone of the customer, where the agent said it. */
  theirZone?: string;
  /** How often they had to come to us about this, where the agent counted; missing: once. */
  contacts?: number;
  /** What the agent chose to see of the checklist; missing: the stage that they are in. */
  shown?: ShownStage;
  /** What it is about, as the team names it; missing: nobody said. */
  situation?: string;
  /** Missing: it was never begun, nor proposed and declined. */
  recovery?: Recovery;
  /** Since when the customer waits for an answer, in epoch milliseconds, as far as the desk's pages told; absent while nobody does. */
  owedSince?: number;
}
