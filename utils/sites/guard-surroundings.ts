import type { HeldTransfer } from '../transfer/transfer';
import type { Profile } from './profile';

/** What the guard asks of the rest; all of it is answered at once, from what is known. */
export interface GuardSurroundings {
  /** Null: this page is not guarded (not recognised, switched off, or paused). */
  profile(): Profile | null;
  /** Key of the conversation in view; null in a frame below the top. */
  key(): string | null;
  /** Name of the signed-in agent as the page shows it. */
  agent(): string | null;
  /** The composer that the agent writes in, where it is known. */
  composer(): Element | null;
  /** A review could be shown and answered now. False after an update under us, without a panel, or where the page keeps clicks away from it. */
  canAsk(): boolean;
  /** Something of this conversation is open, so that closing it is asked about. */
  asksBeforeSolving(): boolean;
  /** A conversation is being solved, and nothing is asked about that; may be told more than once. */
  solved(): void;
  newId(): string;
  /** Asks for the review. Rejecting lets the action through. */
  hold(held: HeldTransfer): Promise<void>;
  /** The page let go by itself. */
  released(holdId: string): void;
  /** Nothing is held any more, however it ended. */
  ended(): void;
  /** The page refuses what we press for the agent, so that the agent's own next press passes; false: that is over. */
  pressAgain(waiting: boolean): void;
  /** What looks like a transfer on a desk where nothing is held. */
  noticed(kind: HeldTransfer['kind'], to: string): void;
  /** What is said beside such a control. @param to where it leads, or empty */
  besideWords: ((to: string) => string) | undefined;
  /** The reply is on its way; told once, when nothing holds it any more. `pressed`: the control, or the form where none was pressed. */
  sent(pressed: Element): void;
}
