import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { vi } from 'vitest';
import { answer } from '@/entrypoints/background/answer';
import { newPanelKey } from '@/entrypoints/background/panel-frames';
import type { Conversation } from '@/utils/conversation/conversation';
import type { Reply } from '@/utils/messaging/caller';
import type { PageCommand } from '@/utils/messaging/page-command';
import type { Input, MessageName, Output } from '@/utils/messaging/protocol';
import { db } from '@/utils/storage/db';
import type { DeskHealth } from '@/utils/sites/desk-health';

export const desk = 'http://desk.test:8080';
const base = 'chrome-extension://test-extension-id/';

/** What the browser was asked to do, beside what the fake browser already keeps. */
export interface Seen {
  /** Commands to pages: tab, frame (null: all) and command. */
  told: { tabId: number; frameId: number | null; command: PageCommand }[];
  /** Host patterns granted now. */
  granted: Set<string>;
  /** Match patterns of the registered content script. */
  registered: string[];
  /** Tabs into which the content script was put by hand. */
  injected: number[];
  /** Host patterns that the manifest grants. */
  manifest: string[];
}

const seen: Seen = { told: [], granted: new Set(), registered: [], injected: [], manifest: [] };

const query = fakeBrowser.tabs.query.bind(fakeBrowser.tabs);

/** A browser without history and an empty database. The fake lacks what stands here. */
export const freshBrowser = async (): Promise<Seen> => {
  fakeBrowser.reset();
  Object.assign(seen, { told: [], granted: new Set(), registered: [], injected: [], manifest: [] });
  await db.delete();
  await db.open();
  Object.assign(fakeBrowser, {
    i18n: { getMessage: (key: string) => key },
    permissions: {
      getAll: async () => ({ origins: [...seen.granted] }),
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => seen.granted.has(one)),
      remove: async ({ origins }: { origins: string[] }) => {
        for (const one of origins) seen.granted.delete(one);
        return true;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => (seen.registered.length ? [{ id: 'conversation' }] : []),
      registerContentScripts: async ([script]: { matches: string[] }[]) => void (seen.registered = script!.matches),
      updateContentScripts: async ([script]: { matches: string[] }[]) => void (seen.registered = script!.matches),
      unregisterContentScripts: async () => void (seen.registered = []),
      executeScript: async ({ target }: { target: { tabId: number } }) => void seen.injected.push(target.tabId),
    },
  });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ host_permissions: seen.manifest }) });
  Object.assign(fakeBrowser.tabs, {
    // The fake has one window, and none that was focused last.
    query: ({ lastFocusedWindow: _one, ...asked }: { lastFocusedWindow?: boolean; active?: boolean }) => query(asked),
    sendMessage: vi.fn(async (tabId: number, command: PageCommand, options?: { frameId?: number }) => {
      seen.told.push({ tabId, frameId: options?.frameId ?? null, command });
    }),
  });
  return seen;
};

type Ask = <Name extends MessageName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;

const asking = (sender: Parameters<typeof answer>[1]): Ask =>
  (async (name: MessageName, input: unknown) => {
    const reply: Reply = await answer({ name, input }, { id: 'test-extension-id', ...sender });
    if ('refused' in reply) throw new Error(reply.refused);
    return reply.answer;
  }) as Ask;

/** The content script of a desk's page. */
export const pageIn = (tabId: number, frameId = 0, origin = desk): Ask =>
  asking({ url: frameId ? 'about:blank' : `${origin}/Ticket/Display.html`, origin, frameId, tab: { id: tabId, url: `${origin}/Ticket/Display.html` } });

/** The panel that the content script mounted in that page; it introduces itself before it asks, as the real one does. */
export const panelIn = (tabId: number): Ask => {
  const ask = asking({ url: `${base}panel.html`, origin: base.slice(0, -1), frameId: 9, tab: { id: tabId } });
  return (async (name: MessageName, input: never) => {
    await ask('panel.introduce', { key: await newPanelKey(tabId) });
    return ask(name, input);
  }) as Ask;
};

/** The browser's side panel of one window. */
export const sidePanelIn = (windowId: number): Ask => asking({ url: `${base}sidepanel.html?window=${windowId}`, origin: base.slice(0, -1) });

/** A page of the extension in a tab of its own. */
export const app: Ask = asking({ url: `${base}options.html`, origin: base.slice(0, -1), frameId: 0, tab: { id: 99 } });

export const conversation = (number: string, changes: Partial<Conversation> = {}): Conversation => ({
  key: `request-tracker@${desk}#${number}`,
  desk: 'request-tracker',
  number,
  subject: `Ticket ${number}`,
  requester: 'Dana',
  url: `${desk}/Ticket/Display.html?id=${number}`,
  latest: 'I waited on hold for twenty minutes.',
  ...changes,
});

export const health: DeskHealth = { desk: null, conversation: 0, reply: 0, transfer: 0, beside: true, gaveWay: false, reloadNeeded: false };

/** A tab of a site that is on, showing a conversation. */
export const openConversation = async (tabId: number, number = '1', changes: Partial<Conversation> = {}): Promise<Conversation> => {
  seen.granted.add('http://desk.test/*');
  await db.sites.put({ origin: desk, on: true, paused: false });
  const shown = conversation(number, changes);
  await pageIn(tabId)('desk.hello', {});
  await pageIn(tabId)('conversation.report', { conversation: shown, health });
  return shown;
};
