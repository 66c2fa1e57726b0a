import type { Finding } from '@/utils/analysis/finding';
import type { ChecklistMarks } from '@/utils/checklist/checklist';
import type { CaseRecord } from '@/utils/conversation/case';
import type { CaseChannel } from '@/utils/conversation/channel';
import type { PanelView } from '@/utils/messaging/protocol';
import { builtInSettings } from '@/utils/packs/built-in-settings';
import type { PackDraft } from '@/utils/packs/edit-draft';
import { type SettledSettings, settleAll } from '@/utils/packs/layers';
import type { PackSettings } from '@/utils/packs/pack-schema';
import { teamViewOf } from '@/utils/packs/team-view';

/** What the frame with the panel is told. */
export interface Shown {
  draft: Pick<PackDraft, 'name' | 'settings'>;
  findings: Finding[];
  channel: CaseChannel;
  /** The review before a transfer is asked for; each time it is, by another number. */
  transfer: number | null;
}

/** What was done in it since it stands there. */
export interface DoneInPreview {
  marks: ChecklistMarks;
  situation: string | null;
}

const key = 'practice@studio';
const requester = 'Dana Whitfield';
/** A conversation that is made up, as a desk would show it. */
const conversation = { key, desk: 'practice', number: '48211', subject: 'Kettle lid cracked, third time asking', requester, url: '', latest: null };
const health = { desk: { id: 'practice', name: 'Preview', tier: 'verified' as const }, conversation: 0, reply: 0, transfer: 0, beside: true, gaveWay: false, reloadNeeded: false };
const place = { width: 340, collapsed: false, side: null, over: false, inBrowser: false, apart: false, hidden: false, top: 0 };

/** Every setting as it would be with the draft in force and nobody's own. */
export const settledWith = ({ name, settings }: Shown['draft']): SettledSettings<PackSettings> => settleAll(builtInSettings, [{ origin: 'team', name, settings }], {});

/** The panel that agents would see. @param now epoch milliseconds */
export function previewView({ draft, findings, channel, transfer }: Shown, { marks, situation }: DoneInPreview, zone: string, now: number): PanelView {
  const { number, subject: title } = conversation;
  const kept: CaseRecord = { key, channel, desk: 'practice', number, title, requester, url: '', openedAt: now, updatedAt: now, marks, transfers: [], paused: false, shown: 'all', ...(situation && { situation }) };
  const hold = transfer === null ? null : { holdId: `preview-${transfer}`, kind: 'transfer' as const, to: 'Billing' };
  return {
    feed: { revision: 1, tabId: 0, origin: '', conversation, health, composer: 'reply', findings, evidence: [], offers: [], hold, pressAgain: false, noticed: null, collapsed: false, place },
    case: kept,
    team: teamViewOf(settledWith(draft), kept),
    commitments: [],
    phone: null,
    followUp: null,
    facts: [],
    preference: null,
    pause: { conversation: false, site: false, until: null },
    dueToday: 0,
    zone,
    sidePanel: false,
  };
}
