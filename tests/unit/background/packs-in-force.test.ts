import { app, desk, freshBrowser, health, openConversation, pageIn, panelIn } from './fresh-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { readFeed } from '@/entrypoints/background/panel-feed';
import { principles } from '@/utils/checklist/principles';
import type { HeldSettings, Hold } from '@/utils/packs/layers';
import type { PackSettings } from '@/utils/packs/pack-schema';
import type { Conversation } from '@/utils/conversation/conversation';
import { db } from '@/utils/storage/db';
import { aCommitment } from '../storage/records';
import { aPack, item, textOf } from './a-pack';

let shown: Conversation;
beforeEach(async () => {
  await freshBrowser();
  shown = await openConversation(1);
});

const held = <Value>(value: Value, hold: Hold = 'recommended') => ({ hold, value });
let version = 0;
const accept = (settings: HeldSettings<PackSettings>) => app('pack.accept', { text: textOf(aPack(settings, { version: (version += 1) })) });
const remove = () => app('pack.remove', { id: 'support' });
const view = () => panelIn(1)('panel.read', {});
const titles = async () => (await view()).team.items.map(({ title }) => title);
const write = (text: string) => pageIn(1)('draft.report', { key: shown.key, composer: 'reply', text, skip: [] });
const findings = async () => (await readFeed(1))!.findings;

