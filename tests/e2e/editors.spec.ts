import { type EditorPage, expect, test } from './editors/editor-test';

interface EditorRow {
  name: string;
  composer: string;
  how: 'typed' | 'pasted';
  /** What one Ctrl+Z takes back: what was written, or with it some of what was typed before it. */
  undo: 'alone' | 'with what was typed';
  /** No words are marked: a plain field cannot, and Quill 1 asks writing aids by `data-gramm` to stay away. */
  unmarked?: true;
}

/** What each editor was seen to do; the versions are those of package.json. */
const editors: EditorRow[] = [
  { name: 'contenteditable', composer: '#place > [contenteditable]', how: 'typed', undo: 'alone' },
  { name: 'textarea', composer: '#place textarea', how: 'typed', undo: 'alone', unmarked: true },
  { name: 'react-textarea', composer: '#place textarea', how: 'typed', undo: 'alone', unmarked: true },
  { name: 'ckeditor-5', composer: '.ck-editor__editable', how: 'pasted', undo: 'alone' },
  { name: 'tiptap', composer: '.ProseMirror', how: 'pasted', undo: 'alone' },
  { name: 'quill-1', composer: '.ql-editor', how: 'typed', undo: 'alone', unmarked: true },
  { name: 'quill-2', composer: '.ql-editor', how: 'typed', undo: 'alone' },
  { name: 'lexical', composer: '#place > [contenteditable]', how: 'pasted', undo: 'alone' },
  { name: 'slate', composer: '[data-slate-editor]', how: 'pasted', undo: 'with what was typed' },
  { name: 'draft', composer: '.public-DraftEditor-content', how: 'pasted', undo: 'alone' },
  { name: 'tinymce', composer: 'iframe.tox-edit-area__iframe >>> body', how: 'pasted', undo: 'alone' },
  { name: 'trix', composer: 'trix-editor', how: 'pasted', undo: 'alone' },
  { name: 'summernote', composer: '.note-editable', how: 'typed', undo: 'with what was typed' },
];

const words = ' We are sorry for any inconvenience.';
const line = 'Ticket 48211: the lid is broken.';
const lines = 'Ticket 48211\nthe lid is broken';

const modelLines = async ({ page }: EditorPage): Promise<string[]> =>
  (await page.evaluate(() => window.editor.text()))
    .split('\n')
    .map((text) => text.trim())
    .filter(Boolean);

/** The caret at the end of the first line, by a click and a key. */
async function goToFirstLine({ page }: EditorPage, { composer }: EditorRow): Promise<void> {
  const [outer, inner] = composer.split(' >>> ');
  const host = inner ? page.frameLocator(outer!).locator(inner) : page.locator(outer!);
  await host.click({ position: { x: 40, y: 12 } });
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('End');
}

async function writtenAndTakenBack(editor: EditorPage, row: EditorRow, text: string): Promise<void> {
  const { page } = editor;
  const [first, ...before] = await modelLines(editor);
  const [put, ...rest] = text.split('\n');
  expect(await page.evaluate((wanted) => window.write(wanted), text)).toEqual({ how: row.how });
  expect(await modelLines(editor)).toEqual([first! + put!, ...rest, ...before]);
  await page.keyboard.press('ControlOrMeta+Z');
  // Some editors take a keystroke into their model only in the next frame.
  if (row.undo === 'alone') return expect.poll(() => modelLines(editor)).toEqual([first, ...before]);
  await expect.poll(async () => first!.startsWith((await modelLines(editor))[0]!)).toBe(true);
  const [left, ...after] = await modelLines(editor);
  expect(after).toEqual(before);
  await page.keyboard.press('End');
  await page.keyboard.type(first!.slice(left!.length));
}

for (const row of editors) {
  test(`${row.name}: only the agent's words are read, and what is inserted is there once and can be taken back`, async ({ openEditor }) => {
    const editor = await openEditor(row.name, row.composer);
    const { page } = editor;
    await expect.poll(() => editor.ownLines()).toEqual(['Hello Dana,']);
    await goToFirstLine(editor, row);
    await page.keyboard.type(words);
    await expect.poll(() => editor.ownLines()).toEqual([`Hello Dana,${words}`]);
    const marked = row.unmarked ? [] : ['any inconvenience'];
    await expect.poll(() => editor.highlighted()).toEqual(marked);
    expect(await page.evaluate(() => window.editor.html())).not.toMatch(/followthrough|highlight/i);

    await writtenAndTakenBack(editor, row, line);
    await writtenAndTakenBack(editor, row, lines);

    await page.keyboard.press('ControlOrMeta+Home');
    // An editor may hear of its caret a moment later; nobody but a test types sooner.
    await expect.poll(() => page.evaluate(() => window.editor.isAtStart?.() ?? true)).toBe(true);
    await page.keyboard.type('Well. ');
    await expect.poll(() => editor.ownLines()).toEqual([`Well. Hello Dana,${words}`]);
    await expect.poll(() => editor.highlighted()).toEqual(marked);

    await page.evaluate(() => window.editor.readOnly());
    expect(await page.evaluate((wanted) => window.write(wanted), line)).toEqual({ how: 'clipboard', why: 'no-composer' });
    await page.evaluate(() => window.editor.clear());
    await expect.poll(() => editor.highlighted()).toEqual([]);
    await expect.poll(() => editor.ownLines()).toEqual([]);
  });
}
