import type { Role } from './protocol';

/** What the browser says about a sender; nothing in it can be chosen by the one who sends. */
export interface Sender {
  id?: string;
  /** Address of the frame that sends. */
  url?: string;
  /** 0 for a tab's own page; missing where there is no tab (popup). */
  frameId?: number;
  tab?: { id?: number };
}

/** Addresses of documents in which a content script of ours may run. */
const pageSchemes = ['http:', 'https:', 'about:', 'blob:', 'data:'];

const sidePanel = 'sidepanel.html';
const pathOf = (url: string, base: string): string => url.slice(base.length).split(/[?#]/, 1)[0]!;

/**
 * The window that the browser's side panel stands in, as its own address has it: browsers tell nothing else of it (verified in Chromium
 * 156). No page can frame that address or be at it.
 * @returns null for every other sender
 */
export const sidePanelWindow = (sender: Sender, own: { base: string }): number | null => {
  if (!sender.url?.startsWith(own.base) || pathOf(sender.url, own.base) !== sidePanel) return null;
  const named = /^\?window=(\d{1,15})$/.exec(new URL(sender.url).search);
  return named ? Number(named[1]) : null;
};

/**
 * Decides who sends. A page of ours that is embedded in another page is a `panel` and never more, whatever it says it is,
 * because the page around it could have chosen when and where it is clicked. The browser's side panel is one too.
 * @param own our id and the address that all our pages begin with, as `runtime.getURL('/')` gives it
 * @returns null for anybody whom we do not know
 */
export const roleOfSender = (sender: Sender, own: { id: string; base: string }): Role | null => {
  if (sender.id !== own.id || !sender.url) return null;
  const embedded = sender.tab !== undefined && sender.frameId !== 0;
  if (sender.url.startsWith(own.base)) {
    const path = pathOf(sender.url, own.base);
    if (path === sidePanel) return embedded ? null : 'panel';
    if (!embedded) return 'app';
    return path === 'panel.html' ? 'panel' : null;
  }
  if (sender.tab?.id === undefined || sender.frameId === undefined) return null;
  return pageSchemes.some((scheme) => sender.url?.startsWith(scheme)) ? 'page' : null;
};

const rank: Record<Role, number> = { page: 0, panel: 1, app: 2 };

/** A role may send what a lower one may. */
export const mayDo = (role: Role, needed: Role): boolean => rank[role] >= rank[needed];
