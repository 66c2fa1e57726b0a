import type { Finding } from '@/utils/analysis/finding';
import type { Commitment } from '@/utils/commitments/commitment';
import type { CaseRecord } from '@/utils/conversation/case';
import type { Preference } from '@/utils/conversation/preference';
import type { Fact } from '@/utils/conversation/fact';
import type { Offer, PanelFeed } from '@/utils/messaging/panel-feed';
import type { PanelView } from '@/utils/messaging/protocol';
import type { DeskHealth } from '@/utils/sites/desk-health';
import { defaultPlace } from '@/utils/sites/panel-place';
import { builtInTeam } from './sample-team';

/** Monday, 23 November 2026, 16:20 in Berlin: the gallery's clock stands still, so that pictures can be compared. */
export const now = Date.UTC(2026, 10, 23, 15, 20);
export const zone = 'Europe/Berlin';
const minutes = 60_000;
const caseKey = 'sample@https://desk.test#48211';

export const health: DeskHealth = {
  desk: { id: 'sample', name: 'Sample Desk', tier: 'verified' },
  conversation: 0,
  reply: 1,
  transfer: null,
  beside: true,
  gaveWay: false,
  reloadNeeded: false,
};

export const inconvenience: Finding = {
  rule: 'en/canned-empathy/any-inconvenience',
  label: 'canned-empathy',
  start: 0,
  end: 33,
  words: 'We apologize for any inconvenience',
  phrase: 'we apologize for any inconvenience',
  question: 'They waited on hold for twenty minutes, twice. What would you say about that, in your own words?',
  why: 'The sentence fits every customer, so it tells this one that nobody was listening. One true detail does more.',
};

export const bestWeCan: Finding = {
  ...inconvenience,
  rule: 'en/vague-time/as-soon-as-possible',
  label: 'vague-time',
  start: 60,
  words: 'as soon as possible',
  phrase: 'as soon as possible',
  question: 'By when would you bet on it?',
  why: 'They cannot plan around “soon”. A time that you can keep, even a late one, lets them get on with their day.',
};

export const stillAsked: Finding = {
  rule: 'en/unanswered/unanswered',
  label: 'unanswered',
  about: 'customer',
  start: 150,
  end: 190,
  words: 'Will the lid be in stock before Friday?',
  phrase: 'fingerprint of the first',
  question: 'They asked this as well. Is it answered?',
  why: 'A question that stays open brings them back, and then they have asked twice.',
};

export const nothingEchoed: Finding = {
  rule: 'en/echo/echo',
  label: 'echo',
  about: 'reply',
  start: 0,
  end: 0,
  words: '',
  phrase: '',
  question: 'They waited on hold for twenty minutes. Nothing that they told you is in this reply yet. What of it belongs there?',
  why: 'A reply that takes up nothing of what somebody wrote could have been sent to anybody, and it reads like that.',
};

export const noThanks: Finding = {
  ...nothingEchoed,
  rule: 'en/thanks/thanks',
  label: 'thanks',
  question: 'You are closing this. Is there something that you would thank them for?',
  why: 'The last message is the one that stays with them. Whatever you are glad about, in your own words, is enough.',
};

export const overLimit: Finding = {
  ...inconvenience,
  rule: 'en/authority/refund',
  label: 'authority',
  start: 10,
  words: 'refunded you $78',
  phrase: 'refund over 50 USD',
  question: 'Above your limit of $50 for refunds. Ana approves: ext. 12.',
  why: 'What was promised and is then taken back costs more trust than a short wait for a yes.',
};

export const builtUp: Finding = {
  ...nothingEchoed,
  rule: 'en/heat/steps',
  label: 'heat',
  about: 'customer',
  question: 'Much has built up in this message: “third time”, “unacceptable”, “!!”.',
  why: 'The words around a problem say how long somebody has carried it. Taking them up first makes the rest of the reply easier to hear.',
  steps: [
    'Read it to the end once more before you write. What happened first?',
    'Begin with what happened to them, in your own words and with one of their details.',
    'Say what was ours in it, plainly. No reasons yet, and nothing that they should have done.',
    'Name one thing that you do now, and by when they hear from you again.',
  ],
};

export const offer: Offer = {
  id: 'i will call you back tomorrow by 3 pm',
  phrase: 'i will call you back tomorrow by 3 pm',
  start: 90,
  end: 130,
  what: 'Call Dana back',
  timeWords: 'tomorrow by 3 pm',
  dueAt: now + 22 * 60 * minutes + 40 * minutes,
  sent: false,
};
export const onDayOff: Offer = { ...offer, id: 'on saturday', what: 'Send them the new lid', timeWords: 'on Saturday', dueAt: now + 113 * 60 * minutes, dayOff: { kind: 'off', day: '2026-11-28', holiday: '', instead: '' } };
export const undated: Offer = { ...offer, id: 'i will let you know', what: 'Let them know about the lid', timeWords: null, dueAt: null };

