import type { Picked, TeachPart } from '../teaching';
import { meantBy, pickedOf } from './picked-of';

/** All of a press, so that nothing of it reaches the page. */
const swallowed = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'auxclick', 'dblclick', 'contextmenu', 'dragstart', 'submit', 'keyup', 'keypress'];

const windowsOf = (window: Window): Window[] =>
  [window, ...[...window.document.querySelectorAll('iframe')].flatMap((frame) => {
    try {
      return frame.contentDocument && frame.contentWindow ? [frame.contentWindow] : [];
    } catch {
      return [];
    }
  })];

/** Where an element stands in the window, its frame counted in. */
function boxOf(element: Element, top: Window): DOMRect {
  const box = element.getBoundingClientRect();
  const frame = element.ownerDocument === top.document ? null : element.ownerDocument.defaultView?.frameElement;
  if (!frame) return box;
  const around = frame.getBoundingClientRect();
  return element.localName === 'body' ? around : new DOMRect(around.x + box.x, around.y + box.y, box.width, box.height);
}

/**
 * Lets the agent point at one element: what is under the pointer or has the focus is outlined, a click or Enter takes it, Escape
 * gives up. The page hears nothing of the press.
 * @param done called once; null where the agent gave up
 */
export function pickElement(window: Window, part: TeachPart, words: string, done: (picked: Picked | null) => void): void {
  const { document } = window;
  const host = document.createElement('div');
  host.style.cssText = 'all:initial;position:fixed;inset:0;z-index:2147483647;pointer-events:none';
  const root = host.attachShadow({ mode: 'closed' });
  const outline = document.createElement('div');
  const note = document.createElement('div');
  outline.style.cssText = 'position:fixed;border:3px solid #0a6e6e;border-radius:4px;background:rgb(10 110 110 / .12);display:none;box-sizing:border-box';
  note.style.cssText = 'position:fixed;inset-block-start:12px;inset-inline-start:12px;padding:8px 12px;border-radius:6px;background:#103c3c;color:#fff;font:14px/1.4 system-ui,sans-serif';
  note.setAttribute('role', 'status');
  note.textContent = words;
  root.append(outline, note);
  document.documentElement.append(host);

  let meant: Element | null = null;
  const show = (element: Element | null): void => {
    meant = element && meantBy(element, part, document);
    outline.style.display = meant ? 'block' : 'none';
    if (!meant) return;
    const { x, y, width, height } = boxOf(meant, window);
    Object.assign(outline.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
  };
  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const at = (event: Event): Element | null => {
    const [first] = event.composedPath();
    return (first as Node | undefined)?.nodeType === 1 ? (first as Element) : null;
  };
  const over = (event: Event): void => show(at(event));
  const take = (): void => {
    const picked = meant && pickedOf(meant, part, document);
    if (picked) end(picked);
  };
  const press = (event: Event): void => {
    stop(event);
    show(at(event));
    take();
  };
  const key = (event: Event): void => {
    const { key: pressed } = event as KeyboardEvent;
    if (pressed === 'Tab') return;
    stop(event);
    if (pressed === 'Escape') end(null);
    if (pressed === 'Enter' || pressed === ' ') take();
  };
  const windows = windowsOf(window);
  const each = (act: (target: Window) => void): void => windows.forEach(act);
  function end(picked: Picked | null): void {
    host.remove();
    each((target) => {
      for (const type of swallowed) target.removeEventListener(type, stop, true);
      target.removeEventListener('click', press, true);
      target.removeEventListener('keydown', key, true);
      for (const type of ['pointerover', 'focusin']) target.removeEventListener(type, over, true);
    });
    done(picked);
  }
  each((target) => {
    for (const type of swallowed) target.addEventListener(type, stop, true);
    target.addEventListener('click', press, true);
    target.addEventListener('keydown', key, true);
    for (const type of ['pointerover', 'focusin']) target.addEventListener(type, over, true);
  });
  window.focus();
}
