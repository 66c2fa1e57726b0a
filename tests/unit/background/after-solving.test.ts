import { app, freshBrowser, openConversation, pageIn, panelIn } from './fresh-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/utils/storage/db';

beforeEach(() => freshBrowser());

const proposed = async (tab = 1) => (await panelIn(tab)('panel.read', {})).followUp;
const answers = { couldResolveHere: null, tried: '', customerKnows: null };
const what = 'Ask Dana whether it is settled';
const settled = { carriedOut: true, satisfied: true, recurs: false };

describe('a follow-up is proposed', () => {
  it('once a case was solved, held or not, also while the tab shows the next one; not where the agent went back', async () => {
    const { key } = await openConversation(1);
    await pageIn(1)('transfer.hold', { key, holdId: 'h', kind: 'solve', to: '' });
    await panelIn(1)('transfer.answer', { holdId: 'h', verdict: 'back', answers });
    expect(await proposed()).toBeNull();
    await pageIn(1)('transfer.hold', { key, holdId: 'i', kind: 'solve', to: '' });
    await panelIn(1)('transfer.answer', { holdId: 'i', verdict: 'anyway', answers });
    expect(await proposed()).toMatchObject({ key, requester: 'Dana', when: 'in two working days' });
    await openConversation(1, '2');
    expect(await proposed()).toMatchObject({ key });
    await openConversation(2, '3');
    expect(await proposed(2)).toBeNull();
    await pageIn(2)('case.solved', { key: (await openConversation(2, '3')).key });
    expect(await proposed(2)).not.toBeNull();
    await expect(panelIn(2)('followUp.decline', { key })).rejects.toThrow('nothing is proposed');
  });

  it('and kept, or declined for good, and either is had back', async () => {
    const { key } = await openConversation(1);
    await pageIn(1)('case.solved', { key });
    await panelIn(1)('followUp.decline', { key });
    await pageIn(1)('case.solved', { key });
    expect(await proposed(), 'declined is remembered').toBeNull();
    await panelIn(1)('followUp.propose', {});
    expect(await proposed()).not.toBeNull();
    await panelIn(1)('followUp.restore', { key, commitment: null });
    const kept = await panelIn(1)('followUp.keep', { key, what, when: 'in two working days' });
    if ('refused' in kept) throw new Error(kept.refused);
    expect(await db.commitments.get(kept.commitment)).toMatchObject({ source: 'follow-up', kind: 'reminder', what });
    expect((await app('today.read', {})).followThrough.map((one) => one.what)).toEqual([what]);
    await pageIn(1)('case.solved', { key });
    expect(await proposed(), 'there is one').toBeNull();
    await panelIn(1)('followUp.restore', { key, commitment: kept.commitment });
    expect([await db.commitments.count(), (await proposed())?.key]).toEqual([0, key]);
  });
});

it('a follow-up that finds all settled closes; one that does not opens the case again with a promise, and both are had back', async () => {
  const { key } = await openConversation(1);
  await pageIn(1)('case.solved', { key });
  const kept = await panelIn(1)('followUp.keep', { key, what, when: 'in two working days' });
  if ('refused' in kept) throw new Error(kept.refused);
  const id = kept.commitment;
  const next = { what: 'Send another lid', when: 'in 3 hours' };
  await expect(panelIn(1)('followUp.end', { id, outcome: settled, next })).rejects.toThrow('needs no promise');
  await expect(panelIn(1)('followUp.end', { id, outcome: { ...settled, satisfied: false }, next: null })).rejects.toThrow('needs one');
  expect(await panelIn(1)('followUp.end', { id, outcome: { ...settled, satisfied: false }, next: { ...next, when: 'whenever' } })).toEqual({ refused: 'not-understood' });
  expect(await db.commitments.get(id)).toMatchObject({ state: 'open' });

  expect(await panelIn(1)('followUp.end', { id, outcome: settled, next: null })).toEqual({ next: null, quote: null });
  expect(await db.commitments.get(id)).toMatchObject({ state: 'done', outcome: settled });
  await panelIn(1)('commitment.reopen', { id });
  expect(await db.commitments.get(id)).toMatchObject({ state: 'open' });
  expect(await db.commitments.get(id)).not.toHaveProperty('outcome');

  const ended = await panelIn(1)('followUp.end', { id, outcome: { ...settled, recurs: true }, next });
  if ('refused' in ended) throw new Error(ended.refused);
  expect(await db.commitments.get(ended.next!)).toMatchObject({ what: 'Send another lid', state: 'open', caseKey: key });
});

it('what they said of their experience is kept as the agent pasted it, goes with the undo, and is removed on Today; asking is counted', async () => {
  const { key } = await openConversation(1);
  await pageIn(1)('case.solved', { key });
  const kept = await panelIn(1)('followUp.keep', { key, what, when: 'in two working days' });
  if ('refused' in kept) throw new Error(kept.refused);
  const id = kept.commitment;
  const said = ' It took three of you, and the third one listened. ';
  const ended = await panelIn(1)('followUp.end', { id, outcome: settled, next: null, quote: said });
  if ('refused' in ended) throw new Error(ended.refused);
  expect(await app('quotes.read', {})).toMatchObject({ quotes: [{ words: said.trim(), requester: 'Dana' }], rate: { asked: 1, of: 1 } });
  await openConversation(2, '2');
  await expect(panelIn(2)('followUp.reopen', { id, next: null, quote: ended.quote })).rejects.toThrow('another conversation');
  await panelIn(1)('followUp.reopen', { id, ...ended });
  expect(await app('quotes.read', {})).toEqual({ quotes: [], rate: { asked: 0, of: 0 } });

  const again = await panelIn(1)('followUp.end', { id, outcome: settled, next: null, quote: said });
  if ('refused' in again) throw new Error(again.refused);
  const { quote } = await app('quote.remove', { id: again.quote! });
  expect(await db.quotes.count()).toBe(0);
  await app('quote.putBack', quote!);
  expect(await db.quotes.toArray()).toMatchObject([{ caseKey: key, words: said.trim() }]);
});