const commitment: Commitment = {
  id: 'refund',
  caseKey,
  what: 'Refund the delivery charge',
  kind: 'promise',
  owner: '',
  doneWhen: '',
  moves: [],
  repeat: null,
  previous: null,
  dueAt: now + 40 * minutes,
  firstDueAt: now + 40 * minutes,
  zone,
  said: 'today at 5 pm',
  source: 'draft',
  state: 'open',
  createdAt: now - 90 * minutes,
  endedAt: null,
  rangAt: null,
  nudgeAt: null,
  nudgedAt: null,
};
export const late: Commitment = { ...commitment, id: 'ask', what: 'Ask the warehouse when the lids with the new hinge are expected back in stock', dueAt: now - 130 * minutes };
export const later: Commitment = { ...commitment, id: 'check', what: 'Check that the kettle works', dueAt: now + 5 * 24 * 60 * minutes };

/** Fourteen fifteenths of its time are over. */
export const nearly: Commitment = { ...commitment, id: 'nearly', what: 'Tell them what the warehouse says', said: 'in five hours', createdAt: now - 260 * minutes, nudgeAt: now - 20 * minutes, nudgedAt: now - 20 * minutes };
export const snoozed: Commitment = {
  ...commitment,
  id: 'snoozed',
  what: 'Send the photo of the lid',
  dueAt: now + 160 * minutes,
  moves: [{ at: now, from: now + 40 * minutes, to: now + 160 * minutes, how: 'snoozed' }],
};
export const ofOthers: Commitment = {
  ...commitment,
  id: 'others',
  what: 'Put a new lid into the post',
  kind: 'others',
  owner: 'Warehouse',
  doneWhen: 'the parcel has a tracking number',
  dueAt: now + 17 * 60 * minutes,
  firstDueAt: now + 17 * 60 * minutes,
};
export const weekly: Commitment = {
  ...ofOthers,
  id: 'weekly',
  what: 'Look whether the lids are back in stock',
  kind: 'reminder',
  owner: '',
  doneWhen: '',
  repeat: { every: 1, unit: 'week', start: '2026-11-24T09:00', zone, onDayOff: 'after' },
};

export const caseRecord: CaseRecord = {
  key: caseKey,
  channel: 'desk',
  desk: 'sample',
  number: '48211',
  title: 'Kettle lid cracked, third time asking',
  requester: 'Dana Whitfield',
  url: 'https://desk.test/48211',
  openedAt: now,
  updatedAt: now,
  marks: {
    listen: { state: 'done', at: now },
    clarify: { state: 'done', at: now },
    updates: { state: 'skipped', reason: 'They don’t want it', at: now },
    'share-with-team': { state: 'not-applicable', reason: 'Someone else does this', at: now },
  },
  transfers: [],
  paused: false,
};

export const feed: PanelFeed = {
  revision: 1,
  tabId: 1,
  origin: 'https://desk.test',
  conversation: {
    key: caseKey,
    desk: 'sample',
    number: '48211',
    subject: 'Kettle lid cracked, third time asking',
    requester: 'Dana Whitfield',
    url: 'https://desk.test/48211',
    latest: 'I am writing for the third time. The lid of the kettle is cracked, and I waited on hold for twenty minutes, twice, before the line dropped.\n\nWill the lid be in stock before Friday?',
  },
  health,
  composer: 'reply',
  findings: [inconvenience],
  evidence: [{ item: 'honest-expectations', words: 'tomorrow by 3 pm', says: 'namedTime', start: 110, end: 126 }],
  offers: [offer],
  hold: null,
  pressAgain: false,
  noticed: null,
  collapsed: false,
  place: defaultPlace,
};

/** A case's note as the agent left it. */
export const noteWords = `#48211: Kettle lid cracked, third time asking
Customer: Dana Whitfield

Promised, still open:
- Refund the delivery charge: Mon, 23 Nov 2026, 17:00 Berlin time

Checklist: 2 of 9 done
[x] Listen to understand
[x] Check what they need
- Share it with the team: doesn’t apply (Someone else does this)`;

const fact = (kind: Fact['kind'], text: string, ago: number): Fact => ({ id: text, caseKey, kind, text, at: now - ago * minutes });
export const facts: Fact[] = [
  fact('heard', 'I waited on hold for twenty minutes, twice, before the line dropped', 50),
  fact('verified', 'Order number and address', 45),
  fact('tried', 'Sent the same lid again; it cracked at the hinge as well', 40),
  fact('heard', 'My mother’s dinner is on Friday', 30),
  fact('next', 'Ask the warehouse for one with the new hinge', 10),
];

export const preference: Preference = {
  customer: 'sample@https://desk.test dana whitfield',
  name: 'Dana Whitfield',
  channel: 'e-mail, never the phone',
  pace: 'one thing at a time',
  formality: '',
  calledBy: 'Dana',
  noHold: true,
  access: '',
  changedAt: now,
  expiresAt: now + 180 * 24 * 60 * minutes,
};

/** The panel as it looks in the middle of a reply. */
export const view: PanelView = {
  feed,
  case: caseRecord,
  commitments: [commitment],
  facts: [],
  phone: null,
  followUp: null,
  preference: null,
  team: builtInTeam,
  pause: { conversation: false, site: false, until: null },
  dueToday: 3,
  zone,
  sidePanel: true,
};
