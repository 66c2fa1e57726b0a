import type { TransferVerdict } from '../transfer/transfer';
import { baselines } from './changed-fields';
import type { GuardSurroundings } from './guard-surroundings';
import { notePresses } from './note-presses';
import { openers } from './opened-by';
import { passesFor } from './passes-for';
import type { PressEvents } from './press-events';
import { pressedElement } from './pressed-element';
import { following, restOfPress } from './rest-of-press';
import { type Resumption, resumption } from './resume-action';
import { scopeHere } from './scope-here';
import { sendingControl } from './sending-control';
import { isClaim, type TransferMoment, transferMoment } from './transfer-moment';
import { type EffectWatch, watchEffect } from './watch-effect';

/** Milliseconds in which the panel must have shown the review; then the action goes through. */
const patience = 1_500;
/** Milliseconds within which pressing again is the same press (a double click). */
const samePress = 700;
/** Milliseconds between two looks at whether a review that is shown can still be answered. */
const lookAgain = 1_000;

export interface TransferGuard {
  /** The page may show something else: where fields start from is read anew. */
  look(): void;
  /** The panel shows the review: the action now waits for the agent, for as long as the review can be answered. */
  shown(holdId: string): void;
  answer(holdId: string, verdict: TransferVerdict): void;
  /** Forgets what is held without doing it: the page is about something else now. */
  drop(): void;
  /** What is asked before solving has changed: the next time it is asked again. */
  solveAnew(): void;
  /** Listens for forms that the page's script sends without an event, told by our guard in the page's own world. */
  listenFor(token: string): void;
  stop(): void;
}

interface Held extends TransferMoment {
  holdId: string;
  at: number;
  focused: HTMLElement | null;
  timer: number;
  resume: Resumption;
  effect: EffectWatch;
}

/** What begins or makes an action; the rest of a press belongs to what it began with. */
const beginning = ['pointerdown', 'keydown'];
const acting = ['click', 'auxclick', 'input', 'change', 'submit'];
/** Lists close when the focus or the pointer leaves them, as both do for the panel. */
const leaving = ['blur', 'focusout', 'focus', 'focusin', 'mouseout', 'mouseleave', 'pointerout', 'pointerleave'];

