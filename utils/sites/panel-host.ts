import { adoptStyle } from './adopt-style';
import { orphanNotice, type OrphanWords } from './orphan-notice';

/** How often what a page does to the panel's element is undone before we leave it: a page that insists gets its way. */
const patience = 20;

const frameOnly = `
:host {
  all: initial !important; position: fixed !important; inset-block: 0 !important; inset-inline: auto !important;
  display: block !important; visibility: visible !important; opacity: 1 !important; pointer-events: auto !important;
  block-size: 100% !important; max-block-size: none !important; max-inline-size: none !important;
  margin: 0 !important; padding: 0 !important; border: 0 !important; overflow: visible !important; background: none !important;
  transform: none !important; clip: auto !important; z-index: 2147483647 !important; color-scheme: normal !important;
}
:host([data-side='right']) { right: 0 !important; left: auto !important; }
:host([data-side='left']) { left: 0 !important; right: auto !important; }
div { display: flex; flex-direction: column; block-size: 100%; }
iframe { display: block; flex: 1; min-block-size: 0; inline-size: 100%; border: 0; color-scheme: normal; }
.gone { display: block; block-size: auto; padding: 10px 16px; background: #fdf3e4; color: #1d2125; font: 13px/1.45 system-ui, sans-serif; }
.gone button { margin-inline: 8px 0; padding: 3px 8px; font: inherit; }
.edge { display: block; position: absolute; inset-block: 0; block-size: auto; inline-size: 7px; cursor: ew-resize; touch-action: none; }
.edge:hover, .dragging .edge { background: color-mix(in srgb, currentcolor 22%, transparent); }
.dragging iframe { pointer-events: none; }
[hidden] { display: none; }
@media print { :host { display: none !important; } }
`;

export interface PanelHost {
  element: HTMLElement;
  frame: HTMLIFrameElement;
  /** The border that is dragged to change the width. */
  edge: HTMLElement;
  /** Width in px and the side it stands at. */
  /** @param piece top and height in px where it does not take the whole height; a width of 0 hides it */
  place(width: number, side: 'left' | 'right', piece?: readonly [top: number, height: number] | null): void;
  canStandIn(modal: Element | null): boolean;
  /** Moves into a modal dialog, above it; null: back. What the frame shows stays as it is. */
  standIn(modal: Element | null): void;
  /** The frame does nothing any more: says so above it. */
  orphaned(words: OrphanWords): void;
  remove(): void;
}

/** An element is moved without being loaded anew; browsers that cannot do it lack the method (seen in Chromium 156). */
type Movable = Element & { moveBefore?(moved: Element, before: null): void };

/**
 * Our page in a frame in a closed shadow root: the page can neither reach into it nor read its keys. The element stands in
 * the browser's top layer, where a transformed or clipped root does not take it along.
 * @param onLost the page insisted on having it away
 */
export function panelHost(document: Document, panelUrl: string, onLost: () => void): PanelHost {
  const element = document.createElement('div');
  const shadow = element.attachShadow({ mode: 'closed' });
  const box = document.createElement('div');
  const frame = document.createElement('iframe');
  frame.title = 'Followthrough';
  frame.src = panelUrl;
  const edge = document.createElement('div');
  edge.className = 'edge';
  box.append(frame, edge);
  shadow.append(box);
  adoptStyle(shadow, frameOnly);
  const size = adoptStyle(shadow, '');

  let left = patience;
  let side = 'right';
  const stand = (): void => {
    if (!element.isConnected) document.documentElement.append(element);
    for (const { name } of [...element.attributes]) if (name !== 'popover' && name !== 'data-side') element.removeAttribute(name);
    if (element.getAttribute('data-side') !== side) element.setAttribute('data-side', side);
    if (element.popover !== 'manual') element.popover = 'manual';
    if (!element.matches(':popover-open')) element.showPopover();
  };
  const isRight = (): boolean =>
    element.isConnected &&
    element.matches(':popover-open') &&
    element.getAttribute('data-side') === side &&
    [...element.attributes].every(({ name }) => name === 'popover' || name === 'data-side');
  const undo = (): void => {
    if (isRight()) return;
    if (left === 0) {
      remove();
      return onLost();
    }
    left -= 1;
    stand();
  };
  const removal = new MutationObserver(undo);
  const hiding = new MutationObserver(undo);
  function remove(): void {
    removal.disconnect();
    hiding.disconnect();
    element.removeEventListener('toggle', undo);
    element.remove();
  }
  stand();
  removal.observe(document.documentElement, { childList: true });
  hiding.observe(element, { attributes: true });
  element.addEventListener('toggle', undo);

  return {
    element,
    frame,
    edge,
    place(width, at, piece) {
      side = at;
      element.setAttribute('data-side', at);
      edge.style.cssText = at === 'right' ? 'left:0' : 'right:0';
      const height = piece ? `inset-block: ${piece[0]}px auto !important; block-size: ${piece[1]}px !important;` : '';
      // Closed to the pointer and the eye, and still there: taken out of the top layer it would be put back.
      const gone = width === 0 ? 'visibility: hidden !important; pointer-events: none !important;' : '';
      size.replace(`:host { inline-size: ${width}px !important; ${height} ${gone} }`);
    },
    canStandIn: (modal) => element.isConnected && (!modal || modal.contains(element) || 'moveBefore' in modal),
    standIn(modal) {
      const place = (modal ?? document.documentElement) as Movable;
      if (!element.isConnected || element.parentElement === place) return;
      place.moveBefore?.(element, null);
      // What was shown last stands on top.
      element.hidePopover();
      stand();
    },
    orphaned: (words) => orphanNotice(box, words),
    remove,
  };
}
