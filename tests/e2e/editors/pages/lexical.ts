import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $createQuoteNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor, DecoratorNode, type ElementNode } from 'lexical';
import { place, ready } from './editor';

class Field extends DecoratorNode<null> {
  static override getType = () => 'field';
  static override clone = (node: Field) => new Field(node.__key);
  override createDOM(): HTMLElement {
    const view = document.createElement('span');
    view.textContent = 'order number';
    return view;
  }
  override updateDOM = () => false;
  override isInline = () => true;
  override decorate = () => null;
}

const host = document.createElement('div');
host.contentEditable = 'true';
place().append(host);
const editor = createEditor({ namespace: 'test', nodes: [QuoteNode, Field], onError: (error) => { throw error; } });
editor.setRootElement(host);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 0);

const line = (words: string, block: ElementNode = $createParagraphNode()) => block.append($createTextNode(words));
editor.update(
  () =>
    $getRoot()
      .clear()
      .append(line('Hello Dana,'), $createParagraphNode().append(new Field()), line('Where is it?', $createQuoteNode()), line('-- '), line('Maya Lindqvist')),
  { discrete: true, tag: 'history-merge' },
);

ready({
  text: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
  html: () => JSON.stringify(editor.getEditorState()),
  readOnly() {
    editor.setEditable(false);
    host.contentEditable = 'false';
  },
  clear: () => editor.update(() => void $getRoot().clear().append($createParagraphNode()), { discrete: true }),
});
