import { app, conversation, desk, freshBrowser, health, openConversation, pageIn, panelIn, type Seen } from './fresh-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetTab } from '@/entrypoints/background/wake';
import { readFeed } from '@/entrypoints/background/panel-feed';
import { togglePause } from '@/entrypoints/background/pauses';
import { heldWords } from '@/entrypoints/background/customer-words';
import { db } from '@/utils/storage/db';

let seen: Seen;
beforeEach(async () => {
  seen = await freshBrowser();
});

describe('a page that begins', () => {
  it('is told to stay silent on a site that is off, and refused whatever else it says', async () => {
    expect(await pageIn(1)('desk.hello', {})).toMatchObject({ on: false, profiles: [] });
    await expect(pageIn(1)('conversation.report', { conversation: conversation('1'), health })).rejects.toThrow('this site is off');
    expect(await db.cases.count()).toBe(0);
  });

  it('gets the profiles of its host where it is on', async () => {
    await openConversation(1);
    const { on, profiles } = await pageIn(1)('desk.hello', {});
    expect([on, profiles.some(({ id }) => id === 'request-tracker'), profiles.some(({ id }) => id === 'practice')]).toEqual([true, true, false]);
  });

  it('stays silent in a frame of an opaque origin, and inside a page that is off', async () => {
    await openConversation(1);
    expect(await pageIn(1, 4, 'null')('desk.hello', {})).toMatchObject({ on: false });
    expect(await pageIn(1, 4, 'http://other.test')('desk.hello', {})).toMatchObject({ on: false });
  });
});

describe('a conversation', () => {
  it('is one case in two tabs, and across a reload', async () => {
    await openConversation(1);
    await panelIn(1)('checklist.mark', { item: 'say-when', state: 'done' });
    await openConversation(2);
    await openConversation(1);
    expect(await db.cases.count()).toBe(1);
    expect((await panelIn(2)('panel.read', {})).case?.marks).toHaveProperty('say-when.state', 'done');
  });

  it('that was removed while it stood open begins anew with what the agent does next', async () => {
    const { key } = await openConversation(1);
    for (const act of [
      () => panelIn(1)('checklist.mark', { item: 'say-when', state: 'done' }),
      () => panelIn(1)('commitment.add', { what: 'Call', when: 'in 2 hours' }),
      () => panelIn(1)('pause.set', { scope: 'conversation', on: true }),
    ]) {
      await app('case.remove', { key });
      await act();
      expect((await app('case.read', { key })).case).toMatchObject({ title: 'Ticket 1', requester: 'Dana' });
    }
  });

  it('keeps no word of the customer in the database', async () => {
    await openConversation(1);
    const everything = JSON.stringify(await app('data.export', {}));
    expect(everything).toContain('Ticket 1');
    expect(everything).not.toContain('twenty minutes');
  });

  it('keeps the words and the requester for a reply page that shows neither', async () => {
    await openConversation(1);
    await openConversation(1, '1', { latest: null, requester: null });
    const { feed } = await panelIn(1)('panel.read', {});
    expect(feed?.conversation).toMatchObject({ latest: 'I waited on hold for twenty minutes.', requester: 'Dana' });
  });

  it('gives no words of one case to another', async () => {
    await openConversation(1);
    await openConversation(1, '2', { latest: null });
    expect((await readFeed(1))?.conversation?.latest).toBeNull();
  });

  it('lets the words go with the last tab that saw them', async () => {
    const { key } = await openConversation(1);
    await openConversation(2);
    forgetTab(1);
    await expect.poll(() => readFeed(1)).toBeNull();
    expect(await heldWords(key)).not.toBeNull();
    forgetTab(2);
    await expect.poll(() => heldWords(key)).toBeNull();
  });

  it('is refused with an address of another site', async () => {
    await openConversation(1);
    const foreign = conversation('1', { url: 'http://other.test/1' });
    await expect(pageIn(1)('conversation.report', { conversation: foreign, health })).rejects.toThrow();
  });

  it('of another site is neither shown, read, held nor changed by a page that names its key', async () => {
    await openConversation(1);
    const other = 'http://other.test';
    await db.sites.put({ origin: other, on: true, paused: false });
    const hostile = pageIn(2, 0, other);
    await hostile('desk.hello', {});
    const { key } = conversation('1');
    const claimed = conversation('1', { url: `${other}/1`, subject: 'Mine now', latest: null });
    await expect(hostile('conversation.report', { conversation: claimed, health })).rejects.toThrow('another site');
    await expect(hostile('draft.report', { key, composer: 'reply', text: 'x', skip: [] })).rejects.toThrow('another site');
    await expect(hostile('draft.sent', { key })).rejects.toThrow('another site');
    await expect(hostile('transfer.hold', { key, holdId: 'h', kind: 'transfer', to: '' })).rejects.toThrow('another site');
    // The port is no path: http://desk.test:80 must not speak for http://desk.test:8080.
    await db.sites.put({ origin: 'http://desk.test:80', on: true, paused: false });
    await expect(pageIn(2, 0, 'http://desk.test:80')('draft.sent', { key })).rejects.toThrow('another site');
    expect((await db.cases.get(key))?.title).toBe('Ticket 1');
    expect((await readFeed(2))?.conversation).toBeNull();
  });

  it('is told by the page itself, not by a frame in it', async () => {
    const shown = await openConversation(1);
    await expect(pageIn(1, 4)('conversation.report', { conversation: null, health })).rejects.toThrow('only the page itself');
    await expect(pageIn(1, 4)('draft.sent', { key: shown.key })).rejects.toThrow('only the page itself');
    expect((await readFeed(1))?.conversation?.key).toBe(shown.key);
  });

  it('grows the revision with every change and with none otherwise', async () => {
    const shown = await openConversation(1);
    const before = (await readFeed(1))!.revision;
    await pageIn(1)('conversation.report', { conversation: shown, health });
    expect((await readFeed(1))!.revision).toBe(before);
    await pageIn(1)('desk.hello', {});
    expect((await readFeed(1))!.revision).toBeGreaterThan(before);
  });
});

