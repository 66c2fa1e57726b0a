import type { ReactNode } from 'react';
import { Panel } from '@/components/panel/Panel';
import { TypedWordsContext } from '@/components/ui/typed-words';
import list from '@/utils/checklist/principles.json';
import type { Principle } from '@/utils/checklist/checklist';
import { beginCall, holdLine, lineDropped, ratherNotHold } from '@/utils/conversation/phone-call';
import type { PanelFeed } from '@/utils/messaging/panel-feed';
import type { PanelView } from '@/utils/messaging/protocol';
import { answer } from './answer';
import { AskingParts } from './AskingParts';
import { Keeping } from './Keeping';
import { Packs } from './Packs';
import { Parts } from './Parts';
import { PromiseForms, TimesParts } from './TimesParts';
import { TodayParts } from './TodayParts';
import { bestWeCan, builtUp, caseRecord, facts, feed, health, inconvenience, late, later, nearly, noteWords, noThanks, nothingEchoed, now, offer, ofOthers, onDayOff, overLimit, preference, snoozed, stillAsked, undated, view, weekly } from './sample';
import { ofTeam } from './sample-team';

const principles = list as Principle[];
const nothing = () => undefined;
const panel = (changed: Partial<PanelView>, lost = false, items: Principle[] = principles) => (
  <Panel view={{ ...view, team: { ...view.team, items }, ...changed }} lost={lost} now={now} call={answer} refresh={nothing} />
);
/** With words in a field that were typed before, so that its form stands open. */
const typed = (name: string, words: string, scene: ReactNode) => (
  <TypedWordsContext value={{ read: (field) => (field === name ? words : ''), write: nothing }}>{scene}</TypedWordsContext>
);
const fed = (changed: Partial<PanelFeed>): Partial<PanelView> => ({ feed: { ...feed, ...changed } });
const quiet: PanelFeed = { ...feed, findings: [], evidence: [], offers: [] };
const required: Principle[] = principles.map((item) => ({ ...item, required: item.id === 'honest-expectations' || item.id === 'updates' }));
const held = (ago: number) => holdLine(beginCall(Date.now() - ago), 'I look up the parcel with the carrier', 3, Date.now() - ago);
const record = { at: now, kind: 'transfer' as const, to: 'Billing', answers: { couldResolveHere: null, tried: '', customerKnows: null } };

/** Name to what it shows. */
export const scenes: Record<string, ReactNode> = {
  parts: <Parts />,
  reply: panel({}),
  calm: panel({ feed: quiet, commitments: [], case: { ...caseRecord, marks: {} }, dueToday: 0 }),
  'three-questions': panel(
    fed({ findings: [inconvenience, bestWeCan, { ...bestWeCan, start: 140, words: 'shortly', phrase: 'shortly' }] }),
  ),
  'whole-reply': panel(fed({ findings: [builtUp, { ...overLimit, pack: 'House rules' }, nothingEchoed, stillAsked, { ...stillAsked, phrase: 'fingerprint of the second', start: 1, words: 'Do I have to send the old one back to you, and who pays for that?' }] })),
  asking: <AskingParts />,
  team: panel({ feed: quiet, team: ofTeam, case: { ...caseRecord, marks: {}, situation: 'Renewal' } }),
  facts: typed('fact/words', 'The shop said', panel({ feed: quiet, facts, case: { ...caseRecord, contacts: 3 } })),
  recovery: panel({ feed: quiet, preference, facts: facts.slice(0, 2), case: { ...caseRecord, contacts: 3, recovery: { state: 'on', done: ['own'], contacts: 3 } } }),
  note: panel({ feed: { ...quiet, composer: 'note' } }),
  'case-note': typed('note/text', noteWords, panel({})),
  'case-note-colleagues': typed('note/text', noteWords, panel({ feed: { ...quiet, composer: 'note' } })),
  'no-conversation': panel({ feed: { ...quiet, conversation: null, composer: null, health: { ...health, conversation: null, reply: null } }, case: null, commitments: [] }),
  'unknown-desk': panel({
    feed: { ...quiet, conversation: null, composer: null, health: { ...health, desk: null, conversation: null, reply: null } },
    case: null,
    commitments: [],
    dueToday: 0,
  }),
  promises: panel({ ...fed({ findings: [], offers: [{ ...offer, sent: true }, undated] }), commitments: [...view.commitments, later, late] }),
  'promise-kinds': panel({ feed: { ...quiet, offers: [onDayOff] }, commitments: [nearly, snoozed, ofOthers, weekly], case: { ...caseRecord, theirZone: 'America/New_York' } }),
  'promise-forms': <PromiseForms />,
  times: <TimesParts />,
  teach: panel(fed({ teaching: { picking: 'message', parts: { composer: { how: 'pressed', words: 12 }, transfer: { how: 'menu', words: 0 } } } })),
  'over-the-page': panel(fed({ health: { ...health, beside: false, reloadNeeded: true } })),
  'paused-conversation': panel({ feed: quiet, pause: { conversation: true, site: false, until: null } }),
  'paused-hour': panel({ feed: quiet, pause: { conversation: false, site: false, until: now + 3_600_000 } }),
  lost: panel({}, true),
  transfer: panel({ ...fed({ hold: { holdId: 'one', kind: 'transfer', to: 'Billing' } }), team: { ...view.team, transfer: ofTeam.transfer } }),
  'second-transfer': panel({ ...fed({ hold: { holdId: 'two', kind: 'transfer', to: 'tomas' } }), case: { ...caseRecord, transfers: [record] } }),
  handover: panel({ ...fed({ hold: { holdId: 'six', kind: 'transfer', to: 'Billing' } }), facts, case: { ...caseRecord, contacts: 3, transfers: [record] } }),
  forward: panel(fed({ hold: { holdId: 'three', kind: 'forward', to: 'repairs@partner.test' } })),
  keeping: <Keeping />,
  packs: <Packs />,
  'solve-required': panel({ ...fed({ findings: [noThanks], hold: { holdId: 'five', kind: 'solve', to: '' } }), commitments: [...view.commitments, later] }, false, required),
  'today-parts': <TodayParts />,
  call: panel({ ...fed({ findings: [] }), phone: { ...beginCall(Date.now()), number: '555 0134' } }),
  'no-hold': panel({ ...fed({ findings: [] }), phone: ratherNotHold({ ...beginCall(Date.now()), number: '555 0134' }) }),
  'on-hold': panel({ ...fed({ findings: [] }), phone: held(70_000) }),
  'hold-over': panel({ ...fed({ findings: [] }), phone: held(185_000) }),
  'line-dropped': panel({ ...fed({ findings: [] }), phone: lineDropped({ ...beginCall(Date.now()), number: '555 0134' }, Date.now()) }),
  solved: panel({ feed: quiet, followUp: { key: caseRecord.key, number: '48211', title: caseRecord.title, requester: 'Dana Whitfield', when: 'in 2 working days' } }),
  'follow-up': panel({ feed: quiet, commitments: [...view.commitments, { ...late, id: 'follow-up', what: 'Ask Dana whether it is settled', kind: 'reminder', source: 'follow-up' }] }),
  rail: panel(fed({ collapsed: true })),
};
