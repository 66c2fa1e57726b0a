/** One technique of putting text at the caret. `type-line` is for an editor that keeps only one line of what is typed that way. */
export type Way = 'paste' | 'type' | 'type-line';

export interface Engine {
  name: string;
  /** Selectors of its editing host, or of what stands around it. */
  at: readonly string[];
  /** In the order in which they are tried. */
  ways: readonly Way[];
}

const pasteOnly: readonly Way[] = ['paste'];
const pasteFirst: readonly Way[] = ['paste', 'type'];
const pasteThenLine: readonly Way[] = ['paste', 'type-line'];
const typeOnly: readonly Way[] = ['type'];
const typeFirst: readonly Way[] = ['type', 'paste'];

/**
 * What each editor was seen to take (Chromium 156; tests/e2e/editors.spec.ts tries most of them). CKEditor 5 ignores typed
 * commands, Slate's document breaks under them, and Quill 1 loses the selection to a paste that it does not take.
 */
const engines: readonly Engine[] = [
  { name: 'ckeditor-5', at: ['.ck-editor__editable'], ways: pasteOnly },
  { name: 'slate', at: ['[data-slate-editor]'], ways: pasteOnly },
  { name: 'lexical', at: ['[data-lexical-editor]'], ways: pasteThenLine },
  { name: 'draft', at: ['.public-DraftEditor-content'], ways: pasteThenLine },
  { name: 'prosemirror', at: ['.ProseMirror'], ways: pasteFirst },
  { name: 'tinymce', at: ['.mce-content-body'], ways: pasteFirst },
  { name: 'ckeditor-4', at: ['.cke_editable'], ways: pasteFirst },
  { name: 'trix', at: ['trix-editor'], ways: pasteFirst },
  { name: 'rooster', at: ['[id^="editorParent_"] [contenteditable="true"]', '[contenteditable="true"]:has(.elementToProof)'], ways: pasteFirst },
  { name: 'quill', at: ['.ql-editor'], ways: typeOnly },
];

const unknown: Engine = { name: 'unknown', at: [], ways: typeFirst };

/** Which editor this is, by the marks that it leaves on its editing host. */
export const engineOf = (host: Element): Engine => engines.find(({ at }) => at.some((selector) => host.matches(selector))) ?? unknown;
