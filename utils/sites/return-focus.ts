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
  const leave = (event: Event): void => {
    const element = event.composedPath()[0] as HTMLElement;
    const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection()!;
    const leaving: Left = { element, selected: anchorNode && focusNode && [anchorNode, anchorOffset, focusNode, focusOffset] };
    // Where the focus went is known only afterwards.
    window.setTimeout(() => {
      if (inPanel()) left = leaving;
    });
  };
  const enter = (): void => {
    if (!inPanel()) left = null;
  };
  window.addEventListener('focusout', leave, true);
  window.addEventListener('focusin', enter, true);
  return {
    goBack() {
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
