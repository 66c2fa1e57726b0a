import type { OrphanWords } from './orphan-notice';
import { panelHost } from './panel-host';
import type { PanelPlace } from './panel-place';
import { pushPage, type Side } from './push-page';

/** Width and height of the folded panel: a button that takes no room from the page. */
const buttonWidth = 44;
const buttonHeight = 104;
const narrowest = 240;
const widest = 900;
/** Part of the window that the panel may take at most. */
const share = 0.6;

/** The panel beside the page. */
export interface Panel {
  place(): PanelPlace;
  collapse(collapsed: boolean): void;
  /** The agent wants it elsewhere. */
  arrange(place: PanelPlace): void;
  /** Looks whether it lies over what it must not cover; cheap. */
  look(): void;
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
 * @param precious where the composer and its buttons are now, in the window: over the page, the panel never lies on them
 */
export function mountPanel(
  window: Window,
  panelUrl: string,
  start: PanelPlace,
  onPlaced: (place: PanelPlace) => void,
  onBeside: (beside: boolean) => void,
  precious: () => DOMRect[],
): Panel {
  const { document } = window;
  const host = panelHost(document, panelUrl, () => remove());
  const push = pushPage(window, (element) => element === host.element);
  let place = start;
  /** Opened by hand over the composer: it may lie there until the agent goes back to the page. */
  let glanced = false;
  let beside = true;
  let stands: Side = 'right';
  let pinned: readonly string[] = [];
  /** Taken away, by us or by a page that insists. */
  let lost = false;
  let timer: number | undefined;

  const modal = (): Element | null => [...document.querySelectorAll(':modal')].at(-1) ?? null;
  const side = (): Side => place.side ?? (window.getComputedStyle(document.documentElement).direction === 'rtl' ? 'left' : 'right');
  const clear = (at: Side, taken: number): boolean => {
    const [from, to] = at === 'right' ? [window.innerWidth - taken, window.innerWidth] : [0, taken];
    return precious().every(({ left, right }) => right <= from || left >= to);
  };
  const fold = (): void => {
    place = { ...place, collapsed: true };
    onPlaced(place);
  };
  const lay = (): void => {
    if (lost) return;
    let at = side();
    const taken = fitting(place.width, window);
    let free = true;
    if (place.collapsed || place.over) push.undo();
    if (!place.collapsed) {
      free = !place.over && push.to(taken, at, pinned);
      if (!free && !glanced && !clear(at, taken)) {
        const other = at === 'right' ? 'left' : 'right';
        if (clear(other, taken)) at = other;
        else fold();
      }
    }
    const { collapsed, hidden, top } = place;
    host.place(collapsed ? (hidden ? 0 : buttonWidth) : taken, at, collapsed ? [Math.max(0, Math.min(top, window.innerHeight - buttonHeight)), buttonHeight] : null);
    host.edge.hidden = collapsed;
    stands = at;
    if (collapsed) free = true;
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
    const sign = stands === 'right' ? 1 : -1;
    const from = fitting(place.width, window);
    const move = ({ clientX }: PointerEvent): void => {
      place = { ...place, width: fitting(from + sign * (down.clientX - clientX), window) };
      lay();
    };
    const drop = (): void => {
      host.edge.removeEventListener('pointermove', move);
      host.edge.parentElement!.classList.remove('dragging');
      onPlaced(place);
    };
    host.edge.addEventListener('pointermove', move);
    host.edge.addEventListener('lostpointercapture', drop, { once: true });
  };

  function remove(): void {
    window.clearTimeout(timer);
    for (const moment of moments) window.removeEventListener(moment, laySoon);
    window.removeEventListener('focusin', goBack, true);
    lost = true;
    push.undo();
    host.remove();
  }

  const look = (): void => {
    if (!beside && !place.collapsed && !glanced && !clear(stands, fitting(place.width, window))) lay();
  };
  const goBack = (event: Event): void => {
    if (event.target === host.element) return;
    glanced = false;
    look();
  };
  window.addEventListener('focusin', goBack, true);
  host.edge.addEventListener('pointerdown', drag);
  const moments = ['resize', 'load', 'DOMContentLoaded'];
  for (const moment of moments) window.addEventListener(moment, laySoon);
  lay();
  laySoon();

  return {
    place: () => place,
    collapse(now) {
      if (now === place.collapsed) return;
      place = { ...place, collapsed: now };
      glanced = !now;
      lay();
    },
    arrange(next) {
      place = next;
      lay();
    },
    look,
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
      if (place.collapsed) remove();
      else host.orphaned(words);
    },
    remove,
  };
}
