import { describe, expect, it } from 'vitest';
import { mayDo, roleOfSender, type Sender, sidePanelWindow } from '@/utils/messaging/role-of-sender';

const own = { id: 'ours', base: 'chrome-extension://ours/' };
const inTab = (url: string, frameId: number, id = 'ours'): Sender => ({ id, url, frameId, tab: { id: 4 } });

describe('the role of a sender', () => {
  it.each<[string, Sender, string | null]>([
    ['a content script in a page', inTab('http://desk.test/Ticket/1', 0), 'page'],
    ['a content script in a frame', inTab('https://desk.test/reply', 7), 'page'],
    ['a content script in an about:blank frame', inTab('about:blank', 7), 'page'],
    ['a content script in a srcdoc frame', inTab('about:srcdoc', 7), 'page'],
    ['a content script in a blob frame', inTab('blob:http://desk.test/b5a6', 7), 'page'],
    ['the panel in a page', inTab('chrome-extension://ours/panel.html', 10), 'panel'],
    ['the panel with a fragment', inTab('chrome-extension://ours/panel.html#x', 10), 'panel'],
    ['the panel as a tab of its own', inTab('chrome-extension://ours/panel.html', 0), 'app'],
    ['a page of ours in a tab', inTab('chrome-extension://ours/options.html', 0), 'app'],
    ['the popup, which has no tab', { id: 'ours', url: 'chrome-extension://ours/popup.html' }, 'app'],
    ['the browser’s side panel, which has no tab', { id: 'ours', url: 'chrome-extension://ours/sidepanel.html?window=3' }, 'panel'],
    ['the side panel’s page as a tab of its own', inTab('chrome-extension://ours/sidepanel.html?window=3', 0), 'panel'],
    ['the side panel’s page, embedded', inTab('chrome-extension://ours/sidepanel.html?window=3', 4), null],
    ['another page of ours, embedded', inTab('chrome-extension://ours/options.html', 3), null],
    ['an embedded page that ends like the panel', inTab('chrome-extension://ours/x/panel.html', 3), null],
    ['an embedded page with the panel in its query', inTab('chrome-extension://ours/options.html?/panel.html', 3), null],
    ['a page of ours in a tab whose frame is unknown', { id: 'ours', url: 'chrome-extension://ours/options.html', tab: { id: 4 } }, null],
    ['another extension', inTab('chrome-extension://theirs/panel.html', 0, 'theirs'), null],
    ['an address that only begins like ours', inTab('chrome-extension://ours.evil/options.html', 0), null],
    ['a sender without an address', { id: 'ours', tab: { id: 4 }, frameId: 0 }, null],
    ['a content script without a tab', { id: 'ours', url: 'https://desk.test/' }, null],
    ['a file', inTab('file:///etc/passwd', 0), null],
    ['nobody', {}, null],
  ])('of %s', (_who, sender, role) => {
    expect(roleOfSender(sender, own)).toBe(role);
  });

  it.each<[string, Sender, number | null]>([
    ['is in its address', { url: 'chrome-extension://ours/sidepanel.html?window=3' }, 3],
    ['is not known before it is', { url: 'chrome-extension://ours/sidepanel.html' }, null],
    ['is no number of another kind', { url: 'chrome-extension://ours/sidepanel.html?window=-1' }, null],
    ['is of no other page of ours', { url: 'chrome-extension://ours/panel.html?window=3' }, null],
    ['is of no page of theirs', { url: 'https://desk.test/sidepanel.html?window=3' }, null],
  ])('the window of the side panel %s', (_what, sender, windowId) => {
    expect(sidePanelWindow(sender, own)).toBe(windowId);
  });

  it('lets a role do what a lower one may, and no more', () => {
    expect([mayDo('app', 'page'), mayDo('panel', 'page'), mayDo('panel', 'panel'), mayDo('page', 'panel'), mayDo('panel', 'app')]).toEqual([true, true, true, false, false]);
  });
});
