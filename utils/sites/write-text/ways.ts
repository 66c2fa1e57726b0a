import { isPlainField } from '../draft-field';
import type { Way } from './engines';

type View = Window & typeof globalThis;

/** What became of an attempt, as far as the editor says it at once. */
export interface Attempt {
  /** The editor has taken the text over and may show it a little later. */
  underWay: boolean;
}

/** A paste event with the text, which no clipboard is touched by. */
function paste(host: HTMLElement, text: string): Attempt {
  const view = host.ownerDocument.defaultView as View;
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new view.ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true });
  return { underWay: !host.dispatchEvent(event) };
}

/** The browser's own command, which keeps its undo. */
function type(host: HTMLElement, text: string): Attempt {
  if (host.ownerDocument.execCommand('insertText', false, text) || !isPlainField(host)) return { underWay: false };
  host.setRangeText(text, host.selectionEnd, host.selectionEnd, 'end');
  host.dispatchEvent(new (host.ownerDocument.defaultView as View).InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  return { underWay: false };
}

/** Puts a text at the caret by one technique. */
export const attempt = (host: HTMLElement, text: string, way: Way): Attempt => (way === 'paste' ? paste(host, text) : type(host, text));
