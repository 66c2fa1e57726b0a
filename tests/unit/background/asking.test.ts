import { app, freshBrowser, openConversation, pageIn, panelIn } from './fresh-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { readFeed } from '@/entrypoints/background/panel-feed';
import type { AuthorityRow } from '@/utils/analysis/authority';
import { db } from '@/utils/storage/db';
import { merge } from '@/utils/storage/merge';

let key: string;
beforeEach(async () => {
  await freshBrowser();
  ({ key } = await openConversation(1));
});
const findings = async (tabId = 1) => (await readFeed(tabId))!.findings;
const write = (text: string, composer: 'reply' | 'note' = 'reply') => pageIn(1)('draft.report', { key, composer, text, skip: [] });

describe('the table of what may be given', () => {
  const row: AuthorityRow = { id: 'one', remedy: 'refund', limit: 50, currency: 'USD', approver: 'Ana', reach: 'ext. 12', redFlag: '' };

  it('is asked about as soon as it is written, and no longer once it is empty', async () => {
    const { marks } = await write('I have refunded you $78.');
    expect(marks).toEqual([]);
    await app('authority.write', { rows: [row] });
    expect(await findings()).toMatchObject([{ label: 'authority', question: 'Above your limit of $50 for refunds. Ana approves: ext. 12.' }]);
    expect((await app('asking.read', {})).authority).toEqual([row]);
    await app('authority.write', { rows: [] });
    expect(await findings()).toEqual([]);
  });

  it('is refused whole where a row is not sound', async () => {
    await expect(app('authority.write', { rows: [row, { ...row, currency: 'dollars' }] })).rejects.toThrow('bad input');
    expect((await app('asking.read', {})).authority).toEqual([]);
  });
});

it('plain language is asked about only while it is on', async () => {
  await write('Please be advised that the lid is on its way.');
  expect(await findings()).toEqual([]);
  await app('asking.plainLanguage', { on: true });
  expect(await findings()).toMatchObject([{ rule: 'en/plain-language/office' }]);
  await app('asking.plainLanguage', { on: false });
  expect(await findings()).toEqual([]);
});

describe('a message in which much has built up', () => {
  const latest = 'This is the third time I am writing, and it is unacceptable!!';
  let hot: string;
  beforeEach(async () => {
    ({ key: hot } = await openConversation(2, '2', { latest }));
  });

  it('comes with steps before anything is written, and beside the draft', async () => {
    expect(await findings(2)).toMatchObject([{ label: 'heat' }]);
    await pageIn(2)('draft.report', { key: hot, composer: 'reply', text: 'Hello.', skip: [] });
    expect(await findings(2)).toMatchObject([{ label: 'heat' }]);
    await pageIn(2)('draft.report', { key: hot, composer: 'note', text: 'Hello.', skip: [] });
    expect(await findings(2)).toEqual([]);
  });

  it.each(['once', 'conversation'] as const)('is put aside (%s) until they write again, with nothing kept of it', async (scope) => {
    const { rule, phrase } = (await findings(2))[0]!;
    const { dismissal } = await panelIn(2)('finding.dismiss', { rule, phrase, scope });
    expect(await findings(2)).toEqual([]);
    expect(await db.dismissals.toArray()).toEqual([]);
    await panelIn(2)('finding.restore', { dismissal, rule });
    expect(await findings(2)).toHaveLength(1);
    await panelIn(2)('finding.dismiss', { rule, phrase, scope });
    await openConversation(2, '2', { latest: `${latest} Nobody listens.` });
    expect(await findings(2)).toHaveLength(1);
  });

  it('is over once it was answered', async () => {
    await pageIn(2)('draft.report', { key: hot, composer: 'reply', text: 'Hello.', skip: [] });
    await pageIn(2)('draft.sent', { key: hot });
    expect(await findings(2)).toEqual([]);
  });

  it('is quiet in a pause, and can be turned off for ever', async () => {
    await panelIn(2)('pause.set', { scope: 'conversation', on: true });
    expect(await findings(2)).toEqual([]);
    await panelIn(2)('pause.set', { scope: 'conversation', on: false });
    const { rule, phrase } = (await findings(2))[0]!;
    await panelIn(2)('finding.dismiss', { rule, phrase, scope: 'ever' });
    const other = await openConversation(3, '3', { latest });
    expect((await readFeed(3))!.conversation!.key).toBe(other.key);
    expect(await findings(3)).toEqual([]);
    expect(await db.dismissals.toArray()).toMatchObject([{ rule: 'en/heat/steps', phrase: '', caseKey: '' }]);
  });
});

