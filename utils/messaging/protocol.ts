import './zod-under-csp';
import { z } from 'zod';
import { itemStates } from '../checklist/checklist';
import type { CaseRecord } from '../conversation/case';
import { caseChannels } from '../conversation/channel';
import type { Commitment } from '../commitments/commitment';
import type { Fact } from '../conversation/fact';
import type { Preference } from '../conversation/preference';
import type { TextRange } from '../conversation/conversation';
import { tiers } from '../conversation/tier';
import type { PhoneCall } from '../conversation/phone-call';
import type { TeamView } from '../packs/team-view';
import type { PanelFeed } from './panel-feed';
import { addressRows } from './protocol-address';
import { caseRows, watch } from './protocol-case';
import { afterRows, type ProposedFollowUp } from './protocol-after';
import { askingRows } from './protocol-asking';
import { boardRows } from './protocol-board';
import { keepingRows } from './protocol-keeping';
import { packRows } from './protocol-packs';
import { phoneRows } from './protocol-phone';
import { promiseRows } from './protocol-promises';
import { studioRows } from './protocol-studio';
import { answers, id, key, longText, nothing, type Row, row, shortText } from './protocol-row';
import type { AnyDeskStart } from '../sites/any-desk/any-desk';
import type { PanelPlace } from '../sites/panel-place';
import type { Profile } from '../sites/profile';
import type { DeskLayer } from '../sites/profile-layer';
import type { TeachPart } from '../sites/teaching';
import type { Written } from '../sites/write-text/write-text';

const range = z.strictObject({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() });

const conversation = z.strictObject({
  key,
  desk: z.string().max(80),
  number: z.string().max(80),
  subject: z.string().max(500),
  requester: z.string().max(300).nullable(),
  url: z.string().max(2_000),
  latest: longText.nullable(),
  answered: z.boolean().nullable().default(null),
});
const found = z.number().int().nonnegative().nullable();
const health = z.strictObject({
  desk: z.strictObject({ id, name: shortText, tier: z.enum(tiers) }).nullable(),
  conversation: found,
  reply: found,
  transfer: found,
  beside: z.boolean(),
  gaveWay: z.boolean(),
  reloadNeeded: z.boolean(),
});
const heldKind = z.enum(['transfer', 'forward', 'solve']);
const teachPart = z.enum(['composer', 'send', 'transfer', 'message']);
const selectors = z.array(z.string().min(1).max(300)).max(12);
const picked = z.strictObject({
  target: selectors.min(1),
  how: z.enum(['pressed', 'chosen', 'sent', 'menu']),
  fields: z.array(selectors).max(8),
  words: z.number().int().nonnegative(),
});
const transferAnswers = z.strictObject({
  couldResolveHere: z.boolean().nullable(),
  tried: z.string().max(1_000),
  customerKnows: z.boolean().nullable(),
});

/** What a content script needs to begin. */
export interface DeskWelcome {
  /** The site is on and may be read. False: stay silent and mount nothing. */
  on: boolean;
  /** Candidates for this host; the page's fingerprint decides among those without hosts. */
  profiles: Profile[];
  place: PanelPlace;
  /** Quiet everywhere or on this site: read nothing, hold nothing. */
  paused: boolean;
  /** With it the panel proves that it stands where our content script put it. Empty for a frame below the top. */
  panelKey: string;
}

export interface MarkedRange extends TextRange {
  /** `findingId`, for "Show in draft". */
  id: string;
}

/** What is kept of one case. */
export interface KeptOfCase {
  case: CaseRecord | null;
  commitments: Commitment[];
  /** The call about this case that is going on. */
  phone: PhoneCall | null;
  /** Proposed after a case was solved in the tab that asks; another one it may be. */
  followUp: ProposedFollowUp | null;
  facts: Fact[];
  /** How this customer wants to be treated; null: nobody said, or it is too long ago. */
  preference: Preference | null;
  /** What is in force here: of the team, or built in. */
  team: TeamView;
}

/** What the panel shows beside its feed: the part that the database keeps. */
export interface PanelView extends KeptOfCase {
  feed: PanelFeed | null;
  pause: PauseView;
  /** Open commitments due today or late, over all cases. */
  dueToday: number;
  zone: string;
  /** The browser has a side panel in which the panel can stand. */
  sidePanel: boolean;
}

export interface PauseView {
  conversation: boolean;
  site: boolean;
  /** Epoch milliseconds at which the one-hour pause ends by itself, or null. */
  until: number | null;
}

export interface Site {
  origin: string;
  on: boolean;
  /** The browser still grants this host. */
  granted: boolean;
  /** Quiet on this site. */
  paused: boolean;
}

export interface Dismissal {
  id: string;
  rule: string;
  phrase: string;
  scope: 'conversation' | 'site' | 'ever';
  /** Empty unless it is of one conversation. */
  caseKey: string;
  /** Empty unless it is of one site. */
  origin: string;
  at: number;
}

