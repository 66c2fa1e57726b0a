import { app, freshBrowser, openConversation, panelIn } from './fresh-browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { readFeed } from '@/entrypoints/background/panel-feed';
import { keepSelectedInFront } from '@/entrypoints/background/selected-words';
import { db } from '@/utils/storage/db';

let key: string;
let panel: ReturnType<typeof panelIn>;
beforeEach(async () => {
  await freshBrowser();
  ({ key } = await openConversation(1));
  panel = panelIn(1);
});

const keep = async (words: string, kind: 'heard' | 'tried' = 'heard') => {
  const answer = await panel('fact.keep', { kind, words });
  if ('refused' in answer) throw new Error(answer.refused);
  return answer;
};
const texts = async () => (await panel('panel.read', {})).facts.map(({ text }) => text);
const select = (words: string) => Object.assign(fakeBrowser.scripting, { executeScript: async () => [{ result: '' }, { result: words }] });

describe('a fact', () => {
  it('is kept once, cut to what a fact may be, and taken back', async () => {
    const { fact, fresh } = await keep(`twenty minutes ${'x'.repeat(400)}`);
    expect(fresh).toBe(true);
    expect(fact.text.length).toBeLessThanOrEqual(280);
    expect(await keep(`Twenty minutes ${'x'.repeat(400)}`)).toEqual({ fact, fresh: false });
    await panel('fact.remove', { id: fact.id });
    expect(await texts()).toEqual([]);
    expect(await panel('fact.keep', { kind: 'heard', words: ' \n' })).toEqual({ refused: 'empty' });
  });

  it('is changed and removed, each with a way back', async () => {
    const { fact } = await keep('Restarted it', 'tried');
    const changed = await panel('fact.change', { id: fact.id, kind: 'verified', words: 'Restarted twice' });
    expect(changed).toEqual({ before: fact });
    expect(await db.facts.get(fact.id)).toMatchObject({ kind: 'verified', text: 'Restarted twice', at: fact.at });
    await panel('fact.putBack', { fact });
    expect(await db.facts.get(fact.id)).toEqual(fact);
    const { before } = await panel('fact.remove', { id: fact.id });
    await panel('fact.putBack', { fact: before });
    expect(await texts()).toEqual(['Restarted it']);
  });

  it('of another conversation is not for this panel; a page of ours may keep one of any case', async () => {
    const { fact } = await keep('twice');
    await openConversation(2, '2');
    await expect(panelIn(2)('fact.remove', { id: fact.id })).rejects.toThrow('another conversation');
    await expect(panelIn(2)('fact.putBack', { fact })).rejects.toThrow('another conversation');
    await app('fact.keep', { kind: 'next', words: 'Call them', key });
    expect((await app('case.read', { key })).facts.map(({ text }) => text)).toEqual(['twice', 'Call them']);
  });

  it('goes with its case, and comes back with it', async () => {
    await keep('twice');
    await app('case.remove', { key });
    expect(await db.facts.count()).toBe(0);
    await app('case.restore', { key });
    expect(await db.facts.count()).toBe(1);
  });

  it('is what was selected in any frame when the key is pressed; the panel is told what became of it', async () => {
    Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 1, active: true, url: 'http://desk.test:8080/' }] });
    select('  twenty minutes ');
    expect(await panel('selection.read', {})).toEqual({ words: '  twenty minutes ' });
    await keepSelectedInFront();
    const [fact] = (await panel('panel.read', {})).facts;
    expect(fact).toMatchObject({ kind: 'heard', text: 'twenty minutes' });
    expect((await readFeed(1))!.keptByKey).toMatchObject({ did: 'kept', fact: fact!.id });
    await keepSelectedInFront();
    expect((await readFeed(1))!.keptByKey).toMatchObject({ did: 'there', fact: null });
    select('');
    await keepSelectedInFront();
    expect((await readFeed(1))!.keptByKey).toMatchObject({ did: 'empty' });
  });

  it('is not kept without end', async () => {
    for (let at = 0; at < 40; at += 1) await keep(`fact ${at}`);
    expect(await panel('fact.keep', { kind: 'heard', words: 'one more' })).toEqual({ refused: 'too-many' });
  });
});

it('how often they came is counted by the agent', async () => {
  await panel('case.contacts', { count: 3 });
  expect((await panel('panel.read', {})).case?.contacts).toBe(3);
});

describe('how a customer wants to be treated', () => {
  const wishes = { channel: 'e-mail', pace: '', formality: '', calledBy: '', noHold: true, access: '' };
  const seen = async (tabId: number) => (await panelIn(tabId)('panel.read', {})).preference;

  it('is seen with every case of theirs on this desk, and with nobody else’s', async () => {
    await panel('preference.keep', { words: wishes });
    await openConversation(2, '2');
    await openConversation(3, '3', { requester: 'Olga' });
    expect(await seen(2)).toMatchObject({ ...wishes, name: 'Dana' });
    expect(await seen(3)).toBeNull();
    await panelIn(2)('preference.keep', { words: { ...wishes, channel: ' ', noHold: false } });
    expect(await seen(1)).toBeNull();
    expect(await db.preferences.count()).toBe(0);
  });

  it('is forgotten in time, and not kept where nobody is known', async () => {
    await panel('preference.keep', { words: wishes });
    await db.preferences.toCollection().modify({ expiresAt: Date.now() });
    expect(await seen(1)).toBeNull();
    await openConversation(4, '4', { requester: null });
    await expect(panelIn(4)('preference.keep', { words: wishes })).rejects.toThrow('nobody is known');
  });
});

it('what went wrong is put right in a case of its own, and that is taken back', async () => {
  const recovery = { state: 'on' as const, done: ['own' as const], contacts: 3 };
  await panel('case.recovery', { recovery });
  expect((await panel('panel.read', {})).case?.recovery).toEqual(recovery);
  await panel('case.recovery', { recovery: null });
  expect((await panel('panel.read', {})).case?.recovery).toBeUndefined();
});