/** Holds what would hand the customer over until the agent has answered. A fault of ours lets the event pass. */
export function guardTransfer(window: Window, events: PressEvents, around: GuardSurroundings): TransferGuard {
  const { document } = window;
  const baseline = baselines();
  const opened = openers();
  let held: Held | null = null;
  let passing = 0;
  const rest = restOfPress();
  let effect: EffectWatch | null = null;
  const passes = passesFor(window, around);
  let token = '';

  const focusBack = ({ focused }: Held): void => {
    if (focused?.isConnected && focused !== document.body) focused.focus({ preventScroll: true });
  };
  const replay = (ended: Held): void => {
    passing += 1;
    // What the page does a moment later because of it (it asks its server first) is the same action.
    if (ended.way !== 'change') passes.grant(ended.kind, patience);
    let how: ReturnType<Resumption['run']> = 'none';
    effect?.stop();
    ({ effect } = ended);
    try {
      // A control that refuses scripts, or that the page took away, cannot be pressed for the agent; pressing it again then passes.
      effect.begin(ended.resume.control(), () => passes.arm(ended));
      how = ended.resume.run();
    } catch {
      // As below.
    } finally {
      passing -= 1;
    }
    if (how !== 'tried') effect.stop();
    if (how === 'none') passes.arm(ended);
    else baseline.forget();
  };
  /**
   * In a task of its own: a form ignores a submission asked for while it still tells of the one that was stopped, and the
   * focus has settled by then, so that a list which opened on it is as it was.
   */
  const replaySoon = (ended: Held): void => {
    passes.answered(ended);
    window.setTimeout(() => replay(ended));
  };
  /** Ends the hold; its answer counts once. */
  const end = (): Held | null => {
    const ended = held;
    held = null;
    if (!ended) return null;
    window.clearTimeout(ended.timer);
    rest.answered();
    around.ended();
    return ended;
  };
  const letThrough = (holdId: string): void => {
    if (held?.holdId !== holdId) return;
    focusBack(held);
    replaySoon(end()!);
    around.released(holdId);
  };
  const goBack = (): void => end()?.effect.stop();

  const stopEvent = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const look = (): void => {
    const profile = around.profile();
    const scope = profile && scopeHere(document, profile);
    if (scope) baseline.look(profile, scope, around.key() ?? '');
  };
  const onAct = (event: Event): void => {
    const profile = around.profile();
    // What the agent claimed is theirs: the fields start from there.
    const pressed = event.type === 'click' && pressedElement(event);
    if (profile && pressed && isClaim(pressed, profile)) baseline.forget();
    const moment = profile && transferMoment(event, { profile, baseline, openers: opened, agent: around.agent, composer: around.composer });
    if (!moment) return noteSend(event);
    const passed = passes.passes(moment);
    if (passed === 'armed') baseline.forget();
    if (passed) return noteSend(event);
    if (!around.canAsk()) {
      goBack();
      return noteSend(event);
    }
    // The select's change follows at once, and is what is held.
    if (event.type === 'input') return event.stopImmediatePropagation();
    const now = performance.now();
    const holdId = around.newId();
    const resume = resumption(moment, profile, opened, (form) => form.dispatchEvent(new Event(`${token}!`, { composed: true })));
    const again = held?.target === moment.target && now - held.at < samePress;
    const watch = again ? null : watchEffect(window);
    // From here on nothing may fail: a stopped event is one that we owe the agent.
    stopEvent(event);
    rest.follows(event);
    // Nobody has seen the change, so that nobody needs to hear of its end.
    if (moment.way === 'change') (moment.target as HTMLSelectElement).value = baseline.was(moment.target as HTMLSelectElement);
    if (again) return;
    const before = held;
    const focused = before?.focused ?? (document.activeElement as HTMLElement | null);
    goBack();
    held = { ...moment, holdId, at: now, focused, timer: window.setTimeout(letThrough, patience, holdId), resume, effect: watch! };
    try {
      if (before) around.released(before.holdId);
      around.hold({ holdId, kind: moment.kind, to: moment.to }).catch(() => letThrough(holdId));
    } catch {
      letThrough(holdId);
    }
  };

  const noteSend = (event: Event): void => {
    if (held) return;
    const profile = around.profile();
    const sends = profile && sendingControl(event, profile);
    if (sends) around.sent(sends);
  };

  const guarded = (handle: (event: Event) => void) => (event: Event) => {
    try {
      handle(event);
    } catch {
      // Whatever went wrong is ours: the page goes on as if we were not here.
      if (held) letThrough(held.holdId);
    }
  };
  const act = guarded((event) => {
    if (passing > 0) return noteSend(event);
    if (rest.has(event)) return stopEvent(event);
    const { type } = event;
    if (beginning.includes(type)) passes.grant(null);
    if (beginning.includes(type) || acting.includes(type) || type === token) onAct(event);
  });
  const notes = notePresses(baseline, opened, around.profile, (root) => {
    for (const type of ['change', 'submit', token]) root.addEventListener(type, act, true);
  });
  const note = guarded((event) => {
    if (passing > 0 || !notes.note(event)) return;
    look();
    baseline.touched();
  });
  const noteOpener = guarded((event) => {
    if (passing === 0) notes.noteOpener(event);
  });
  const still = guarded((event) => {
    if (held) event.stopImmediatePropagation();
  });
  /** Escape goes back from the page too, where the focus may have stayed; the page does not hear of it. */
  const escape = guarded((event) => {
    if (!held || (event as KeyboardEvent).key !== 'Escape') return;
    stopEvent(event);
    const { holdId } = held;
    goBack();
    around.released(holdId);
  });
  /** A finger that scrolls a list has pressed nothing. */
  const cancel = guarded(() => {
    if (held && rest.cancel()) leave();
  });
  const watchOver = (holdId: string): void => {
    if (held?.holdId !== holdId) return;
    window.clearTimeout(held.timer);
    if (!around.canAsk()) return letThrough(holdId);
    held.timer = window.setTimeout(watchOver, lookAgain, holdId);
  };
  const leave = (): void => {
    const holdId = held?.holdId;
    goBack();
    if (holdId) around.released(holdId);
  };

  const steps: [readonly string[], (event: Event) => void][] = [
    [['keydown'], escape],
    [[...beginning, 'focusin'], note],
    [[...beginning, ...acting, ...following], act],
    [beginning, noteOpener],
    [leaving, still],
    [['pointercancel'], cancel],
    [['pagehide'], leave],
  ];
  events.to((event) => {
    for (const [types, step] of steps) {
      if (types.includes(event.type)) step(event);
      // Stopped: neither the page nor the rest of us hears of it.
      if (event.cancelBubble) return;
    }
  });

  return {
    look: guarded(look) as () => void,
    shown: watchOver,
    answer(holdId, verdict) {
      if (held?.holdId !== holdId) return;
      focusBack(held);
      if (verdict === 'back') return goBack();
      replaySoon(end()!);
    },
    drop() {
      leave();
      passes.forget();
      effect?.stop();
    },
    solveAnew: passes.solveAnew,
    listenFor(now) {
      token = now;
      steps.push([[now], act]);
      events.add(now);
    },
    stop() {
      // Whoever ends us because the extension was updated leaves nobody to answer.
      if (held && !around.canAsk()) letThrough(held.holdId);
      leave();
      effect?.stop();
      passes.stop();
      events.stop();
    },
  };
}
