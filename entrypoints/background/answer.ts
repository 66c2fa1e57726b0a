import type { Reply } from '@/utils/messaging/caller';
import { roleOfSender, type Sender, sidePanelWindow } from '@/utils/messaging/role-of-sender';
import { routerFor } from '@/utils/messaging/router';
import { browser } from '@/utils/platform/browser';
import { noteTrouble } from '@/utils/platform/log';
import { letOpenAgain } from '@/utils/storage/db';
import { storageFailureOf } from '@/utils/storage/storage-failure';
import type { Asker } from './asker';
import { isOurPanel } from './panel-frames';
import { routes } from './routes';

const route = routerFor<Asker>(routes, (error, name) => {
  noteTrouble(name, error);
  letOpenAgain();
  return storageFailureOf(error)?.message ?? null;
});

/** `origin` is known to the browsers but not to the polyfill's types. */
type BrowserSender = Sender & { origin?: string; tab?: { id?: number; url?: string } };

/** Answers one message of `runtime.onMessage`. Never rejects. */
export const answer = async (message: unknown, sender: BrowserSender): Promise<Reply> => {
  const own = { id: browser.runtime.id, base: browser.runtime.getURL('/') };
  const seen = roleOfSender(sender, own);
  const sidePanelIn = seen === 'panel' ? sidePanelWindow(sender, own) : null;
  // A page that learned the panel's address could frame it once more, unseen, and get a click on it.
  const role = seen === 'panel' && sidePanelIn === null && !(await isOurPanel(sender.tab?.id, sender.frameId)) ? 'page' : seen;
  const asker: Asker = {
    role: role ?? 'page',
    tabId: sender.tab?.id ?? null,
    frameId: sender.frameId ?? 0,
    sidePanelIn,
    origin: sender.origin ?? '',
    tabUrl: sender.tab?.url ?? null,
  };
  return route(message, role, asker);
};
