/** Milliseconds within which a control that was pressed for the agent has to show that it acted. */
const patience = 1_500;

/** Whether the page does something about a press. */
export interface EffectWatch {
  /** From now on what changes is the press's doing. @param nothing called where the page did nothing in time */
  begin(control: Element | null, nothing: () => void): void;
  stop(): void;
}

/** The document and those around it that can be seen: what is pressed in a frame may show outside of it. */
function documentsAround(window: Window): Document[] {
  const all = [window.document];
  try {
    for (let at = window; at !== at.parent; at = at.parent) all.push(at.parent.document);
  } catch {
    // Of another site.
  }
  return all;
}

/**
 * Watches what of a page changes by itself (a clock, a counter), so that it is not taken for an effect later.
 * An effect is any other change of the page, its address, or its going away.
 */
export function watchEffect(window: Window): EffectWatch {
  const { document } = window;
  const restless = new WeakSet<Node>();
  let begun = false;
  let seen = false;
  let timer: number | undefined;
  const look = (records: MutationRecord[]): void => {
    for (const { target } of records) {
      // The root carries the room that our own panel takes.
      if (target === document.documentElement) continue;
      if (!begun) restless.add(target);
      else if (!restless.has(target)) seen = true;
    }
  };
  const changes = new MutationObserver(look);
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  for (const shown of documentsAround(window)) changes.observe(shown, all);
  const leaving = (): void => {
    seen = true;
  };
  /** A form may be sent into a frame, which tells of nothing else. */
  const filled = ({ target }: Event): void => {
    if (begun && (target as Element | null)?.localName === 'iframe') seen = true;
  };
  window.addEventListener('beforeunload', leaving);
  document.addEventListener('load', filled, true);
  const stop = (): void => {
    window.clearTimeout(timer);
    changes.disconnect();
    window.removeEventListener('beforeunload', leaving);
    document.removeEventListener('load', filled, true);
  };
  return {
    begin(control, nothing) {
      look(changes.takeRecords());
      begun = true;
      // A shadow root is looked at on its own.
      if (control) changes.observe(control.getRootNode(), all);
      const { href } = document.location;
      timer = window.setTimeout(() => {
        look(changes.takeRecords());
        stop();
        if (!seen && href === document.location.href && (!control || control.isConnected)) nothing();
      }, patience);
    },
    stop,
  };
}
