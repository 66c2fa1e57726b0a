import type { MarkedRange } from '../messaging/protocol';
import { type AdoptedStyle, adoptStyle } from './adopt-style';
import { type DraftReading, isPlainField, placeOf } from './draft-field';
import { wantsNoMarks } from './editable';

const name = 'followthrough-finding';
const shownName = 'followthrough-shown';
const rules = `
::highlight(${name}) { text-decoration: underline wavy #b45309 2px; text-decoration-skip-ink: none; }
::highlight(${shownName}) { background-color: #fde68a; color: #1c1917; }
`;
/** Milliseconds for which "Show in draft" keeps the words lit. */
const lit = 2_000;

type View = Window & typeof globalThis;

/** Marks in a draft, drawn by the browser over the text: the editor's own document is not touched. */
export interface Underlines {
  show(reading: DraftReading, marks: readonly MarkedRange[]): void;
  /** Draws the marks that are there in a new reading of the same words. */
  redraw(reading: DraftReading): void;
  /** Brings one finding's words into view. @returns false where they are no longer there */
  reveal(id: string): boolean;
  clear(): void;
}

export function underlines(): Underlines {
  let view: View | null = null;
  let style: AdoptedStyle | null = null;
  let current: DraftReading | null = null;
  let marked: readonly MarkedRange[] = [];
  let timer: number | undefined;

  const clear = (): void => {
    marked = [];
    if (!view) return;
    view.clearTimeout(timer);
    try {
      view.CSS.highlights.delete(name);
      view.CSS.highlights.delete(shownName);
      style?.remove();
    } catch {
      // The frame went away, and its marks with it.
    }
    view = null;
    style = null;
  };

  const show = (reading: DraftReading, marks: readonly MarkedRange[]): void => {
    const { ownerDocument } = reading.field.element;
    if (view && view !== ownerDocument.defaultView) clear();
    current = reading;
    marked = marks;
    const { element } = reading.field;
    if (isPlainField(element)) return;
    const ranges = wantsNoMarks(element) ? [] : marks.flatMap((mark) => placeOf(reading, mark) ?? []);
    if (ranges.length === 0) {
      view?.CSS.highlights.delete(name);
      return;
    }
    view = ownerDocument.defaultView as View;
    if (!style?.stands()) style = adoptStyle(ownerDocument, rules);
    view.CSS.highlights.set(name, new view.Highlight(...ranges));
  };

  return {
    clear,
    show,
    redraw(reading) {
      if (current && marked.length > 0) show(reading, marked);
    },
    reveal(id) {
      const mark = marked.find((one) => one.id === id);
      if (!mark || !current?.field.element.isConnected) return false;
      const { element } = current.field;
      if (isPlainField(element)) {
        element.focus();
        element.setSelectionRange(mark.start, mark.end);
        return true;
      }
      const range = placeOf(current, mark);
      if (!range || !view) return false;
      const seen = view;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      seen.CSS.highlights.set(shownName, new seen.Highlight(range));
      seen.clearTimeout(timer);
      timer = seen.setTimeout(() => seen.CSS.highlights.delete(shownName), lit);
      return true;
    },
  };
}
