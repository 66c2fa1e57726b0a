import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Envelope, callerOver } from '@/utils/messaging/caller';
import type { PageCommand } from '@/utils/messaging/page-command';
import type { AnyDeskWorld } from '@/utils/sites/any-desk/any-desk-world';
import type { DeskNowWorld } from '@/utils/sites/desk-now';
import type { DeskPort } from '@/utils/sites/desk-port';
import type { GuardWorld } from '@/utils/sites/guard-world';
import type { PanelWorld } from '@/utils/sites/panel-world';
import { startDesk } from '@/utils/sites/start-desk';

/** Kept on the isolated world, which the page cannot see: one desk a frame, however often the script is injected. */
interface Running {
  followthrough?: { alive(): boolean; stop(): void };
}

/** The page may hear it and may say it too; all that it does is that a dead script looks whether it is dead. */
const successor = 'followthrough-successor';

/** False once the desk was ended: turning the site on again starts it anew. */
let listening = false;

/** By name, since the names that the types know are only those of the browser. */
const say = (name: string): string => browser.i18n.getMessage(name as never);

const port: DeskPort = {
  call: callerOver((envelope: Envelope) => browser.runtime.sendMessage(envelope)),
  onCommand(listener) {
    const onMessage = (message: unknown): void => {
      if (message && typeof message === 'object' && 'command' in message) listener(message as PageCommand);
    };
    browser.runtime.onMessage.addListener(onMessage);
    listening = true;
    return () => {
      listening = false;
      browser.runtime?.onMessage?.removeListener(onMessage);
    };
  },
  panelUrl: browser.runtime.getURL('/panel.html'),
  alive: () => Boolean(browser.runtime?.id),
  mountPanel: (...start) => (globalThis as PanelWorld).followthroughPanel?.(...start) ?? null,
  late: document.readyState !== 'loading',
  anyDesk: (window, start, look) => (globalThis as AnyDeskWorld).followthroughAnyDesk?.(window, start, look) ?? null,
  guard: () => (globalThis as GuardWorld).followthroughGuard ?? null,
  besideWords: (to) => browser.i18n.getMessage((to ? 'desk_noticedTo' : 'desk_noticed') as never, to),
  share: (now) => {
    (globalThis as DeskNowWorld).followthroughNow = now;
  },
  orphanWords: {
    words: say('panel_orphan'),
    reload: say('panel_reload'),
    dismiss: say('panel_dismiss'),
  },
};

export default defineContentScript({
  registration: 'runtime',
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main() {
    const world = globalThis as Running & GuardWorld;
    if (world.followthrough?.alive()) return;
    world.followthrough?.stop();
    // One that an earlier version left here.
    delete world.followthroughGuard;
    // A script of a former version lives in a world of its own and hears this through the page; it takes its panel away.
    window.dispatchEvent(new Event(successor));
    const stop = startDesk(port, window);
    window.addEventListener(successor, () => {
      if (!port.alive()) stop();
    });
    world.followthrough = { alive: () => port.alive() && listening, stop };
  },
});
