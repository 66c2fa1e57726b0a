import type { TransferVerdict } from '../transfer/transfer';
import { baselines } from './changed-fields';
import type { GuardSurroundings } from './guard-surroundings';
import { openers } from './opened-by';
import { passesFor } from './passes-for';
import type { PressEvents } from './press-events';
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
const restOfPress = ['mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'click', 'auxclick'];
const restOfKey = ['keypress', 'keyup'];
/** Lists close when the focus or the pointer leaves them, as both do for the panel. */
const leaving = ['blur', 'focusout', 'focus', 'focusin', 'mouseout', 'mouseleave', 'pointerout', 'pointerleave'];

/** Holds what would hand the customer over until the agent has answered. A fault of ours lets the event pass. */
export function guardTransfer(window: Window, events: PressEvents, around: GuardSurroundings): TransferGuard {
  const { document } = window;
  const baseline = baselines();
  const opened = openers();
  let held: Held | null = null;
  let passing = 0;
  /** Types of the events that belong to a press which is held. */
  let rest: readonly string[] = [];
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
    const control = ended.resume.control();
    try {
      how = ended.resume.run();
    } catch {
      // As below.
    } finally {
      passing -= 1;
    }
    effect?.stop();
    effect = how === 'tried' ? ended.effect : null;
    // A control that refuses scripts, or that the page took away, cannot be pressed for the agent; pressing it again then passes.
    if (effect) effect.begin(control, () => passes.arm(ended));
    else ended.effect.stop();
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
    if (profile && event.type === 'click' && isClaim(event.composedPath()[0] as Element, profile)) baseline.forget();
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
    if (event.type === 'pointerdown') rest = restOfPress;
    if (event.type === 'keydown') rest = restOfKey;
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
    const pressed = profile && sendingControl(event, profile);
    if (pressed) around.sent(pressed);
  };

  const guarded = (handle: (event: Event) => void) => (event: Event) => {
    try {
      handle(event);
    } catch {
      // Whatever went wrong is ours: the page goes on as if we were not here.
      if (held) letThrough(held.holdId);
    }
  };
  /** Whether an event belongs to a press that is held, and ends with it. */
  const isRest = ({ type }: Event): boolean => {
    if (!rest.includes(type)) return false;
    if (type === 'click' || type === 'keyup') rest = [];
    return true;
  };
  const act = guarded((event) => {
    if (passing > 0) return noteSend(event);
    const { type } = event;
    if (beginning.includes(type)) {
      if (type === 'keydown' && (event as KeyboardEvent).repeat && rest === restOfKey) return stopEvent(event);
      rest = [];
      passes.grant(null);
    }
    if (isRest(event)) return stopEvent(event);
    if (beginning.includes(type) || acting.includes(type) || type === token) onAct(event);
  });
  const onShadow = new WeakSet<EventTarget>();
  /** What is noted of a press before it is made. A form inside a shadow root tells of itself in there only. */
  const note = guarded((event) => {
    if (passing > 0) return;
    const origin = event.composedPath()[0] as Element;
    if (origin.nodeType !== 1) return;
    const form = origin.closest('form');
    for (const field of [origin, ...(form?.querySelectorAll('select') ?? [])]) baseline.note(field);
    for (const node of event.composedPath()) {
      if ((node as Node).nodeType !== 11 || onShadow.has(node)) continue;
      onShadow.add(node);
      for (const type of ['change', 'submit']) node.addEventListener(type, act, true);
    }
    if (event.type === 'focusin') return;
    look();
    baseline.touched();
  });
  const noteOpener = guarded((event) => {
    const profile = around.profile();
    const origin = event.composedPath()[0] as Element;
    if (!profile || origin.nodeType !== 1 || passing > 0) return;
    opened.note(origin, profile.actions.flatMap(({ opener }) => opener));
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
    if (rest !== restOfPress || !held) return;
    rest = [];
    leave();
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
    [[...beginning, ...acting, ...restOfPress, ...restOfKey], act],
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
