import type { PageCommand } from '@/utils/messaging/page-command';
import { call } from '@/utils/messaging/client';
import { browser } from '@/utils/platform/browser';
import type { DeskPort } from '@/utils/sites/desk-port';
import { guardTransfer } from '@/utils/sites/guard-transfer';
import { mountPanel } from '@/utils/sites/mount-panel';

/**
 * What the desk modules need, on a page of ours. `tabs.sendMessage` reaches an extension page in a tab as it reaches a
 * content script (Chromium 156, and Firefox by its documentation), so commands come the same way as on a real desk.
 */
export const practicePort: DeskPort = {
  call,
  onCommand(listener) {
    const onMessage = (message: unknown): undefined => {
      if (message && typeof message === 'object' && 'command' in message) listener(message as PageCommand);
      return undefined;
    };
    browser.runtime.onMessage.addListener(onMessage);
    return () => browser.runtime.onMessage.removeListener(onMessage);
  },
  mountPanel,
  panelUrl: browser.runtime.getURL('/panel.html'),
  alive: () => Boolean(browser.runtime.id),
  guard: () => guardTransfer,
};
