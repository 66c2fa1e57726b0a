import { type EditorPage, expect, test } from './editors/editor-test';

interface EditorRow {
  name: string;
  composer: string;
  how: 'typed' | 'pasted';
  /** Presses of Ctrl+Z that take what was written back: one line, two lines. */
  undo: [number, number];
  /** The page cannot mark words in it. */
  plain?: true;
}

/** What each editor was seen to do; the versions are those of package.json. */
const editors: EditorRow[] = [
  { name: 'contenteditable', composer: '#place [contenteditable]', how: 'typed', undo: [1, 1] },
  { name: 'textarea', composer: '#place textarea', how: 'typed', undo: [1, 1], plain: true },
  { name: 'react-textarea', composer: '#place textarea', how: 'typed', undo: [1, 1], plain: true },
  { name: 'ckeditor-5', composer: '.ck-editor__editable', how: 'pasted', undo: [1, 1] },
  { name: 'tiptap', composer: '.ProseMirror', how: 'pasted', undo: [1, 1] },
  { name: 'quill-1', composer: '.ql-editor', how: 'typed', undo: [1, 1] },
  { name: 'quill-2', composer: '.ql-editor', how: 'typed', undo: [1, 1] },
  { name: 'lexical', composer: '#place [contenteditable]', how: 'pasted', undo: [1, 1] },
  { name: 'slate', composer: '[data-slate-editor]', how: 'pasted', undo: [1, 1] },
  { name: 'draft', composer: '.public-DraftEditor-content', how: 'pasted', undo: [1, 1] },
  { name: 'tinymce', composer: 'iframe.tox-edit-area__iframe >>> body', how: 'pasted', undo: [1, 1] },
  { name: 'trix', composer: 'trix-editor', how: 'pasted', undo: [1, 1] },
  { name: 'summernote', composer: '.note-editable', how: 'typed', undo: [1, 1] },
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

async function writtenAndTakenBack(editor: EditorPage, row: EditorRow, text: string, undo: number): Promise<void> {
  const before = await modelLines(editor);
  const [first, ...rest] = text.split('\n');
  expect(await editor.page.evaluate((wanted) => window.write(wanted), text)).toEqual({ how: row.how });
  expect(await modelLines(editor)).toEqual([before[0] + first!, ...rest, ...before.slice(1)]);
  for (let press = 0; press < undo; press += 1) await editor.page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => modelLines(editor)).toEqual(before);
}

for (const row of editors) {
  test(`${row.name}: only the agent's words are read, and what is inserted is there once and can be taken back`, async ({ openEditor }) => {
    const editor = await openEditor(row.name, row.composer);
    const { page } = editor;
    await expect.poll(() => editor.ownLines()).toEqual(['Hello Dana,']);
    await goToFirstLine(editor, row);
    await page.keyboard.type(words);
    await expect.poll(() => editor.ownLines()).toEqual([`Hello Dana,${words}`]);
    const marked = row.plain ? [] : ['any inconvenience'];
    await expect.poll(() => editor.highlighted()).toEqual(marked);
    expect(await page.evaluate(() => window.editor.html())).not.toMatch(/followthrough|highlight/i);

    await writtenAndTakenBack(editor, row, line, row.undo[0]);
    await writtenAndTakenBack(editor, row, lines, row.undo[1]);

    await page.keyboard.press('Home');
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
