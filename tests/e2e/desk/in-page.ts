import type { PageCommand } from '@/utils/messaging/page-command';
import type { Call, MessageName } from '@/utils/messaging/protocol';
import { defaultPlace, type PanelPlace } from '@/utils/sites/panel-place';
import type { Profile } from '@/utils/sites/profile';
import { guardTransfer } from '@/utils/sites/guard-transfer';
import { mountPanel } from '@/utils/sites/mount-panel';
import { startDesk } from '@/utils/sites/start-desk';
import { tellOfFormCalls } from '@/utils/sites/tell-of-form-calls';

/** What a test can do in the page, in the place of the background. */
export interface DeskInPage {
  calls: { name: MessageName; input: unknown }[];
  tell(command: PageCommand): void;
  alive: boolean;
  /** Names of messages that are refused. */
  refuses: MessageName[];
  /** Holds are shown at once, as by a working panel. */
  shows: boolean;
  paused: boolean;
  /** What the page was told last of a pause, and is answered from then on. */
  told: boolean;
  /** Something of the conversation is open, so that solving it is asked about. */
  asks: boolean;
  stop(): void;
}

declare global {
  interface Window {
    desk: DeskInPage;
    fixtureProfile: Profile;
    /** What the agent arranged before. */
    fixturePlace?: Partial<PanelPlace>;
  }
}

const listeners = new Set<(command: PageCommand) => void>();
const top = ((): Window => {
  try {
    return window.top!.document ? window.top! : window;
  } catch {
    return window;
  }
})();

const loaded = (): Promise<void> =>
  document.readyState === 'loading' ? new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve())) : Promise.resolve();

async function answer(name: MessageName, input: unknown): Promise<unknown> {
  const { desk } = window;
  top.desk.calls.push({ name, input });
  if (top.desk.refuses.includes(name)) throw new Error('refused');
  if (name === 'desk.hello') {
    await loaded();
    return { on: true, profiles: [window.fixtureProfile], place: { ...defaultPlace, width: 320, ...window.fixturePlace }, paused: desk.paused, panelKey: 'key' };
  }
  if (name === 'conversation.report') return { paused: top.desk.told, asksBeforeSolving: top.desk.asks };
  if (name === 'draft.report') {
    const words = 'any inconvenience';
    const start = (input as { text: string }).text.indexOf(words);
    return { marks: start < 0 ? [] : [{ id: 'finding', start, end: start + words.length }] };
  }
  if (name === 'desk.guardForms') tellOfFormCalls((input as { token: string }).token);
  if (name === 'transfer.hold' && top.desk.shows) desk.tell({ command: 'hold-shown', holdId: (input as { holdId: string }).holdId });
  return undefined;
}

window.desk = {
  calls: [],
  alive: true,
  refuses: [],
  shows: true,
  paused: false,
  told: false,
  asks: true,
  tell(command) {
    if (command.command === 'paused') window.desk.told = command.paused;
    listeners.forEach((listener) => listener(command));
  },
  stop: () => undefined,
};
window.desk.stop = startDesk(
  {
    call: answer as Call,
    onCommand(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    mountPanel,
    panelUrl: '/panel.html',
    alive: () => window.desk.alive,
    guard: () => guardTransfer,
  },
  window,
);
