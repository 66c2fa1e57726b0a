import type { ReactNode } from 'react';
import { Panel } from '@/components/panel/Panel';
import principles from '@/utils/checklist/principles.json';
import type { PanelFeed } from '@/utils/messaging/panel-feed';
import type { PanelView } from '@/utils/messaging/protocol';
import { answer } from './answer';
import { Keeping } from './Keeping';
import { Parts } from './Parts';
import { bestWeCan, caseRecord, feed, health, inconvenience, late, later, noThanks, nothingEchoed, now, offer, stillAsked, undated, view } from './sample';

const nothing = () => undefined;
const panel = (changed: Partial<PanelView>, lost = false) => (
  <Panel view={{ ...view, ...changed }} principles={principles} lost={lost} now={now} call={answer} refresh={nothing} />
);
const fed = (changed: Partial<PanelFeed>): Partial<PanelView> => ({ feed: { ...feed, ...changed } });
const quiet: PanelFeed = { ...feed, findings: [], evidence: [], offers: [] };
const record = { at: now, kind: 'transfer' as const, to: 'Billing', answers: { couldResolveHere: null, tried: '', customerKnows: null } };

/** Name to what it shows. */
export const scenes: Record<string, ReactNode> = {
  parts: <Parts />,
  reply: panel({}),
  calm: panel({ feed: quiet, commitments: [], case: { ...caseRecord, marks: {} }, dueToday: 0 }),
  'three-questions': panel(
    fed({ findings: [inconvenience, bestWeCan, { ...bestWeCan, start: 140, words: 'shortly', phrase: 'shortly' }] }),
  ),
  'whole-reply': panel(fed({ findings: [nothingEchoed, stillAsked, { ...stillAsked, phrase: 'fingerprint of the second', start: 1, words: 'Do I have to send the old one back to you, and who pays for that?' }] })),
  solve: panel(fed({ findings: [noThanks], hold: { holdId: 'four', kind: 'solve', to: 'Solved' } })),
  note: panel({ feed: { ...quiet, composer: 'note' } }),
  'no-conversation': panel({ feed: { ...quiet, conversation: null, composer: null, health: { ...health, conversation: null, reply: null } }, case: null, commitments: [] }),
  'unknown-desk': panel({
    feed: { ...quiet, conversation: null, composer: null, health: { ...health, desk: null, conversation: null, reply: null } },
    case: null,
    commitments: [],
    dueToday: 0,
  }),
  promises: panel({ ...fed({ findings: [], offers: [{ ...offer, sent: true }, undated] }), commitments: [...view.commitments, later, late] }),
  'over-the-page': panel(fed({ health: { ...health, beside: false, reloadNeeded: true } })),
  'paused-conversation': panel({ feed: quiet, pause: { conversation: true, site: false, until: null } }),
  'paused-hour': panel({ feed: quiet, pause: { conversation: false, site: false, until: now + 3_600_000 } }),
  lost: panel({}, true),
  transfer: panel(fed({ hold: { holdId: 'one', kind: 'transfer', to: 'Billing' } })),
  'second-transfer': panel({ ...fed({ hold: { holdId: 'two', kind: 'transfer', to: 'tomas' } }), case: { ...caseRecord, transfers: [record] } }),
  forward: panel(fed({ hold: { holdId: 'three', kind: 'forward', to: 'repairs@partner.test' } })),
  keeping: <Keeping />,
  rail: panel(fed({ collapsed: true })),
};
