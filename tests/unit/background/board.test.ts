import { app, conversation, freshBrowser, health, openConversation, pageIn, panelIn } from './fresh-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { db } from '@/utils/storage/db';

beforeEach(() => freshBrowser());
afterEach(() => vi.useRealTimers());

const shows = (answered: boolean | null, changes = {}) => pageIn(1)('conversation.report', { conversation: conversation('1', { answered, ...changes }), health });
const owed = async () => (await app('today.read', {})).owed.map(({ key }) => key);
const draft = (composer: 'reply' | 'note') => ({ key: conversation('1').key, composer, text: 'The new lid is on its way.', skip: [] });

describe('an answer is owed', () => {
  it('from when a page first showed that the customer spoke last until it shows an answer', async () => {
    const { key } = await openConversation(1, '1', { answered: false });
    expect(await owed()).toEqual([key]);
    const since = (await db.cases.get(key))!.owedSince;
    await shows(false, { latest: 'And another thing.' });
    await shows(null);
    expect((await db.cases.get(key))!.owedSince).toBe(since);
    await shows(true);
    expect(await db.cases.get(key)).not.toHaveProperty('owedSince');
    expect(await owed()).toEqual([]);
  });

  it('until a reply is sent from here, though the page shows it later; a note answers nobody', async () => {
    const { key } = await openConversation(1, '1', { answered: false });
    await pageIn(1)('draft.report', draft('note'));
    await pageIn(1)('draft.sent', { key });
    expect(await owed()).toEqual([key]);
    await pageIn(1)('draft.report', draft('reply'));
    await pageIn(1)('draft.sent', { key });
    await shows(false);
    expect(await owed()).toEqual([]);
    await shows(false, { latest: 'Where is it?' });
    expect(await owed()).toEqual([key]);
  });

  it('until the agent says that none is needed, which holds for that message also after a restart, and can be taken back', async () => {
    const { key } = await openConversation(1, '1', { answered: false });
    const { since } = await app('owed.settle', { key });
    await openConversation(2, '1', { answered: false });
    expect(await owed()).toEqual([]);
    expect(JSON.stringify(await app('data.export', {}))).not.toContain('twenty minutes');
    await app('owed.putBack', { key, since: since! });
    expect(await owed()).toEqual([key]);
    await app('owed.settle', { key });
    await shows(false, { latest: 'Where is it?' });
    expect(await owed()).toEqual([key]);
  });
});

describe('many at once', () => {
  const keep = async (what: string, when = 'in 3 hours', more = {}) => ((await panelIn(1)('commitment.add', { what, when, ...more })) as { commitment: string }).commitment;
  const states = async () => Object.fromEntries((await db.commitments.toArray()).map(({ what, state }) => [what, state]));

  it('end and are had back; what had ended before stays so, and a series goes on and back', async () => {
    await openConversation(1);
    const ids = [await keep('a'), await keep('b', 'every day at 12:00', { kind: 'reminder' }), await keep('c')];
    await app('commitment.end', { id: ids[2]!, state: 'dropped' });
    const ended = await app('board.end', { ids: [...ids, 'gone'], state: 'done' });
    expect(ended.ids).toEqual(ids.slice(0, 2));
    expect(await db.commitments.where('state').equals('open').count()).toBe(1);
    await app('board.reopen', ended);
    expect(await states()).toEqual({ a: 'open', b: 'open', c: 'dropped' });
    expect(await db.commitments.count()).toBe(3);
  });

  it('move to the same words, each by what it is, and back to where each was; nothing moves to words that are no time', async () => {
    // A Friday.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-27T09:00:00Z') });
    await openConversation(1);
    await app('times.write', { hours: { ...(await app('times.read', {})).hours, zone: 'UTC' } });
    const ids = [await keep('promise'), await keep('reminder', 'in 2 days', { kind: 'reminder' })];
    const before = await db.commitments.bulkGet(ids);
    expect(await app('board.move', { ids, when: 'whenever', how: 'moved' })).toEqual({ refused: 'not-understood' });
    expect(await db.commitments.bulkGet(ids)).toEqual(before);
    const answer = await app('board.move', { ids, when: 'tomorrow 10:00', how: 'moved' });
    if ('refused' in answer) throw new Error(answer.refused);
    const days = (await db.commitments.bulkGet(ids)).map((one) => new Date(one!.dueAt).getUTCDay());
    expect(days, 'a promise keeps its day, a reminder takes the working day').toEqual([6, 1]);
    await app('board.moveBack', { moved: answer.moved });
    expect((await db.commitments.bulkGet(ids)).map((one) => [one!.dueAt, one!.moves])).toEqual(before.map((one) => [one!.dueAt, []]));
  });
});

it('a search finds promises by their words and by those of their case, and says where it looked at a part only', async () => {
  const { key } = await app('case.start', { channel: 'phone', title: 'Lampe für Frau Müller', requester: 'Ute' });
  await app('case.promise', { key, what: 'Phone her', when: 'in 2 hours' });
  await openConversation(1, '1', { answered: false });
  await panelIn(1)('commitment.add', { what: 'Ask the warehouse', when: 'in 2 days', kind: 'others', owner: 'Tomas' });
  const found = async (words: string) => {
    const view = await app('today.read', { words });
    return [[...view.today, ...view.later, ...view.waiting].map(({ what }) => what), view.cases.length, view.owed.length, view.partly];
  };
  expect(await found('muller PHONE')).toEqual([['Phone her'], 0, 0, false]);
  expect(await found('ute')).toEqual([['Phone her'], 1, 0, false]);
  expect(await found('tomas')).toEqual([['Ask the warehouse'], 0, 0, false]);
  expect(await found('#1')).toEqual([['Ask the warehouse'], 1, 1, false]);
  expect(await found('kettle')).toEqual([[], 0, 0, false]);
});

it('what others must do stands on the first page, however many promises are due before it', async () => {
  await openConversation(1);
  const first = (await db.commitments.get(((await panelIn(1)('commitment.add', { what: 'Ask', when: 'in 9 days', kind: 'others', owner: 'Tomas' })) as { commitment: string }).commitment))!;
  await db.commitments.bulkAdd(Array.from({ length: 80 }, (_, at) => ({ ...first, id: `p${at}`, kind: 'promise' as const, owner: '', dueAt: first.dueAt - at * 60_000 })));
  const { later, waiting } = await app('today.read', {});
  expect([later.length, waiting.map(({ what }) => what)]).toEqual([60, ['Ask']]);
});
