import type { GuardSurroundings } from './guard-surroundings';
import type { TransferMoment } from './transfer-moment';
import { warnBeside } from './warn-beside';

/** Milliseconds for which one more press passes after an action could not be resumed. */
const passFor = 10_000;

type Answered = Pick<TransferMoment, 'action' | 'to' | 'kind' | 'target'>;

/** What is not asked about, though the profile names it: it was answered for, or nothing is held here. */
export interface Passes {
  /** @returns why it passes; null: it is asked about */
  passes(moment: Answered): 'granted' | 'armed' | 'not-asked' | null;
  /** The press that is being made passes, all of it; and for `time` milliseconds what the page does because of it. Null: that is over. */
  grant(kind: Answered['kind'] | null, time?: number): void;
  /** The page refused what was pressed for the agent: the same action passes once more. */
  arm(moment: Answered): void;
  /** The agent wants it: the same solving is not asked about again. */
  answered(moment: Answered): void;
  solveAnew(): void;
  /** The page is about something else now. */
  forget(): void;
  stop(): void;
}

/** Starts with nothing that passes. */
export function passesFor(window: Window, around: GuardSurroundings): Passes {
  let armed: (Answered & { timer: number }) | null = null;
  let granted: Answered['kind'] | null = null;
  let over: number | undefined;
  let solved: string | null = null;
  const here = (): string => around.key() ?? '';
  const disarm = (): void => {
    if (!armed) return;
    window.clearTimeout(armed.timer);
    armed = null;
    around.pressAgain(false);
  };
  const grant: Passes['grant'] = (kind, time) => {
    window.clearTimeout(over);
    granted = kind;
    if (time) over = window.setTimeout(grant, time, null);
  };
  const solveAnew = (): void => {
    solved = null;
  };
  return {
    passes({ action, kind, to, target }) {
      if (granted === kind) return 'granted';
      // The control itself, or the one that stands in its place.
      if (armed?.action === action && armed.to === to && (armed.target === target || !armed.target.isConnected)) {
        grant(kind);
        disarm();
        return 'armed';
      }
      if (kind === 'solve' && (!around.asksBeforeSolving() || solved === here())) {
        around.solved();
        return 'not-asked';
      }
      if (action.hold) return null;
      around.noticed(kind, to);
      if (around.besideWords) warnBeside(window, target, around.besideWords(to));
      return 'not-asked';
    },
    grant,
    arm({ action, kind, to, target }) {
      disarm();
      armed = { action, kind, to, target, timer: window.setTimeout(disarm, passFor) };
      around.pressAgain(true);
    },
    answered({ kind }) {
      if (kind === 'solve') solved = here();
    },
    solveAnew,
    forget() {
      disarm();
      solveAnew();
    },
    stop() {
      window.clearTimeout(armed?.timer);
      window.clearTimeout(over);
    },
  };
}
