import type { Commitment } from '@/utils/commitments/commitment';
import type { CaseRecord } from '@/utils/conversation/case';

export const aCase = (key: string, changes: Partial<CaseRecord> = {}): CaseRecord => ({
  key,
  channel: 'desk',
  desk: 'request-tracker',
  number: '1',
  title: 'Order never arrived',
  requester: 'Dana',
  url: 'http://desk.test/1',
  openedAt: 1,
  updatedAt: 1,
  marks: {},
  transfers: [],
  paused: false,
  ...changes,
});

export const aCommitment = (id: string, changes: Partial<Commitment> = {}): Commitment => ({
  id,
  caseKey: 'desk#1',
  what: 'Call them back',
  kind: 'promise',
  owner: '',
  doneWhen: '',
  moves: [],
  repeat: null,
  previous: null,
  dueAt: 1_000,
  firstDueAt: 1_000,
  zone: 'UTC',
  said: 'in an hour',
  source: 'draft',
  state: 'open',
  createdAt: 0,
  endedAt: null,
  rangAt: null,
  nudgeAt: null,
  nudgedAt: null,
  ...changes,
});
