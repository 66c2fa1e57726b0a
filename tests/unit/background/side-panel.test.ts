import { freshBrowser, openConversation, pageIn, panelIn, type Seen, sidePanelIn } from './fresh-browser';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readFeed } from '@/entrypoints/background/panel-feed';

let seen: Seen;
let tabId: number;
let windowId: number;
beforeEach(async () => {
  seen = await freshBrowser();
  const tab = await fakeBrowser.tabs.create({ url: 'http://desk.test:8080/Ticket/Display.html', active: true });
  tabId = tab.id!;
  windowId = tab.windowId!;
  await openConversation(tabId);
});

const place = async () => (await readFeed(tabId))?.place;
const toldPlaces = () => seen.told.flatMap(({ command }) => (command.command === 'arrange' ? [[command.place.apart, command.place.collapsed]] : []));

it('is of the tab in front of its own window', async () => {
  expect((await sidePanelIn(windowId)('panel.read', {})).feed?.tabId).toBe(tabId);
  expect((await sidePanelIn(windowId + 1)('panel.read', {})).feed).toBeNull();
});

it('reads a time by the customer’s zone, as the panel in the page does', async () => {
  await panelIn(tabId)('case.zone', { words: 'Tokyo' });
  const asked = { words: 'tomorrow 3 pm their time' };
  expect(await sidePanelIn(windowId)('time.resolve', asked)).toMatchObject({ ok: true, theirZone: 'Asia/Tokyo' });
  expect(await sidePanelIn(windowId + 1)('time.resolve', { words: 'in 2 hours' })).toMatchObject({ ok: true, theirZone: null });
});

it('says nothing of a page that went to another site, and changes nothing there', async () => {
  await fakeBrowser.tabs.update(tabId, { url: 'https://bank.test/' });
  expect((await sidePanelIn(windowId)('panel.read', {})).feed).toBeNull();
  await expect(sidePanelIn(windowId)('checklist.mark', { item: 'updates', state: 'done' })).rejects.toThrow('no site here');
});

it('stands apart while it is open, and the page has the folded button when it goes', async () => {
  await panelIn(tabId)('panel.arrange', { inBrowser: true });
  expect(await place()).toMatchObject({ inBrowser: true, apart: false });
  await sidePanelIn(windowId)('sidePanel.opened', {});
  expect(await place()).toMatchObject({ apart: true });
  await sidePanelIn(windowId)('sidePanel.closed', {});
  // One that is still there for a moment reads what changed.
  await sidePanelIn(windowId)('panel.read', {});
  expect(await place()).toMatchObject({ apart: false });
  expect(toldPlaces()).toEqual([[false, true], [true, true], [false, true]]);
  expect((await pageIn(tabId)('desk.hello', {})).place).toMatchObject({ inBrowser: true, apart: false, collapsed: true });
});

it('leaves what is held to the page, and goes on after it', async () => {
  await panelIn(tabId)('panel.arrange', { inBrowser: true });
  await sidePanelIn(windowId)('sidePanel.opened', {});
  await pageIn(tabId)('transfer.hold', { key: null, holdId: 'one', kind: 'transfer', to: 'Billing' });
  expect(toldPlaces().at(-1)).toEqual([false, false]);
  await panelIn(tabId)('transfer.answer', { holdId: 'one', verdict: 'back', answers: { couldResolveHere: null, tried: '', customerKnows: null } });
  expect(toldPlaces().at(-1)).toEqual([true, true]);
});

it('back in the page, it stands there in full', async () => {
  await panelIn(tabId)('panel.arrange', { inBrowser: true });
  await sidePanelIn(windowId)('panel.arrange', { inBrowser: false });
  expect(toldPlaces().at(-1)).toEqual([false, false]);
  expect((await pageIn(tabId)('desk.hello', {})).place).toMatchObject({ inBrowser: false, collapsed: false });
});
