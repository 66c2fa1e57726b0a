/** What a test asks of an editor, of its own model rather than of the page. */
export interface EditorInPage {
  /** Its words, one line a block. */
  text(): string;
  /** What it would send. */
  html(): string;
  readOnly(): void;
  /** As after sending. */
  clear(): void;
  /** Its own caret stands at its start. Missing where it has none but the page's. */
  isAtStart?(): boolean;
}

declare global {
  interface Window {
    editor: EditorInPage;
  }
}

/** The page is ready once this was called. */
export const ready = (editor: EditorInPage): void => {
  window.editor = editor;
};

export const place = (): HTMLElement => document.querySelector<HTMLElement>('#place')!;

/** The draft that every editor begins with, in HTML. */
export const draftHtml = (widget: string, quote = '<blockquote><p>Where is it?</p></blockquote>'): string =>
  `<p>Hello Dana,</p><p>${widget}</p>${quote}<p>-- </p><p>Maya Lindqvist</p>`;

export const widgetHtml = '<span class="field" contenteditable="false">order number</span>';
