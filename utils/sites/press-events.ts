/** Everything a press, a key or a form tells of itself, and what tells that the focus or the pointer goes elsewhere. */
const types = [
  'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'pointercancel', 'click', 'auxclick', 'keydown', 'keypress', 'keyup',
  'input', 'change', 'submit', 'blur', 'focusout', 'focus', 'focusin', 'mouseout', 'mouseleave', 'pointerout', 'pointerleave', 'pagehide',
];

/** The listeners of the guard, there before it. */
export interface PressEvents {
  /** From now on events go to the guard. */
  to(handler: (event: Event) => void): void;
  /** One more type, for events whose name nobody else knows. */
  add(type: string): void;
  stop(): void;
}

/**
 * Listens on the window in the capture phase at once: registered before the page's own, these listeners come before all of
 * them, also where what decides arrives later.
 * @param missing called for a press that nobody decides on yet
 */
export function pressEvents(window: Window, missing: () => void): PressEvents {
  let handle: ((event: Event) => void) | null = null;
  const all: string[] = [];
  const listener = (event: Event): void => {
    if (handle) handle(event);
    else if (event.type === 'pointerdown' || event.type === 'keydown') missing();
  };
  const add = (type: string): void => {
    all.push(type);
    window.addEventListener(type, listener, true);
  };
  types.forEach(add);
  return {
    to(handler) {
      handle = handler;
    },
    add,
    stop() {
      for (const type of all) window.removeEventListener(type, listener, true);
    },
  };
}
