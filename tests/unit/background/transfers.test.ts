import { freshBrowser, openConversation, pageIn, panelIn, type Seen } from './fresh-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readFeed } from '@/entrypoints/background/panel-feed';
import { db } from '@/utils/storage/db';

let seen: Seen;
let key: string;
beforeEach(async () => {
  seen = await freshBrowser();
  ({ key } = await openConversation(1));
});

const answers = { couldResolveHere: false, tried: 'Looked it up', customerKnows: true };
const hold = (holdId = 'h1', frameId = 4) => pageIn(1, frameId)('transfer.hold', { key, holdId, kind: 'transfer', to: 'Billing' });
const reply = (verdict: 'anyway' | 'back', holdId = 'h1', tabId = 1) => panelIn(tabId)('transfer.answer', { holdId, verdict, answers });
const answersTold = () => seen.told.filter(({ command }) => command.command === 'hold-answered');

describe('a held transfer', () => {
  it('opens the panel and is answered to the frame that holds, once', async () => {
    await hold();
    expect((await readFeed(1))!.hold).toEqual({ holdId: 'h1', kind: 'transfer', to: 'Billing' });
    expect(seen.told).toContainEqual({ tabId: 1, frameId: 0, command: { command: 'collapse', collapsed: false } });
    await panelIn(1)('transfer.shown', { holdId: 'h1' });
    expect(seen.told.slice(-2)).toEqual([0, 4].map((frameId) => ({ tabId: 1, frameId, command: { command: 'hold-shown', holdId: 'h1' } })));
    await Promise.all([reply('anyway'), reply('anyway')]);
    expect(answersTold()).toEqual([{ tabId: 1, frameId: 4, command: { command: 'hold-answered', holdId: 'h1', verdict: 'anyway' } }]);
    expect((await readFeed(1))!.hold).toBeNull();
  });

  it('that goes through is kept with its case; one that goes back is not', async () => {
    await hold();
    await reply('back');
    expect((await db.cases.get(key))!.transfers).toEqual([]);
    await hold('h2');
    await reply('anyway', 'h2');
    expect((await db.cases.get(key))!.transfers).toMatchObject([{ kind: 'transfer', to: 'Billing', answers }]);
    expect((await panelIn(1)('panel.read', {})).case?.transfers).toHaveLength(1);
  });

  it('that goes through is watched by its first owner where they said so, and can be from then on', async () => {
    const watch = { what: 'Did Billing get back to them?', owner: 'Billing', when: 'next working day 9:00' };
    await hold();
    await panelIn(1)('transfer.answer', { holdId: 'h1', verdict: 'back', answers, watch });
    expect(await db.commitments.count()).toBe(0);
    await hold('h2');
    await panelIn(1)('transfer.answer', { holdId: 'h2', verdict: 'anyway', answers, watch });
    const kept = await db.commitments.toArray();
    expect(kept).toMatchObject([{ caseKey: key, kind: 'others', owner: 'Billing', source: 'after-transfer', state: 'open' }]);
    expect(kept[0]!.createdAt).toBeGreaterThanOrEqual((await db.cases.get(key))!.transfers[0]!.at);
    expect(await panelIn(1)('transfer.watch', { watch })).toEqual({ commitment: kept[0]!.id, fresh: false });
  });

  it('goes through although the database fails', async () => {
    await hold();
    db.close();
    await reply('anyway');
    expect(answersTold()).toHaveLength(1);
  });

  it('is not answered from another tab, nor by another id', async () => {
    await openConversation(2, '2');
    await hold();
    await reply('anyway', 'h1', 2);
    await reply('anyway', 'guess');
    expect(answersTold()).toEqual([]);
  });

  it('gives way to a second one, and goes back', async () => {
    await hold('h1');
    await hold('h2');
    expect(answersTold().map(({ command }) => command)).toEqual([{ command: 'hold-answered', holdId: 'h1', verdict: 'back' }]);
    expect((await readFeed(1))!.hold?.holdId).toBe('h2');
  });

  it('dies with its page, and when the page let it go', async () => {
    await hold();
    await pageIn(1)('desk.hello', {});
    await reply('anyway');
    expect(answersTold()).toEqual([]);
    await openConversation(1);
    await hold('h3');
    await pageIn(1, 4)('transfer.released', { holdId: 'h3' });
    expect((await readFeed(1))!.hold).toBeNull();
  });

  it('goes through although the database hangs', async () => {
    await hold();
    vi.spyOn(db.cases, 'where').mockImplementation(() => ({ equals: () => ({ modify: () => new Promise(() => {}) }) }) as never);
    void reply('anyway');
    await expect.poll(answersTold).toHaveLength(1);
    vi.restoreAllMocks();
  });

  it('that the page let go before we came round to it is not asked about', async () => {
    await Promise.all([hold(), pageIn(1, 4)('transfer.released', { holdId: 'h1' })]);
    expect((await readFeed(1))!.hold).toBeNull();
  });

  it('in a frame belongs to the conversation of its tab, and follows its pause', async () => {
    const inFrame = () => pageIn(1, 4)('transfer.hold', { key: null, holdId: 'h1', kind: 'transfer', to: 'Billing' });
    await inFrame();
    await reply('anyway');
    expect((await db.cases.get(key))!.transfers).toHaveLength(1);
    await panelIn(1)('pause.set', { scope: 'conversation', on: true });
    await expect(inFrame()).rejects.toThrow('paused');
  });
});
