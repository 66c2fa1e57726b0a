import { app, freshBrowser, openConversation, pageIn, panelIn } from './fresh-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { readFeed } from '@/entrypoints/background/panel-feed';
import { awaySeen, missedWhileAway } from '@/utils/storage/bell';
import { db } from '@/utils/storage/db';
import { writeSetting } from '@/utils/storage/settings';

let key: string;
beforeEach(async () => {
  await freshBrowser();
  ({ key } = await openConversation(1));
});

const panel = panelIn(1);
const write = (text: string) => pageIn(1)('draft.report', { key, composer: 'reply', text, skip: [] });
const promise = 'I will call you back tomorrow by 3 pm.';
const offers = async () => (await readFeed(1))!.offers;
const keep = async () => {
  const kept = await panel('offer.keep', { id: (await offers())[0]!.id, what: 'Call back', when: null });
  if ('refused' in kept) throw new Error(kept.refused);
  return kept;
};

describe('keeping a promise is taken back', () => {
  it('with the promise gone and offered again', async () => {
    await write(promise);
    const before = await offers();
    const { commitment, fresh } = await keep();
    expect([fresh, await offers()]).toEqual([true, []]);
    await panel('offer.unkeep', { id: before[0]!.id, commitment });
    expect(await offers()).toEqual(before);
    expect(await db.commitments.count()).toBe(0);
  });

  it('also where the reply was sent meanwhile', async () => {
    await write(promise);
    await pageIn(1)('draft.sent', { key });
    const before = await offers();
    expect(before).toMatchObject([{ sent: true }]);
    const { commitment } = await keep();
    expect(await offers()).toEqual([]);
    await panel('offer.unkeep', { id: before[0]!.id, commitment });
    expect(await offers()).toEqual(before);
  });

  it('without a promise that was there before', async () => {
    await write(promise);
    const [offer] = await offers();
    const { commitment } = await keep();
    await db.offerAnswers.clear();
    await write(`Hello. ${promise}`);
    expect(await keep()).toEqual({ commitment, fresh: false });
    await panel('offer.unkeep', { id: offer!.id, commitment: null });
    expect((await db.commitments.toArray()).map(({ id }) => id)).toEqual([commitment]);
  });

  it('where it was added by hand, and never one of another conversation', async () => {
    const added = await panel('commitment.add', { what: 'Call', when: 'in 2 hours' });
    if ('refused' in added) throw new Error(added.refused);
    await openConversation(2, '2');
    await expect(panelIn(2)('commitment.takeBack', { id: added.commitment })).rejects.toThrow('another conversation');
    await panel('commitment.takeBack', { id: added.commitment });
    expect(await db.commitments.count()).toBe(0);
  });
});

it('a removed case comes back with all that belonged to it, once', async () => {
  await panel('checklist.mark', { item: 'listen', state: 'done' });
  await panel('commitment.add', { what: 'Call', when: 'in 2 hours' });
  await panel('finding.dismiss', { rule: 'one', phrase: 'two' });
  await write(promise);
  await panel('offer.decline', { id: (await offers())[0]!.id });
  const all = () => Promise.all([db.cases, db.commitments, db.dismissals, db.offerAnswers].map((table) => table.toArray()));
  const before = await all();
  expect(before.map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  await app('case.remove', { key });
  expect((await all()).flat()).toEqual([]);
  await app('case.restore', { key });
  const back = await all();
  // The sweep may have looked at it since; nothing else may differ.
  expect(back).toEqual(before);
  await expect(app('case.restore', { key })).rejects.toThrow('no such case');
});

it('an ended pause goes on until it would have ended', async () => {
  await panel('pause.set', { scope: 'hour', on: true });
  const { until } = await app('pause.read', {});
  await panel('pause.set', { scope: 'hour', on: false });
  await panel('pause.set', { scope: 'hour', on: true, until: until! });
  expect(await app('pause.read', {})).toEqual({ until });
  await panel('pause.set', { scope: 'hour', on: true, until: until! + 5 * 3_600_000 });
  expect((await app('pause.read', {})).until).toBeLessThanOrEqual(Date.now() + 3_600_000);
});

it('a question asked again is put aside again', async () => {
  await panel('finding.dismiss', { rule: 'one', phrase: 'two' });
  const [dismissal] = await app('dismissal.list', {});
  await app('dismissal.remove', { id: dismissal!.id });
  await app('dismissal.putBack', dismissal!);
  expect(await app('dismissal.list', {})).toEqual([dismissal]);
});

it('what was seen as missed is shown as missed again', async () => {
  await writeSetting('bell', { announce: [], away: ['one', 'two'] });
  const { ids } = await app('away.seen', {});
  expect([ids, await missedWhileAway()]).toEqual([['one', 'two'], []]);
  await app('away.unseen', { ids });
  expect(await awaySeen()).toEqual(['one', 'two']);
});
