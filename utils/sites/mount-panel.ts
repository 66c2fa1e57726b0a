import type { OrphanWords } from './orphan-notice';
import { panelHost } from './panel-host';
import { pushPage, type Side } from './push-page';

const collapsedWidth = 44;
const narrowest = 240;
const widest = 900;
/** Part of the window that the panel may take at most. */
const share = 0.6;

export interface PanelPlace {
  /** Width in px when open. */
  width: number;
  collapsed: boolean;
}

/** The panel beside the page. */
export interface Panel {
  place(): PanelPlace;
  collapse(collapsed: boolean): void;
  /** Names what of this page stands at the window's edge and has to make room too. */
  pin(selectors: readonly string[]): void;
  /** Keys go to the panel from now on. */
  focus(): void;
  hasFocus(): boolean;
  /** It stands beside the page, not over it. */
  beside(): boolean;
  /** It can be clicked: the page has not taken it away, and a modal dialog of the page can take it in. */
  answers(): boolean;
  /** Goes into an open modal dialog of the page, which keeps everything beside it from being clicked. */
  reach(): void;
  /** Goes back to its own place. */
  settle(): void;
  /** Its other half is gone: what it shows can still be read. Folded there is nothing to read, and it goes. */
  orphaned(words: OrphanWords): void;
  remove(): void;
}

const fitting = (width: number, window: Window): number =>
  Math.round(Math.max(narrowest, Math.min(width, widest, window.innerWidth * share)));

/**
 * @param onPlaced the agent changed the width
 * @param onBeside called when the page turned out to make room, or not to
 */
export function mountPanel(
  window: Window,
  panelUrl: string,
  start: PanelPlace,
  onPlaced: (place: PanelPlace) => void,
  onBeside: (beside: boolean) => void,
): Panel {
  const { document } = window;
  const host = panelHost(document, panelUrl, () => remove());
  const push = pushPage(window, (element) => element === host.element);
  let { width, collapsed } = start;
  let beside = true;
  let pinned: readonly string[] = [];
  /** Taken away, by us or by a page that insists. */
  let lost = false;
  let timer: number | undefined;

  const modal = (): Element | null => [...document.querySelectorAll(':modal')].at(-1) ?? null;
  const side = (): Side => (window.getComputedStyle(document.documentElement).direction === 'rtl' ? 'left' : 'right');
  const lay = (): void => {
    if (lost) return;
    const at = side();
    const taken = collapsed ? collapsedWidth : fitting(width, window);
    host.place(taken, at);
    host.edge.hidden = collapsed;
    const free = push.to(taken, at, pinned);
    if (free === beside) return;
    beside = free;
    onBeside(beside);
  };
  /** A page that is being dragged or is loading lays itself out many times; the room is looked at once it has settled. */
  const laySoon = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(lay, 100);
  };

  const drag = (down: PointerEvent): void => {
    if (down.button !== 0) return;
    down.preventDefault();
    host.edge.setPointerCapture(down.pointerId);
    host.edge.parentElement!.classList.add('dragging');
    const sign = side() === 'right' ? 1 : -1;
    const from = fitting(width, window);
    const move = ({ clientX }: PointerEvent): void => {
      width = fitting(from + sign * (down.clientX - clientX), window);
      lay();
    };
    const drop = (): void => {
      host.edge.removeEventListener('pointermove', move);
      host.edge.parentElement!.classList.remove('dragging');
      onPlaced({ width, collapsed });
    };
    host.edge.addEventListener('pointermove', move);
    host.edge.addEventListener('lostpointercapture', drop, { once: true });
  };

  function remove(): void {
    window.clearTimeout(timer);
    for (const moment of moments) window.removeEventListener(moment, laySoon);
    lost = true;
    push.undo();
    host.remove();
  }

  host.edge.addEventListener('pointerdown', drag);
  const moments = ['resize', 'load', 'DOMContentLoaded'];
  for (const moment of moments) window.addEventListener(moment, laySoon);
  lay();
  laySoon();

  return {
    place: () => ({ width, collapsed }),
    collapse(now) {
      if (now === collapsed) return;
      collapsed = now;
      lay();
    },
    pin(selectors) {
      if (selectors === pinned) return;
      pinned = selectors;
      lay();
    },
    focus: () => host.frame.focus(),
    hasFocus: () => document.activeElement === host.element,
    beside: () => beside,
    answers: () => !lost && host.canStandIn(modal()),
    reach: () => host.standIn(modal()),
    settle: () => host.standIn(null),
    orphaned(words) {
      if (collapsed) remove();
      else host.orphaned(words);
    },
    remove,
  };
}