describe('the panel', () => {
  it('changes the conversation of its own tab only', async () => {
    await openConversation(1, '1');
    await openConversation(2, '2');
    const added = await panelIn(1)('commitment.add', { what: 'Call', when: 'in 2 hours' });
    if (!('commitment' in added)) throw new Error('not kept');
    await expect(panelIn(2)('commitment.end', { id: added.commitment, state: 'done' })).rejects.toThrow('another conversation');
    await app('commitment.end', { id: added.commitment, state: 'done' });
    expect((await db.commitments.get(added.commitment))?.state).toBe('done');
  });

  it('needs a reason for what does not apply', async () => {
    await openConversation(1);
    await expect(panelIn(1)('checklist.mark', { item: 'x', state: 'not-applicable' })).rejects.toThrow('reason');
  });

  it('passes what it asks of the page on to its own tab', async () => {
    await openConversation(1);
    await panelIn(1)('panel.leave', {});
    await panelIn(1)('finding.show', { id: 'f' });
    expect(seen.told.slice(-2)).toEqual([
      { tabId: 1, frameId: null, command: { command: 'focus-composer' } },
      { tabId: 1, frameId: null, command: { command: 'show-finding', id: 'f' } },
    ]);
  });
});

describe('a pause', () => {
  it('of the conversation, the site or an hour quiets the page and ends', async () => {
    const shown = await openConversation(1);
    for (const scope of ['conversation', 'site', 'hour'] as const) {
      await panelIn(1)('pause.set', { scope, on: true });
      expect(await pageIn(1)('conversation.report', { conversation: shown, health }), scope).toEqual({ paused: true, asksBeforeSolving: false });
      expect(seen.told.map(({ command }) => command), scope).toContainEqual({ command: 'paused', paused: true });
      seen.told.length = 0;
      await expect(pageIn(1)('transfer.hold', { key: shown.key, holdId: 'h', kind: 'transfer', to: '' })).rejects.toThrow('paused');
      await panelIn(1)('pause.set', { scope, on: false });
      expect(await pageIn(1)('conversation.report', { conversation: shown, health }), scope).toEqual({ paused: false, asksBeforeSolving: false });
    }
  });

  it('of an hour shows on the button, beside what is due, and is not made longer by a clock that is set back', async () => {
    const { key } = await openConversation(1);
    vi.useFakeTimers({ toFake: ['Date'], now: 100 * 3_600_000 });
    await app('pause.set', { scope: 'hour', on: true });
    const button = async () => [await fakeBrowser.action.getBadgeText({}), await fakeBrowser.action.getTitle({})];
    expect(await button()).toEqual(['II', 'badge_paused']);
    await app('case.promise', { key, what: 'Call', when: 'in 5 minutes' });
    vi.setSystemTime(100 * 3_600_000 + 360_000);
    await app('today.read', {});
    expect(await button()).toEqual(['1', expect.stringMatching(/due.*paused/)]);
    vi.setSystemTime(50 * 3_600_000);
    expect(await app('pause.read', {})).toEqual({ until: null });
    vi.useRealTimers();
  });

  it.each([
    { scope: 'conversation', elsewhere: '' },
    { scope: 'site', elsewhere: 'II' },
  ] as const)('of the $scope shows on the button of the tabs that it quiets', async ({ scope, elsewhere }) => {
    await openConversation(1);
    await openConversation(2, '2');
    const button = (tabId: number) => fakeBrowser.action.getBadgeText({ tabId });
    await panelIn(1)('pause.set', { scope, on: true });
    expect([await button(1), await button(2)]).toEqual(['II', elsewhere]);
    await panelIn(1)('pause.set', { scope, on: false });
    expect(await button(1)).toBe('');
  });

  it('of an hour begins and ends with one key', async () => {
    const shown = await openConversation(1);
    const quiet = async () => (await pageIn(1)('conversation.report', { conversation: shown, health })).paused;
    await togglePause();
    expect(await quiet()).toBe(true);
    await togglePause();
    expect(await quiet()).toBe(false);
  });

  it('of one site leaves another alone', async () => {
    await openConversation(1);
    await app('site.pause', { origin: desk, on: true });
    expect((await app('site.list', {})).map(({ origin, paused }) => [origin, paused])).toEqual([[desk, true]]);
    expect(await app('pause.read', {})).toEqual({ until: null });
  });
});
