/** The place in the page that the agent left for the panel. */
export interface LeftPlace {
  /** Gives it the focus, with the caret or selection as it was. @returns false where there is none to go back to */
  goBack(): boolean;
  stop(): void;
}

interface Left {
  element: HTMLElement;
  selected: [Node, number, Node, number] | null;
}

/**
 * Remembers what lost the focus to the panel. Where the agent came from a frame, nothing of this document lost it, and there is
 * nothing to go back to here.
 * @param inPanel the panel has the focus now
 */
export function leftPlace(window: Window, inPanel: () => boolean): LeftPlace {
  const { document } = window;
  let left: Left | null = null;
  let leaving: Left | null = null;
  /** Where the focus went is known only after the event that tells of it. */
  const settle = (): void => {
    if (leaving && inPanel()) left = leaving;
    leaving = null;
  };
  const leave = (event: Event): void => {
    const element = event.composedPath()[0] as HTMLElement;
    const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection()!;
    leaving = { element, selected: anchorNode && focusNode && [anchorNode, anchorOffset, focusNode, focusOffset] };
    window.setTimeout(settle);
  };
  const enter = (): void => {
    if (!inPanel()) left = null;
  };
  window.addEventListener('focusout', leave, true);
  window.addEventListener('focusin', enter, true);
  return {
    goBack() {
      // The agent may come back before the timer is through.
      settle();
      if (!left?.element.isConnected) return false;
      const { element, selected } = left;
      const selection = document.getSelection()!;
      const kept = element.contains(selection.anchorNode);
      window.focus();
      element.focus({ preventScroll: true });
      if (element.isContentEditable && !kept && selected?.[0].isConnected && selected[2].isConnected) selection.setBaseAndExtent(...selected);
      return true;
    },
    stop() {
      window.removeEventListener('focusout', leave, true);
      window.removeEventListener('focusin', enter, true);
    },
  };
}
