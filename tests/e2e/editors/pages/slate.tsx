import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderElementProps, Slate, withReact } from 'slate-react';
import { place, ready } from './editor';

type Block = { type: 'line' | 'quote' | 'field'; children: Descendant[] };
const typeOf = (element: object): Block['type'] => (element as Block).type;
const block = (type: Block['type'], ...children: object[]): Descendant => ({ type, children }) as unknown as Descendant;

const editor = withHistory(withReact(createEditor()));
const { isInline, isVoid } = editor;
editor.isInline = (element) => typeOf(element) === 'field' || isInline(element);
editor.isVoid = (element) => typeOf(element) === 'field' || isVoid(element);

const Element = ({ attributes, children, element }: RenderElementProps) => {
  if (typeOf(element) === 'quote') return <blockquote {...attributes}>{children}</blockquote>;
  if (typeOf(element) === 'line') return <p {...attributes}>{children}</p>;
  return (
    <span {...attributes} contentEditable={false}>
      order number{children}
    </span>
  );
};

const draft = [
  block('line', { text: 'Hello Dana,' }),
  block('line', { text: '' }, block('field', { text: '' }), { text: '' }),
  block('quote', { text: 'Where is it?' }),
  block('line', { text: '-- ' }),
  block('line', { text: 'Maya Lindqvist' }),
];

const root = createRoot(place());
const show = (readOnly: boolean): void =>
  flushSync(() =>
    root.render(
      <Slate editor={editor} initialValue={draft}>
        <Editable readOnly={readOnly} renderElement={(props) => <Element {...props} />} placeholder="Write a reply" />
      </Slate>,
    ),
  );
show(false);

ready({
  text: () => editor.children.map((child) => Node.string(child)).join('\n'),
  html: () => JSON.stringify(editor.children),
  readOnly: () => show(true),
  isAtStart: () => editor.selection !== null && Editor.isStart(editor, editor.selection.anchor, []),
  clear() {
    Transforms.removeNodes(editor, { at: [], match: (node) => !Editor.isEditor(node), mode: 'highest' });
    Transforms.insertNodes(editor, block('line', { text: '' }));
  },
});
