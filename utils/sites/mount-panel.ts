import { clearSpot, clearStrip } from './keep-clear';
import type { OrphanWords } from './orphan-notice';
import { panelHost } from './panel-host';
import type { PanelPlace } from './panel-place';
import { pushPage, type Side } from './push-page';

/** Width and height of the folded panel: a button that takes no room from the page. */
const button = { width: 44, height: 104 };
const narrowest = 240;
const widest = 900;
/** Part of the window that the panel may take at most. */
const share = 0.6;
/** Milliseconds after which a page that moved counts as standing still. */
const settled = 100;

/** A strip of the window, or the folded button where it has a `top`; a width of 0 shows nothing. */
type Standing = Readonly<{ side: Side; width: number; top?: number }>;

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
  /** It stands elsewhere than the agent wants it, narrower or folded, so as not to lie on the composer. */
  gaveWay(): boolean;
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
 * @param onMoved called when the page turned out to make room, or not to, and when the panel gave way or needs to no more
 * @param precious where the composer and its buttons are now, in the window: over the page, neither panel nor button lies on them
 */
export function mountPanel(
  window: Window,
  panelUrl: string,
  start: PanelPlace,
  onPlaced: (place: PanelPlace) => void,
  onMoved: () => void,
  precious: () => DOMRect[],
): Panel {
  const { document } = window;
  const host = panelHost(document, panelUrl, () => remove());
  const push = pushPage(window, (element) => element === host.element);
  let place = start;
  /** Opened by hand over the composer: it may lie there until the agent goes back to the page. */
  let glanced = false;
  /** It asks about something held: until the answer it gives way to nothing, or nobody could answer. */
  let asking = false;
  let beside = true;
  /** It folded by itself; until the agent moves it. */
  let foldedItself = false;
  let gaveWay = false;
  /** Where it stands, as far as it has to keep clear there. */
  let stands: Standing = { side: 'right', width: 0 };
  let pinned: readonly string[] = [];
  /** Taken away, by us or by a page that insists. */
  let lost = false;
  let timer: number | undefined;
  let scrolled: number | undefined;

  const modal = (): Element | null => [...document.querySelectorAll(':modal')].at(-1) ?? null;
  const side = (): Side => place.side ?? (window.getComputedStyle(document.documentElement).direction === 'rtl' ? 'left' : 'right');
  const inner = () => ({ width: window.innerWidth, height: window.innerHeight });
  const strip = (): Standing | null => clearStrip({ side: side(), width: fitting(place.width, window) }, narrowest, precious(), inner());
  const spot = (): Standing => ({ width: 0, side: side(), ...(place.hidden ? null : clearSpot({ side: side(), top: place.top }, button, precious(), inner())) });
  const fold = (): void => {
    foldedItself = true;
    place = { ...place, collapsed: true };
    onPlaced(place);
  };
  const lay = (): void => {
    if (lost) return;
    const wanted = { side: side(), width: fitting(place.width, window) };
    let at: Standing = wanted;
    let free = true;
    const { apart } = place;
    if (place.collapsed || place.over || apart) push.undo();
    if (!place.collapsed && !apart) {
      free = !place.over && push.to(wanted.width, wanted.side, pinned);
      const clear = free || glanced || asking ? wanted : strip();
      if (clear) at = clear;
      else fold();
    }
    const { collapsed } = place;
    if (apart) at = { side: wanted.side, width: 0 };
    else if (collapsed) at = spot();
    if (apart || collapsed) free = true;
    stands = at;
    host.place(at.top === undefined ? at.width : button.width, at.side, at.top === undefined ? null : [at.top, button.height]);
    host.edge.hidden = collapsed || apart;
    const gives = apart ? false : collapsed ? foldedItself : at.side !== wanted.side || at.width !== wanted.width;
    if (free === beside && gives === gaveWay) return;
    beside = free;
    gaveWay = gives;
    onMoved();
  };
  /** A page that is being dragged or is loading lays itself out many times; the room is looked at once it has settled. */
  const laySoon = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(lay, settled);
  };

  const drag = (down: PointerEvent): void => {
    if (down.button !== 0) return;
    down.preventDefault();
    host.edge.setPointerCapture(down.pointerId);
    host.edge.parentElement!.classList.add('dragging');
    const sign = stands.side === 'right' ? 1 : -1;
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
    window.clearTimeout(scrolled);
    window.removeEventListener('scroll', lookSoon, true);
    for (const moment of moments) window.removeEventListener(moment, laySoon);
    window.removeEventListener('focusin', goBack, true);
    lost = true;
    push.undo();
    host.remove();
  }

  const look = (): void => {
    if (place.apart || (!place.collapsed && (beside || glanced || asking))) return;
    const at = place.collapsed ? spot() : strip();
    if (at?.side !== stands.side || at.width !== stands.width || at.top !== stands.top) lay();
  };
  const lookSoon = (): void => {
    window.clearTimeout(scrolled);
    scrolled = window.setTimeout(look, settled);
  };
  const goBack = (event: Event): void => {
    if (event.target === host.element) return;
    glanced = false;
    look();
  };
  window.addEventListener('focusin', goBack, true);
  window.addEventListener('scroll', lookSoon, { capture: true, passive: true });
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
      foldedItself = false;
      lay();
    },
    arrange(next) {
      place = next;
      foldedItself = false;
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
    gaveWay: () => gaveWay,
    answers: () => !lost && host.canStandIn(modal()),
    reach() {
      asking = true;
      host.standIn(modal());
    },
    settle() {
      asking = false;
      host.standIn(null);
      look();
    },
    orphaned(words) {
      if (place.collapsed) remove();
      else host.orphaned(words);
    },
    remove,
  };
}
