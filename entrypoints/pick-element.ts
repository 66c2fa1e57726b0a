import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { callerOver } from '@/utils/messaging/caller';
import { pickElement } from '@/utils/sites/any-desk/pick-element';

const call = callerOver((envelope) => browser.runtime.sendMessage(envelope));

// Put into a page by the background when the agent is about to show something there.
export default defineUnlistedScript(async () => {
  const { part, words } = await call('teach.asked', {});
  if (part) pickElement(window, part, words, (picked) => void call('teach.picked', { part, picked }).catch(() => undefined));
});