/** A finding that was put aside. */
export interface PutAside {
  dismissal: string;
  /** The rule was put aside three times and rests until then, in epoch milliseconds; null while it still asks. */
  restsUntil: number | null;
}

/** A rule that asks nothing for a while. */
export interface RestingRule {
  rule: string;
  /** Epoch milliseconds. */
  until: number;
}

export type { Kept, Resolved, ResolvedPreset } from './protocol-promises';
export type { Role } from './protocol-row';

export const protocol = {
  // A desk's page
  'desk.hello': row('page', nothing, answers<DeskWelcome>()),
  /** No profile knows this page: the script that reads any desk is put beside the one that asks. */
  'desk.readAnyway': row('page', nothing, answers<AnyDeskStart>()),
  'conversation.report': row('page', z.strictObject({ conversation: conversation.nullable(), health }), answers<{ paused: boolean; asksBeforeSolving: boolean }>()),
  'draft.report': row(
    'page',
    z.strictObject({
      key,
      composer: z.enum(['reply', 'note', 'forward', 'unknown']),
      text: longText,
      skip: z.array(range).max(500),
    }),
    answers<{ marks: MarkedRange[] }>(),
  ),
  'draft.sent': row('page', z.strictObject({ key }), answers<void>()),
  'transfer.hold': row(
    'page',
    z.strictObject({ key: key.nullable(), holdId: id, kind: heldKind, to: shortText }),
    answers<void>(),
  ),
  /** The page refused what was pressed for the agent, whose own next press passes; or that is over. */
  'transfer.pressAgain': row('page', z.strictObject({ waiting: z.boolean() }), answers<void>()),
  /** Something that looks like a transfer on a desk where nothing is held. */
  'transfer.noticed': row('page', z.strictObject({ kind: heldKind, to: shortText }), answers<void>()),
  /** A known desk stands in this frame: the script that guards it is put beside the one that asks. */
  'desk.guard': row('page', nothing, answers<void>()),
  /** Asks for the guard in the page's own world that tells of forms sent by a script, by events of an unguessable name. */
  'desk.guardForms': row('page', z.strictObject({ token: z.string().regex(/^[0-9a-f]{32}$/) }), answers<void>()),
  /** The page let a held transfer go without an answer: no panel came in time, or the page moved on. */
  'transfer.released': row('page', z.strictObject({ holdId: id }), answers<void>()),
  'panel.placed': row('page', z.strictObject({ width: z.number().int().min(240).max(900), collapsed: z.boolean() }), answers<void>()),

  /** The script that points asks what for; null: it was not asked for. */
  'teach.asked': row('page', nothing, answers<{ part: TeachPart | null; words: string }>()),
  'teach.picked': row('page', z.strictObject({ part: teachPart, picked: picked.nullable() }), answers<void>()),

  /** The first thing an embedded panel says; until then it is no more than the page around it. */
  'panel.introduce': row('page', z.strictObject({ key: id }), answers<void>()),

  // The panel, for its own tab
  'panel.read': row('panel', nothing, answers<PanelView>()),
  /** Where the panel stands on this site; what is left out stays. */
  'panel.arrange': row(
    'panel',
    z.strictObject({
      side: z.enum(['left', 'right']).nullable().optional(),
      over: z.boolean().optional(),
      /** In the browser's side panel, or back in the page. */
      inBrowser: z.boolean().optional(),
      hidden: z.boolean().optional(),
      top: z.number().int().min(0).max(5_000).optional(),
      width: z.number().int().min(240).max(900).optional(),
    }),
    answers<void>(),
  ),
  'panel.collapse': row('panel', z.strictObject({ collapsed: z.boolean() }), answers<void>()),
  /** The browser's side panel stands there, once a load; then nothing of the panel stands in the page. */
  'sidePanel.opened': row('panel', nothing, answers<void>()),
  /** The browser's side panel goes. */
  'sidePanel.closed': row('panel', nothing, answers<void>()),
  /** Focus goes back to the composer. */
  'panel.leave': row('panel', nothing, answers<void>()),
  /**
   * Writes what the agent chose into what is open of this conversation, or into an internal note only. Where it says `clipboard`,
   * the panel copies it instead.
   */
  'composer.write': row('panel', z.strictObject({ text: longText.min(1), onlyInNote: z.boolean().default(false) }), answers<Written>()),
  'finding.show': row('panel', z.strictObject({ id }), answers<void>()),
  'finding.dismiss': row(
    'panel',
    z.strictObject({ rule: id, phrase: z.string().max(500), scope: z.enum(['once', 'conversation', 'site', 'ever']).default('conversation') }),
    answers<PutAside>(),
  ),
  /** Takes `finding.dismiss` back. */
  'finding.restore': row('panel', z.strictObject({ dismissal: id, rule: id.optional() }), answers<void>()),
  'checklist.mark': row(
    'panel',
    z.strictObject({ item: id, state: z.enum(itemStates), reason: shortText.optional() }),
    answers<void>(),
  ),
  /** `hour` quiets everything and needs no tab, so the popup and the options may send it too. */
  'pause.set': row(
    'panel',
    z.strictObject({
      scope: z.enum(['conversation', 'site', 'hour']),
      on: z.boolean(),
      /** Only with `hour`, to take the end of a pause back: it ends again when it would have. */
      until: z.number().int().optional(),
    }),
    answers<void>(),
  ),
  ...promiseRows,
  ...phoneRows,
  ...afterRows,
  ...caseRows,
  'transfer.shown': row('panel', z.strictObject({ holdId: id }), answers<void>()),
  'transfer.answer': row('panel', z.strictObject({ holdId: id, verdict: z.enum(['anyway', 'back']), answers: transferAnswers, watch: watch.optional() }), answers<void>()),
  /** The transfer questions by hand, for a desk whose controls are not seen. */
  'transfer.ask': row('panel', nothing, answers<void>()),
  'desk.describe': row('panel', nothing, answers<{ text: string }>()),
  'teach.begin': row('panel', nothing, answers<void>()),
  'teach.pick': row('panel', z.strictObject({ part: teachPart }), answers<void>()),
  'teach.forget': row('panel', z.strictObject({ part: teachPart }), answers<void>()),
  'teach.end': row('panel', nothing, answers<void>()),
  'today.open': row('panel', nothing, answers<void>()),

  // Top-level pages of the extension
  ...boardRows,
  'case.start': row('app', z.strictObject({ channel: z.enum(caseChannels).exclude(['desk']), title: shortText.min(1), requester: shortText }), answers<CaseRecord>()),
  'case.read': row('app', z.strictObject({ key }), answers<KeptOfCase>()),
  'case.mark': row('app', z.strictObject({ key, item: id, state: z.enum(itemStates), reason: shortText.optional() }), answers<void>()),
  'case.open': row('app', z.strictObject({ key }), answers<void>()),
  'case.remove': row('app', z.strictObject({ key }), answers<void>()),
  /** Takes the removal of a case back, with all that belonged to it. */
  'case.restore': row('app', z.strictObject({ key }), answers<void>()),
  /** @returns ids of what is no longer shown as missed, so that it can be taken back */
  'away.seen': row('app', nothing, answers<{ ids: string[] }>()),
  'away.unseen': row('app', z.strictObject({ ids: z.array(id).max(500) }), answers<void>()),
  'taught.list': row('app', nothing, answers<DeskLayer[]>()),
  'taught.remove': row('app', z.strictObject({ origin: z.url().max(300) }), answers<void>()),
  /** The text of a saved desk. */
  'taught.import': row('app', z.strictObject({ text: z.string().max(200_000) }), answers<{ ok: true; origin: string; replaced: DeskLayer | null } | { ok: false; reason: string }>()),
  'site.list': row('app', nothing, answers<Site[]>()),
  /** Turns a site on after the browser granted its host, or off while the grant stays. */
  'site.turn': row('app', z.strictObject({ origin: z.url().max(300), on: z.boolean() }), answers<{ reload: boolean }>()),
  /** Takes the browser's grant back and leaves nothing of ours in open pages. */
  'site.revoke': row('app', z.strictObject({ origin: z.url().max(300) }), answers<void>()),
  /** Quiet on one site until it is turned off again. */
  'site.pause': row('app', z.strictObject({ origin: z.url().max(300), on: z.boolean() }), answers<void>()),
  /** Epoch milliseconds at which the one-hour pause ends by itself, or null. */
  'pause.read': row('app', nothing, answers<{ until: number | null }>()),
  'dismissal.list': row('app', nothing, answers<Dismissal[]>()),
  'rest.list': row('app', nothing, answers<RestingRule[]>()),
  'rest.end': row('app', z.strictObject({ rule: id }), answers<void>()),
  'dismissal.remove': row('app', z.strictObject({ id }), answers<void>()),
  /** Takes `dismissal.remove` back. */
  'dismissal.putBack': row(
    'app',
    z.strictObject({
      id,
      rule: id,
      phrase: z.string().max(500),
      scope: z.enum(['conversation', 'site', 'ever']).default('conversation'),
      caseKey: z.string().max(500),
      origin: z.string().max(300).default(''),
      at: z.number().int(),
    }),
    answers<void>(),
  ),
  ...keepingRows,
  ...packRows,
  ...addressRows,
  ...studioRows,
  ...askingRows,
  'reminder.test': row('app', nothing, answers<{ shown: boolean }>()),
  'practice.reset': row('app', nothing, answers<void>()),
} as const satisfies Record<string, Row<z.ZodType, unknown>>;

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type Input<Name extends MessageName> = z.input<Protocol[Name]['input']>;
export type Output<Name extends MessageName> = Protocol[Name]['output'];

/** Sends one message to the background. Rejects with an `Error` whose message says what was refused. */
export type Call = <Name extends MessageName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;
