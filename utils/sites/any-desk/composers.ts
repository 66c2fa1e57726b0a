import { otherFieldWords } from './desk-words';
import { hintsOf } from './name-of';
import { isElsewhere, isShown } from './shown';

const editable = '[contenteditable=""], [contenteditable=true], [contenteditable=plaintext-only], [role=textbox][aria-multiline=true], textarea';
const smallest = { width: 100, height: 24 };
const widgets = '[role=combobox], .CodeMirror, .cm-editor, .monaco-editor, .ck-clipboard, .ql-clipboard, [aria-hidden=true]';
/** Editors whose own class names begin with a word that means something else. */
const editorParts = '.note-editor, .redactor-box, .ck.ck-editor, .cke, .tox, .ql-container';

/** Documents that may hold an editor: the page and its same-origin frames. */
function documentsOf(document: Document): Document[] {
  const inside = [...document.querySelectorAll('iframe')].flatMap((frame) => {
    try {
      return frame.contentDocument && isShown(frame) ? [frame.contentDocument] : [];
    } catch {
      return [];
    }
  });
  return [document, ...inside];
}

const isBig = (element: Element): boolean => {
  const { width, height } = (element.localName === 'body' ? (element.ownerDocument.defaultView?.frameElement ?? element) : element).getBoundingClientRect();
  return width >= smallest.width && height >= smallest.height;
};

/** A field of one line is none, and so is one for looking something up or naming it. */
function isComposer(element: Element): boolean {
  if (!isShown(element) || !isBig(element)) return false;
  if (element.matches(widgets) || element.closest(widgets) !== null || isElsewhere(element)) return false;
  const { disabled, readOnly, rows } = element as HTMLTextAreaElement;
  if (element.localName === 'textarea' && (disabled || readOnly || rows === 1)) return false;
  return !otherFieldWords.test(hintsOf(element));
}

/** Every field of this page that could be a reply, the largest first. */
export function composersOf(document: Document): HTMLElement[] {
  const area = (element: Element): number => {
    const { width, height } = element.getBoundingClientRect();
    return width * height;
  };
  const found = documentsOf(document).flatMap((inner) => {
    const all = [...inner.querySelectorAll<HTMLElement>(editable)].filter((element) => !element.parentElement?.closest(editable));
    if (inner !== document && inner.designMode === 'on' && inner.body) all.push(inner.body);
    return all;
  });
  return [...new Set(found)].filter(isComposer).toSorted((a, b) => area(b) - area(a));
}

/** The element that stands for a composer in the page around it: its frame, or the editor's own outermost box. */
export function standIn(composer: Element): Element {
  const frame = composer.ownerDocument.defaultView?.frameElement;
  const outer = frame && frame.ownerDocument !== composer.ownerDocument ? frame : composer;
  return outer.closest(editorParts) ?? outer;
}
