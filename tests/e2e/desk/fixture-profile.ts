import { type Profile, profileSchema } from '@/utils/sites/profile';

/** A desk that exists in these tests only: one control of every kind that a profile can name. */
export const fixtureProfile: Profile = profileSchema.parse({
  schema: 1,
  id: 'fixture',
  name: 'Fixture desk',
  revision: 1,
  checked: '2026-11-23',
  evidence: ['The pages of these tests'],
  tier: 'verified',
  match: { fingerprint: ['#desk'] },
  conversation: {
    id: { query: ['id'] },
    url: '/?id={id}',
    subject: { any: ['h1'] },
    requester: { any: ['#requester'] },
    agent: { any: ['#agent'] },
  },
  thread: { item: ['.message'], body: ['.body'], order: 'oldest-first', notCustomer: ['.agent'] },
  composer: {
    any: ['iframe.editor >>> body', '#editor', 'textarea#reply'],
    note: ['#private:checked'],
    skip: ['blockquote'],
  },
  send: [{ on: 'submit', target: ['#send'] }],
  actions: [
    {
      id: 'form',
      kind: 'transfer',
      on: ['submit'],
      target: ['form.ticket'],
      except: ['#attach'],
      fields: [
        { kind: 'owner', any: ['select[name=owner]'], unchanged: [''] },
        { kind: 'queue', any: ['select[name=queue]'] },
      ],
    },
    { id: 'list', kind: 'transfer', on: ['change'], target: ['.list select'], fields: [{ kind: 'queue', any: ['select'] }] },
    { id: 'give-up', kind: 'transfer', on: ['click'], target: ['a.give-up'] },
    { id: 'take', kind: 'claim', on: ['click'], target: ['a.take'] },
    { id: 'option', kind: 'transfer', on: ['click'], target: ['.option'] },
    { id: 'forward', kind: 'forward', on: ['submit'], target: ['form.forward'] },
    { id: 'press', kind: 'transfer', on: ['gesture'], target: ['.press'] },
    { id: 'portal', kind: 'transfer', on: ['gesture'], target: ['.choice'], opener: ['#assignee'] },
    { id: 'shortcut', kind: 'transfer', on: ['click', 'key'], target: ['#hand-over', 'textarea#editor'], keys: ['Mod+Enter'] },
    { id: 'call', kind: 'transfer', on: ['form-submit-call'], target: ['form.call'] },
    {
      id: 'commit',
      kind: 'transfer',
      on: ['click'],
      target: ['#commit'],
      fields: [{ kind: 'owner', any: ['#owner-tag'], read: 'text' }],
    },
    { id: 'loud', kind: 'transfer', on: ['click'], target: ['.soft'], hold: false },
    { id: 'solve', kind: 'solve', on: ['click'], target: ['#solve'], words: ['Solve'] },
  ],
  pinned: ['.pinned'],
});
