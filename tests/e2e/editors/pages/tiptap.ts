import { Editor, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { draftHtml, place, ready, widgetHtml } from './editor';

const Field = Node.create({
  name: 'field',
  group: 'inline',
  inline: true,
  atom: true,
  parseHTML: () => [{ tag: 'span.field' }],
  renderHTML: () => ['span', { class: 'field', contenteditable: 'false' }, 'order number'],
});

const editor = new Editor({ element: place(), extensions: [StarterKit.configure({ undoRedo: { newGroupDelay: 1 } }), Field], content: draftHtml(widgetHtml) });

ready({
  text: () => editor.getText({ blockSeparator: '\n' }),
  html: () => editor.getHTML(),
  readOnly: () => editor.setEditable(false),
  clear: () => editor.commands.clearContent(true),
});
