import type { PageCommand } from '../messaging/page-command';
import type { Call } from '../messaging/protocol';
import type { AnyDesk, AnyDeskStart } from './any-desk/any-desk';
import type { DeskNow } from './desk-now';
import type { guardTransfer } from './guard-transfer';
import type { mountPanel, Panel } from './mount-panel';
import type { OrphanWords } from './orphan-notice';

/** What the modules that read and guard a desk need from outside; the content script and the practice ticket each bring one. */
export interface DeskPort {
  call: Call;
  /** Commands from the background. @returns the function that stops listening */
  onCommand(listener: (command: PageCommand) => void): () => void;
  /** Address of the panel page. */
  panelUrl: string;
  /** False once the extension was updated or removed under us: then nothing is held any more. */
  alive(): boolean;
  /** Shows the panel; null where the background could not put its script here. */
  mountPanel(...start: Parameters<typeof mountPanel>): Panel | null;
  /** What is said once it is no longer alive; taken while it still is. */
  orphanWords?: OrphanWords;
  /** The page's own listeners were there before ours, so that a reload is asked for. */
  late?: boolean;
  /** The reading of desks that nobody described, once the background has put its script here. */
  anyDesk?(window: Window, start: AnyDeskStart, look: () => void): AnyDesk | null;
  /** Lets the scripts that come on demand see how the page is read. */
  share?(now: () => DeskNow): void;
  /** What is said beside a control that looks like a transfer and is not held. @param to where it leads, or empty */
  besideWords?(to: string): string;
  /** The guard, once the background has put its script here. */
  guard?(): typeof guardTransfer | null;
}