describe('a pack of rules', () => {
  const pack = (changes: object = {}, rule: object = {}) =>
    JSON.stringify({
      schema: 1,
      name: 'House rules',
      language: 'en',
      label: 'vague-time',
      source: 'Our own house rule.',
      parts: {},
      rules: [{ id: 'in-a-hurry', patterns: ['\\blickety-split\\b'], question: { plain: 'By when?' }, why: 'That is no time.', flags: ['We send it lickety-split.', 'It comes lickety-split.'], allows: ['It comes on Friday.'], ...rule }],
      ...changes,
    });
  const take = (text: string, name = 'house.json') => app('rulePack.take', { text, name });
  const listed = async () => (await app('asking.read', {})).packs.map(({ id, name, label, rules }) => ({ id, name, label, rules }));

  it('asks as soon as it is taken in and says where it comes from, until it is removed; taking it in again asks again', async () => {
    await write('We send it lickety-split.');
    expect(await take(pack())).toEqual({ ok: true, id: 'house-rules', name: 'House rules', rules: 1, replaced: null });
    expect(await findings()).toMatchObject([{ rule: 'en/vague-time/in-a-hurry@house-rules', pack: 'House rules', question: 'By when?' }]);
    expect(await listed()).toEqual([{ id: 'house-rules', name: 'House rules', label: 'vague-time', rules: 1 }]);
    const removed = await app('rulePack.remove', { id: 'house-rules' });
    expect(await findings()).toEqual([]);
    await take(removed!.text, removed!.name);
    expect(await findings()).toHaveLength(1);
  });

  it('takes the place of an earlier one of its name, and hands that back', async () => {
    await write('We send it lickety-split.');
    await take(pack());
    const taken = await take(pack({}, { question: { plain: 'Which day?' } }));
    expect(taken).toMatchObject({ ok: true, replaced: { name: 'House rules', text: pack() } });
    expect(await findings()).toMatchObject([{ question: 'Which day?' }]);
    expect(await listed()).toHaveLength(1);
  });

  it('without a name is called as its file', async () => {
    expect(await take(pack({ name: undefined }), 'Our words.json')).toMatchObject({ ok: true, id: 'our-words', name: 'Our words' });
  });

  it.each([
    ['fails its own examples', pack({}, { flags: ['We send it lickety-split.', 'We send it presto.'] }), 'in-a-hurry: does not flag “We send it presto.”'],
    ['could take for ever', pack({}, { patterns: ['(?:a+)+$'] }), 'could take for ever'],
    ['is in a language that is not read', pack({ language: 'de' }), 'only en is read so far'],
    ['is no JSON', '{', 'no JSON'],
    ['names unknown keys', pack({ colour: 'blue' }), 'colour'],
  ])('that %s is refused with the reason, and changes nothing', async (_, text, reason) => {
    await take(pack());
    const refused = await take(text);
    expect(refused.ok).toBe(false);
    expect('problems' in refused && refused.problems.join('\n')).toContain(reason);
    expect(await listed()).toHaveLength(1);
    expect(await db.rulePacks.count()).toBe(1);
  });

  it('that can no longer be read is kept, listed and asks nothing', async () => {
    await db.rulePacks.put({ id: 'old', name: 'Old', text: '{"schema":0}', addedAt: 1 });
    await write('We send it lickety-split. We apologize for any inconvenience.');
    expect(await findings()).toMatchObject([{ label: 'canned-empathy' }]);
    expect(await listed()).toEqual([{ id: 'old', name: 'Old', label: null, rules: 0 }]);
  });

  it('that comes in a backup is read as strictly', async () => {
    const row = (id: string, text: string) => ({ id, name: id, text, addedAt: 5 });
    const { leftOut } = await merge({ rulePacks: [row('good', pack()), row('slow', pack({}, { patterns: ['(?:a+)+$'] }))] }, { writeAt: 1 });
    expect(JSON.stringify(leftOut)).toContain('slow');
    expect(await listed()).toHaveLength(1);
  });
});
