const ofPress = ['mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'click', 'auxclick'];
const ofKey = ['keypress', 'keyup'];

/** Types of events that only follow what began a press. */
export const following: readonly string[] = [...ofPress, ...ofKey];

/** What belongs to a press that is held, and is kept from the page with it. */
export interface RestOfPress {
  /** The event that began a press is held: so is all that follows it. */
  follows(event: Event): void;
  /** Whether an event belongs to the held press; the last of it ends it. */
  has(event: Event): boolean;
  /** A held press that its own pointer gave up: a finger scrolls. @returns whether there was one */
  cancel(): boolean;
  /** The held press was answered: a key that is still down for the answer presses nothing. */
  answered(): void;
}

/** Starts with nothing held. */
export function restOfPress(): RestOfPress {
  let rest: readonly string[] = [];
  /** Until the next key goes down, repeats are of a key that was pressed elsewhere. */
  let stale = false;
  return {
    follows({ type }) {
      if (type === 'pointerdown') rest = ofPress;
      if (type === 'keydown') rest = ofKey;
    },
    has(event) {
      const { type } = event;
      if (type === 'keydown' && (event as KeyboardEvent).repeat) return stale || rest === ofKey;
      if (type === 'keydown' || type === 'pointerdown') {
        rest = [];
        stale = false;
      }
      if (!rest.includes(type)) return false;
      if (type === 'click' || type === 'keyup') rest = [];
      return true;
    },
    cancel() {
      if (rest !== ofPress) return false;
      rest = [];
      return true;
    },
    answered() {
      stale = true;
    },
  };
}
