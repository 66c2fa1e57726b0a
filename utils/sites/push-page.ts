import { type AdoptedStyle, adoptStyle } from './adopt-style';

export type Side = 'left' | 'right';

type Way = 'none' | 'margin' | 'contain';

const properties = ['margin-left', 'margin-right', 'width', 'contain'] as const;

/** Makes room beside the page from outside, by inline styles on its root only. */
export interface PagePush {
  /**
   * Makes room of `width` px at `side`.
   * @param pinned selectors of what stands at the window's edge and does not move with the root
   * @returns whether the page really moved out of it
   */
  to(width: number, side: Side, pinned: readonly string[]): boolean;
  undo(): void;
}

/**
 * @param isOurs tells the panel's own element, which lies over the room that is looked at
 */
export function pushPage(window: Window, isOurs: (element: Element) => boolean): PagePush {
  const { document } = window;
  const root = document.documentElement;
  const before = new Map(properties.map((name) => [name, [root.style.getPropertyValue(name), root.style.getPropertyPriority(name)] as const]));

  let pins: AdoptedStyle | null = null;
  const unpin = (): void => {
    pins?.remove();
    pins = null;
  };
  const pin = (pinned: readonly string[], width: number, side: Side): void => {
    unpin();
    if (pinned.length > 0) pins = adoptStyle(document, `:is(${pinned.join(',')}) { margin-${side}: ${width}px !important; }`);
  };

  const undo = (): void => {
    unpin();
    for (const [name, [value, priority]] of before) {
      if (value) root.style.setProperty(name, value, priority);
      else root.style.removeProperty(name);
    }
    if (root.getAttribute('style') === '') root.removeAttribute('style');
  };
  const apply = (way: Way, width: number, side: Side): void => {
    undo();
    if (way === 'none') return;
    root.style.setProperty(`margin-${side}`, `${width}px`, 'important');
    if (way === 'contain') {
      root.style.setProperty('width', `calc(100vw - ${width}px)`, 'important');
      root.style.setProperty('contain', 'layout', 'important');
    }
  };
  /** Nothing of the page lies where the panel stands. */
  const isFree = (width: number, side: Side): boolean => {
    const { innerHeight, innerWidth } = window;
    const x = side === 'right' ? innerWidth - width / 2 : width / 2;
    return [0.1, 0.3, 0.5, 0.7, 0.9].every((part) =>
      document
        .elementsFromPoint(x, innerHeight * part)
        .every((element) => isOurs(element) || element === root || element === document.body),
    );
  };

  return {
    undo,
    to(width, side, pinned) {
      apply('margin', width, side);
      pin(pinned, width, side);
      if (!document.body || isFree(width, side)) return true;
      // A fixed shell stands on the window, not on the root; a root that contains layout takes the window's place for it.
      if (root.scrollHeight <= window.innerHeight + 1) {
        apply('contain', width, side);
        if (isFree(width, side)) return true;
      }
      apply('none', width, side);
      return false;
    },
  };
}
