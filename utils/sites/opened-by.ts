import { closestOf } from './find';

/** What may open a list. */
const triggers = ['[aria-haspopup]', '[aria-expanded]', '[role="combobox"]', 'summary', 'select'];

/** Which control a list of options belongs to: desks put such lists anywhere in the page. */
export interface Openers {
  /** A press of a control that may open a list. */
  note(pressed: Element, openers: readonly string[]): void;
  /** What opened the list that an option stands in: named by an expanded control, else pressed last. Null: none of the openers. */
  of(option: Element, openers: readonly string[]): Element | null;
}

export function openers(): Openers {
  let last: Element | null = null;
  const tied = (option: Element): Element | undefined => {
    const root = option.getRootNode() as Document;
    return [...root.querySelectorAll('[aria-expanded="true"]')].find((trigger) =>
      ['aria-controls', 'aria-owns'].some((by) =>
        (trigger.getAttribute(by) ?? '').split(/\s+/).some((id) => id && root.getElementById(id)?.contains(option)),
      ),
    );
  };
  return {
    note(pressed, known) {
      last = (closestOf(pressed, known) ?? closestOf(pressed, triggers))?.element ?? last;
    },
    of(option, known) {
      const trigger = tied(option) ?? last;
      return trigger && (closestOf(trigger, known)?.element ?? null);
    },
  };
}
