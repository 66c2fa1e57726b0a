import type { HeldTransfer, TransferVerdict } from '../transfer/transfer';
import { baselines } from './changed-fields';
import { closestOf } from './find';
import type { Profile } from './profile';
import { transferMoment, type TransferMoment } from './transfer-moment';

/** Milliseconds in which the panel must have shown the review; then the action goes through. */
const patience = 1_500;
/** Milliseconds within which pressing again is the same press (a double click). */
const samePress = 700;
/** Milliseconds between two looks at whether a review that is shown can still be answered. */
const lookAgain = 1_000;
/** Milliseconds for which one more press passes after an action could not be resumed. */
const passFor = 10_000;

/** What the guard asks of the rest; all of it is answered at once, from what is known. */
export interface GuardSurroundings {
  /** Null: this page is not guarded (not recognised, switched off, or paused). */
  profile(): Profile | null;
  /** Name of the signed-in agent as the page shows it. */
  agent(): string | null;
  /** A review could be shown and answered now. False after an update under us, without a panel, or where the page keeps clicks away from it. */
  canAsk(): boolean;
  newId(): string;
  /** Asks for the review. Rejecting lets the action through. */
  hold(held: HeldTransfer): Promise<void>;
  released(holdId: string): void;
  /** The reply is on its way; told once, when nothing holds it any more. `pressed`: the control, or the form where none was pressed. */
  sent(pressed: Element): void;
}

export interface TransferGuard {
  /** The panel shows the review: the action now waits for the agent, for as long as the review can be answered. */
  shown(holdId: string): void;
  answer(holdId: string, verdict: TransferVerdict): void;
  /** Forgets what is held without doing it: the page is about something else now. */
  drop(): void;
  stop(): void;
}

interface Held extends TransferMoment {
  holdId: string;
  at: number;
  focused: HTMLElement | null;
  timer: number;
}

const acting = ['submit', 'click', 'change'];
const focusing = ['blur', 'focusout', 'focus', 'focusin'];
const noting = ['focusin', 'pointerdown'];

/**
 * Holds what would hand the customer over until the agent has answered. The listeners stand on the window, in the capture
 * phase: registered before the page's own, they come before all of them. A fault of ours lets the event pass.
 */
export function guardTransfer(window: Window, around: GuardSurroundings): TransferGuard {
  const { document } = window;
  const baseline = baselines();
  let held: Held | null = null;
  let passing = 0;
  let armed: { target: HTMLElement; until: number } | null = null;

  const focusBack = ({ focused }: Held): void => {
    if (focused?.isConnected && focused !== document.body) focused.focus({ preventScroll: true });
  };
  const replay = ({ target, resume }: Held): void => {
    passing += 1;
    try {
      if (target.isConnected) return resume();
    } catch {
      // As below.
    } finally {
      passing -= 1;
    }
    // A control that the page took away meanwhile cannot be pressed for the agent; pressing it again then passes.
    armed = { target, until: performance.now() + passFor };
  };
  /**
   * In a task of its own: a form ignores a submission asked for while it still tells of the one that was stopped, and the
   * focus has settled by then, so that a list which opened on it is as it was.
   */
  const replaySoon = (ended: Held): void => {
    window.setTimeout(() => replay(ended));
  };
  /** Ends the hold; its answer counts once. */
  const end = (): Held | null => {
    const ended = held;
    if (ended) window.clearTimeout(ended.timer);
    held = null;
    return ended;
  };
  const letThrough = (holdId: string): void => {
    if (held?.holdId !== holdId) return;
    focusBack(held);
    const ended = end()!;
    replaySoon(ended);
    around.released(holdId);
  };

  const onAct = (event: Event): void => {
    if (passing > 0) return noteSend(event);
    const profile = around.profile();
    const moment = profile && transferMoment(event, profile, baseline, around.agent());
    if (!moment) return noteSend(event);
    if (!around.canAsk()) {
      end();
      return noteSend(event);
    }
    if (armed && performance.now() < armed.until && armed.target.localName === moment.target.localName) {
      armed = null;
      return noteSend(event);
    }
    const now = performance.now();
    const holdId = around.newId();
    const again = held?.target === moment.target && now - held.at < samePress;
    // From here on nothing may fail: a stopped event is one that we owe the agent.
    event.preventDefault();
    event.stopImmediatePropagation();
    if (again) return;
    const before = end();
    if (before && before.target !== moment.target) before.takeBack();
    const focused = before?.focused ?? (document.activeElement as HTMLElement | null);
    held = { ...moment, holdId, at: now, focused, timer: window.setTimeout(letThrough, patience, holdId) };
    try {
      if (before) around.released(before.holdId);
      around.hold({ holdId, kind: moment.kind, to: moment.to }).catch(() => letThrough(holdId));
    } catch {
      letThrough(holdId);
    }
  };

  const noteSend = (event: Event): void => {
    if (held) return;
    const pressed = event.type === 'submit' ? ((event as SubmitEvent).submitter ?? event.target) : event.composedPath()[0];
    if ((pressed as Node | null)?.nodeType !== 1) return;
    const sends = around.profile()?.send.some(({ on, target }) => on === event.type && closestOf(pressed as Element, target));
    if (sends) around.sent(pressed as Element);
  };

  const guarded = (handle: (event: Event) => void) => (event: Event) => {
    try {
      handle(event);
    } catch {
      // Whatever went wrong is ours: the page goes on as if we were not here.
      if (held) letThrough(held.holdId);
    }
  };
  const act = guarded(onAct);
  // Lists that close on blur would lose the held option when the focus moves into the panel.
  const still = guarded((event) => {
    if (held) event.stopImmediatePropagation();
  });
  const note = guarded((event) => {
    const form = (event.target as Element | null)?.closest?.('form');
    for (const field of form?.querySelectorAll('select') ?? []) baseline.note(field);
  });
  /** Escape goes back from the page too, where the focus may have stayed; the page does not hear of it. */
  const escape = guarded((event) => {
    if (!held || (event as KeyboardEvent).key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const ended = end()!;
    ended.takeBack();
    around.released(ended.holdId);
  });
  const watchOver = (holdId: string): void => {
    if (held?.holdId !== holdId) return;
    window.clearTimeout(held.timer);
    if (!around.canAsk()) return letThrough(holdId);
    held.timer = window.setTimeout(watchOver, lookAgain, holdId);
  };
  const leave = (): void => {
    const ended = end();
    if (ended) around.released(ended.holdId);
  };

  for (const type of noting) window.addEventListener(type, note, true);
  for (const type of acting) window.addEventListener(type, act, true);
  for (const type of focusing) window.addEventListener(type, still, true);
  window.addEventListener('keydown', escape, true);
  window.addEventListener('pagehide', leave);

  return {
    shown: watchOver,
    answer(holdId, verdict) {
      if (held?.holdId !== holdId) return;
      focusBack(held);
      const ended = end()!;
      if (verdict === 'back') return ended.takeBack();
      replaySoon(ended);
    },
    drop: leave,
    stop() {
      // Whoever ends us because the extension was updated leaves nobody to answer.
      if (held && !around.canAsk()) letThrough(held.holdId);
      leave();
      for (const type of noting) window.removeEventListener(type, note, true);
      for (const type of acting) window.removeEventListener(type, act, true);
      for (const type of focusing) window.removeEventListener(type, still, true);
      window.removeEventListener('keydown', escape, true);
      window.removeEventListener('pagehide', leave);
    },
  };
}
