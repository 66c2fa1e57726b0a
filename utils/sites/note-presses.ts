import type { Baselines } from './changed-fields';
import type { Openers } from './opened-by';
import { pressedElement, rootsAround } from './pressed-element';
import type { Profile } from './profile';

/** What is noted of a press before the page has it. */
export interface PressNotes {
  /** Selects as they are before they may change. @returns whether something was pressed, not only focused */
  note(event: Event): boolean;
  /** What may open a list. */
  noteOpener(event: Event): void;
}

/** @param inRoots what else has to listen to what tells of itself inside a shadow root only, as a form there does */
export function notePresses(baseline: Baselines, opened: Openers, profile: () => Profile | null, inRoots: (root: ShadowRoot) => void): PressNotes {
  const known = new WeakSet<ShadowRoot>();
  return {
    note(event) {
      const origin = pressedElement(event);
      if (!origin) return false;
      for (const field of [origin, ...(origin.closest('form')?.querySelectorAll('select') ?? [])]) baseline.note(field);
      for (const root of rootsAround(origin)) {
        if (known.has(root)) continue;
        known.add(root);
        inRoots(root);
      }
      return event.type !== 'focusin';
    },
    noteOpener(event) {
      const now = profile();
      const origin = pressedElement(event);
      if (now && origin) opened.note(origin, now.actions.flatMap(({ opener }) => opener));
    },
  };
}
