import { freshBrowser } from './fresh-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { answer } from '@/entrypoints/background/answer';
import { newPanelKey } from '@/entrypoints/background/panel-frames';
import { type MessageName, protocol } from '@/utils/messaging/protocol';
import { db } from '@/utils/storage/db';

const names = Object.keys(protocol) as MessageName[];
const needing = (...roles: string[]) => names.filter((name) => roles.includes(protocol[name].role));
const id = 'test-extension-id';
const tab = { id: 1, url: 'http://desk.test/' };
const base = `chrome-extension://${id}/`;

const page = { id, url: tab.url, origin: 'http://desk.test', frameId: 0, tab };
const panel = { id, url: `${base}panel.html`, origin: base.slice(0, -1), frameId: 5, tab };
const strangers = {
  'another extension': { ...page, id: 'another' },
  'a page of ours that another page embeds': { ...panel, url: `${base}options.html` },
  nobody: {},
};

beforeEach(freshBrowser);

/** What the content script and its panel do at every load. */
const introduce = async (): Promise<void> => {
  await answer({ name: 'panel.introduce', input: { key: await newPanelKey(tab.id) } }, panel);
};

describe('with the real routes and senders as the browser makes them', () => {
  it.each(needing('panel', 'app'))('%s is not for a desk’s page', async (name) => {
    expect(await answer({ name, input: {} }, page)).toEqual({ refused: 'not for a page' });
  });

  it.each(needing('app'))('%s is not for the panel in a page', async (name) => {
    await introduce();
    expect(await answer({ name, input: {} }, panel)).toEqual({ refused: 'not for a panel' });
  });

  it.each(needing('panel', 'app'))('%s is not for a panel that a page framed by itself', async (name) => {
    expect(await answer({ name: 'panel.introduce', input: { key: 'guessed' } }, panel)).toEqual({ refused: 'not our panel' });
    expect(await answer({ name, input: {} }, panel)).toEqual({ refused: 'not for a page' });
  });

  it('a panel that came with the key of its tab is one, and only that frame', async () => {
    await introduce();
    expect(await answer({ name: 'panel.read', input: {} }, panel)).toHaveProperty('answer');
    expect(await answer({ name: 'panel.read', input: {} }, { ...panel, frameId: 6 })).toEqual({ refused: 'not for a page' });
    expect(await answer({ name: 'panel.read', input: {} }, { ...panel, tab: { id: 2, url: tab.url } })).toEqual({ refused: 'not for a page' });
  });

  it.each(Object.entries(strangers))('nothing is for %s', async (_who, sender) => {
    for (const name of names) expect(await answer({ name, input: {} }, sender), name).toEqual({ refused: 'unknown sender' });
  });

  it('a refused message changes nothing', async () => {
    await answer({ name: 'case.start', input: { channel: 'phone', title: 'x', requester: '' } }, panel);
    await answer({ name: 'site.turn', input: { origin: 'http://desk.test', on: true } }, page);
    expect([await db.cases.count(), await db.sites.count()]).toEqual([0, 0]);
  });

  it('what a message says of its sender counts for nothing', async () => {
    expect(await answer({ name: 'data.export', input: {}, role: 'app' }, page)).toEqual({ refused: 'not a message' });
  });
});
