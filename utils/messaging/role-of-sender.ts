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

/**
 * Decides who sends. A page of ours that is embedded in another page is a `panel` and never more, whatever it says it is,
 * because the page around it could have chosen when and where it is clicked.
 * @param own our id and the address that all our pages begin with, as `runtime.getURL('/')` gives it
 * @returns null for anybody whom we do not know
 */
export const roleOfSender = (sender: Sender, own: { id: string; base: string }): Role | null => {
  if (sender.id !== own.id || !sender.url) return null;
  const embedded = sender.tab !== undefined && sender.frameId !== 0;
  if (sender.url.startsWith(own.base)) {
    if (!embedded) return 'app';
    const path = sender.url.slice(own.base.length).split(/[?#]/, 1)[0];
    return path === 'panel.html' ? 'panel' : null;
  }
  if (sender.tab?.id === undefined || sender.frameId === undefined) return null;
  return pageSchemes.some((scheme) => sender.url?.startsWith(scheme)) ? 'page' : null;
};

const rank: Record<Role, number> = { page: 0, panel: 1, app: 2 };

/** A role may send what a lower one may. */
export const mayDo = (role: Role, needed: Role): boolean => rank[role] >= rank[needed];
