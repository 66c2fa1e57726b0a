import Trix from 'trix';
import { place, ready } from './editor';

interface TrixElement extends HTMLElement {
  value: string;
  editor: { loadHTML(html: string): void; getDocument(): { toString(): string }; setSelectedRange(range: number): void; insertAttachment(attachment: object): void };
}

const element = document.createElement('trix-editor') as TrixElement;
const initialized = new Promise((resolve) => element.addEventListener('trix-initialize', resolve, { once: true }));
place().append(element);
await initialized;
element.editor.loadHTML('<div>Hello Dana,</div><div><br></div><blockquote>Where is it?</blockquote><div>-- <br>Maya Lindqvist</div>');
element.editor.setSelectedRange('Hello Dana,\n'.length);
element.editor.insertAttachment(new Trix.Attachment({ content: '<span>order number</span>' }));

ready({
  text: () => element.editor.getDocument().toString(),
  html: () => element.value,
  readOnly: () => element.setAttribute('contenteditable', 'false'),
  clear: () => element.editor.loadHTML(''),
});
