import { app, desk, freshBrowser, openConversation, pageIn, type Seen } from './fresh-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readFeed } from '@/entrypoints/background/panel-feed';
import { hostsGranted, hostsRemoved, syncSites } from '@/entrypoints/background/site-access';
import { db } from '@/utils/storage/db';

const pattern = 'http://desk.test/*';
const otherPort = 'http://desk.test:9090';

let seen: Seen;
beforeEach(async () => {
  seen = await freshBrowser();
});

describe('turning a site on', () => {
  it('registers nothing before anything is granted', async () => {
    await syncSites();
    expect(seen.registered).toEqual([]);
  });

  it('works when the popup dies at the browser’s prompt after it said which site', async () => {
    const tab = await fakeBrowser.tabs.create({ url: `${desk}/` });
    await app('site.turn', { origin: desk, on: true });
    expect([seen.registered, seen.injected]).toEqual([[], []]);
    seen.granted.add(pattern);
    await hostsGranted([pattern]);
    expect([seen.registered, seen.injected]).toEqual([[pattern], [tab.id]]);
  });

  it('turns on the page in front where the popup died before it could say anything', async () => {
    await fakeBrowser.tabs.create({ url: `${desk}/`, active: true });
    seen.granted.add(pattern);
    await hostsGranted([pattern]);
    expect(await db.sites.toArray()).toEqual([{ origin: desk, on: true, paused: false }]);
  });

  it('asks for a reload where pages are open', async () => {
    seen.granted.add(pattern);
    expect(await app('site.turn', { origin: desk, on: true })).toEqual({ reload: false });
    await fakeBrowser.tabs.create({ url: `${desk}/` });
    expect(await app('site.turn', { origin: desk, on: true })).toEqual({ reload: true });
  });

  it('is for one port, though the grant covers the host', async () => {
    await openConversation(1);
    expect(await pageIn(1)('desk.hello', {})).toMatchObject({ on: true });
    expect(await pageIn(2, 0, otherPort)('desk.hello', {})).toMatchObject({ on: false });
  });

  it('leaves no trace where the person refused', async () => {
    await app('site.turn', { origin: desk, on: true });
    await app('site.turn', { origin: desk, on: false });
    expect(await db.sites.count()).toBe(0);
  });

  it('is for web pages only', async () => {
    await expect(app('site.turn', { origin: 'file:///etc/passwd', on: true })).rejects.toThrow();
  });

  it('is not needed where the manifest grants the host, and can be undone there', async () => {
    seen.manifest = [pattern];
    seen.granted.add(pattern);
    expect(await pageIn(1)('desk.hello', {})).toMatchObject({ on: true });
    await app('site.turn', { origin: desk, on: false });
    expect(await pageIn(1)('desk.hello', {})).toMatchObject({ on: false });
  });
});

describe('taking a site back', () => {
  beforeEach(() => openConversation(1));

  it('clears its pages, the grant and the registration', async () => {
    await app('site.revoke', { origin: desk });
    expect(seen.told.at(-1)).toEqual({ tabId: 1, frameId: null, command: { command: 'site-off' } });
    expect(await readFeed(1)).toBeNull();
    expect([[...seen.granted], seen.registered, await app('site.list', {})]).toEqual([[], [], []]);
    expect(await pageIn(1)('desk.hello', {})).toMatchObject({ on: false });
  });

  it('leaves the grant to another port of the host that is on', async () => {
    await app('site.turn', { origin: otherPort, on: true });
    await app('site.revoke', { origin: desk });
    expect([[...seen.granted], seen.registered]).toEqual([[pattern], [pattern]]);
    expect((await app('site.list', {})).map(({ origin }) => origin)).toEqual([otherPort]);
  });

  it('happens also where the browser did it', async () => {
    seen.granted.clear();
    await hostsRemoved();
    expect(seen.told.at(-1)?.command).toEqual({ command: 'site-off' });
    expect((await app('site.list', {}))[0]).toMatchObject({ on: false, granted: false });
  });
});