describe('the checklist', () => {
  it('is the team’s as long as its pack counts, and built in before and after; ticks survive by the item’s id', async () => {
    expect(await titles()).toEqual(principles.map(({ title }) => title));
    await accept({ items: held([item('own-it'), item('say-when')]) });
    await panelIn(1)('checklist.mark', { item: 'own-it', state: 'done' });
    await accept({ items: held([item('say-when'), item('own-it', { title: 'It is ours' })]) });
    expect(await titles()).toEqual(['Title of say-when', 'It is ours']);
    expect((await view()).case!.marks).toMatchObject({ 'own-it': { state: 'done' } });
    await remove();
    expect(await titles()).toEqual(principles.map(({ title }) => title));
  });

  it('is chosen by desk, channel and what it is about', async () => {
    const items = [item('a'), item('b'), item('c'), item('here', { when: { desks: [new URL(desk).hostname] } }), item('elsewhere', { when: { desks: ['help.example.com'] } })];
    const templates = [
      { id: 'complaints', name: 'Complaints', items: ['b', 'a'], when: { situations: ['Complaint'] } },
      { id: 'calls', name: 'Calls', items: ['c'], when: { channels: ['phone' as const] } },
      { id: 'rest', name: 'The rest', items: ['a', 'here', 'elsewhere'] },
    ];
    await accept({ items: held(items), templates: held(templates) });
    expect([await titles(), (await view()).team.situations]).toEqual([['Title of a', 'Title of here'], ['Complaint']]);
    expect(await panelIn(1)('case.situation', { situation: 'Complaint' })).toEqual({ former: null });
    expect(await titles()).toEqual(['Title of b', 'Title of a']);
    const call = await app('case.start', { channel: 'phone', title: 'A call', requester: '' });
    expect((await app('case.read', { key: call.key })).team.items.map(({ id }) => id)).toEqual(['c']);
    await app('case.situation', { key: call.key, situation: 'Complaint' });
    expect((await app('case.read', { key: call.key })).team.items.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('what is required of it is asked about before solving, and no longer without the pack', async () => {
    const asks = async () => (await pageIn(1)('conversation.report', { conversation: shown, health })).asksBeforeSolving;
    expect(await asks()).toBe(false);
    await accept({ items: held([item('own-it', { required: true })]) });
    expect(await asks()).toBe(true);
    await panelIn(1)('checklist.mark', { item: 'own-it', state: 'done' });
    expect(await asks()).toBe(false);
    await panelIn(1)('checklist.mark', { item: 'own-it', state: 'open' });
    await remove();
    expect(await asks()).toBe(false);
  });
});

describe('what is asked about a draft', () => {
  const row = { id: 'one', remedy: 'refund' as const, limit: 50, currency: 'USD', approver: 'Ana', reach: 'ext. 12', redFlag: '' };
  const rules = {
    schema: 1,
    name: 'House words',
    language: 'en',
    label: 'vague-time',
    source: 'Our own list',
    parts: {},
    rules: [{ id: 'in-a-jiffy', patterns: ['in two shakes'], question: { plain: 'By when?' }, why: 'Nobody knows when that is.', flags: ['I will do it in two shakes.', 'It is done in two shakes.'], allows: ['I will do it at 3 pm.'] }],
  };

  it('the table of what may be given', async () => {
    await write('I have refunded you $78.');
    expect(await findings()).toEqual([]);
    await accept({ authority: held([row]) });
    expect(await findings()).toMatchObject([{ label: 'authority', question: expect.stringContaining('Ana approves: ext. 12.') }]);
    await remove();
    expect(await findings()).toEqual([]);
  });

  it('the team’s own rules, beside what is built in and one’s own', async () => {
    await write('Your lid comes in two shakes. We apologize for any inconvenience.');
    await accept({ rules: held([rules]) });
    expect((await findings()).map(({ rule, pack }) => [rule, pack])).toEqual(expect.arrayContaining([['en/vague-time/in-a-jiffy@support-team-house-words', 'Support team'], [expect.stringContaining('canned-empathy'), undefined]]));
    await remove();
    expect((await findings()).some(({ pack }) => pack)).toBe(false);
  });

  it('plain language, until somebody turns it off for themselves', async () => {
    await write('Please be advised that the lid is on its way.');
    await accept({ plainLanguage: held(true) });
    expect(await findings()).toMatchObject([{ rule: 'en/plain-language/office' }]);
    await app('asking.plainLanguage', { on: false });
    expect(await findings()).toEqual([]);
  });

  it('the team’s question where a draft is canned and nothing of this customer is known', async () => {
    await accept({ empathyQuestions: held([{ id: 'theirs', question: 'Which day did it cost them?' }]) });
    await write('We apologize for any inconvenience.');
    expect((await findings())[0]!.question).not.toBe('Which day did it cost them?');
    shown = await openConversation(1, '2', { latest: null });
    await write('We apologize for any inconvenience.');
    expect((await findings())[0]!.question).toBe('Which day did it cost them?');
  });
});

describe('times', () => {
  it('hours, holidays and usual times', async () => {
    const { settings: before, presets } = { settings: await app('times.read', {}), presets: await app('time.presets', {}) };
    const hours = { ...before.hours, holidays: [{ date: '2026-12-24', name: 'Christmas Eve' }] };
    await accept({ hours: held(hours), presets: held(['in 20 minutes']) });
    expect(await app('times.read', {})).toMatchObject({ hours, presets: ['in 20 minutes'] });
    expect((await app('time.presets', {})).map(({ words }) => words)).toEqual(['in 20 minutes']);
    await remove();
    expect((await app('time.presets', {})).map(({ words }) => words)).toEqual(presets.map(({ words }) => words));
  });

  it('when one follows up, which has to be a time; sooner where something went wrong', async () => {
    const proposed = async () => {
      await pageIn(1)('case.solved', { key: shown.key });
      return (await view()).followUp?.when;
    };
    expect(await proposed()).toBe('in two working days');
    await accept({ followUp: held({ when: 'in 5 working days' }) });
    expect(await proposed()).toBe('in 5 working days');
    await db.commitments.add(aCommitment('late', { caseKey: shown.key, kind: 'promise', state: 'done', dueAt: 1_000, firstDueAt: 1_000, endedAt: 9_000_000 }));
    expect(await proposed()).toBe('in one working day');
    await accept({ followUp: held({ when: 'in 10 minutes' }) });
    expect(await proposed()).toBe('in 10 minutes');
    await expect(accept({ followUp: held({ when: 'when the cows come home' }) })).rejects.toThrow('not-sound');
  });

  it('how long closed cases are kept, which a person may say otherwise unless it is locked', async () => {
    const days = async () => (await app('retention.read', {})).days;
    expect(await days()).toBe(90);
    await accept({ retentionDays: held(30) });
    expect(await days()).toBe(30);
    await app('retention.set', { days: null });
    expect(await days()).toBeNull();
    await accept({ retentionDays: held(30, 'locked') });
    expect(await days()).toBe(30);
    await expect(app('retention.set', { days: 365 })).rejects.toThrow('set by your team');
  });
});

it('words and ways of the team stand in the panel: promise line, links, contact, policy of transfers', async () => {
  expect((await view()).team).toMatchObject({ promiseLine: '', links: [], contact: '', transfer: { policy: '', warnFrom: 2 } });
  const links = [{ id: 'status', name: 'Status page', address: 'https://status.example.com' }];
  await accept({ promiseLine: held('We keep it.'), links: held(links), contact: held('Lee, ext. 12'), transfer: held({ policy: 'Stay on the line.', warnFrom: 3 }) });
  expect((await view()).team).toMatchObject({ promiseLine: 'We keep it.', links, contact: 'Lee, ext. 12', transfer: { policy: 'Stay on the line.', warnFrom: 3 } });
});

it('a taught desk of the team is read until the agent shows another, or always where it is locked', async () => {
  const layer = (name: string) => ({ format: 'followthrough-desk' as const, schema: 1 as const, origin: desk, name, checked: '2026-11-20', tier: 'taught' as const, composer: { any: [`#${name}`] } });
  const read = async () => ((await pageIn(1)('desk.readAnyway', {})).taught as { composer: { any: string[] } } | null)?.composer.any;
  expect(await read()).toBeUndefined();
  await accept({ desks: held([layer('team')]) });
  expect(await read()).toEqual(['#team']);
  await app('taught.import', { text: JSON.stringify(layer('own')) });
  expect(await read()).toEqual(['#own']);
  await accept({ desks: held([layer('team')], 'locked') });
  expect(await read()).toEqual(['#team']);
  await expect(accept({ desks: held([{ ...layer('team'), origin: 'javascript:alert(1)' }]) })).rejects.toThrow('not-sound');
});

it('what is locked is refused in words, and what a person had stays for later', async () => {
  await app('times.write', { presets: ['in 5 minutes'] });
  await accept({ presets: held(['in 1 hour'], 'locked'), authority: held([], 'locked'), plainLanguage: held(true, 'locked') });
  for (const refused of [() => app('times.write', { presets: ['in 9 minutes'] }), () => app('authority.write', { rows: [] }), () => app('asking.plainLanguage', { on: false })])
    await expect(refused()).rejects.toThrow('set by your team');
  expect((await app('times.read', {})).presets).toEqual(['in 1 hour']);
  await app('times.write', { noticeShows: 'nothing' });
  await remove();
  expect((await app('times.read', {})).presets).toEqual(['in 5 minutes']);
});
